import * as fs from 'node:fs';
import * as path from 'node:path';

const BESIDE_THE_REPOSITORY = path.resolve(__dirname, '../../../../../shared');

/** What was recorded on AWS, or written by hand, of one execution. */
export interface Recording {
  readonly id: string;
  readonly definition: never;
  readonly input: unknown;
  readonly mocks?: { readonly [state: string]: readonly RecordedReply[] };
  /** Files of `ItemReader`, by bucket and key. */
  readonly itemReader?: { readonly [bucketAndKey: string]: string };
  readonly expect: {
    readonly status: string;
    readonly output?: unknown;
    readonly anyOutput?: boolean;
    readonly error?: string | null;
    readonly cause?: unknown;
  };
  /** Errors that are as good as the expected one. */
  readonly accept?: readonly string[];
  /** How often tasks are called, by their state. */
  readonly expectCalls?: { readonly [state: string]: number };
  /** What tasks are called with. */
  readonly expectTaskInput?: { readonly [state: string]: unknown };
}

/** What a task answered to one call. */
export interface RecordedReply {
  readonly return?: unknown;
  readonly callback?: unknown;
  readonly echo?: boolean;
  readonly throw?: { readonly error: string; readonly cause?: unknown };
  /** In milliseconds. */
  readonly delay?: number;
}

/** Where the recordings are, if they are on this machine: SFN_TASKS_RECORDINGS, or the folder beside the repository. */
export function recordingsIn(folder: 'asl-recordings' | 'reference/asl-cases'): Recording[] | undefined {
  const directory = path.join(process.env.SFN_TASKS_RECORDINGS ?? BESIDE_THE_REPOSITORY, folder);
  if (!fs.existsSync(directory)) return undefined;
  return fs
    .readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8')));
}
