import { parseArgs } from 'node:util';
import { SimulationError } from '../errors/simulation-error';

export const USAGE = `simulator run <file> [options]

Runs a state machine with its tasks mocked, in virtual time. <file> is a definition in Amazon States Language, or a template that has one.

  --input <file or JSON>       what the execution is started with; {} if it is not given
  --state-machine <name>       of a template with several state machines the one that is run
  --tasks <file>               mocks by state or resource: a JavaScript module, or JSON with the results
  --mock-config <file>         mocks of a MockConfigFile.json of AWS, with
  --test-case <name>             its test case
  --files <file>               JSON: what stands in S3, by bucket/key
  --start-time <time>          the virtual time at the start, such as 2025-03-01T00:00:00Z
  --svg <file>                 draw the path that was taken (needs @viz-js/viz)
  --mermaid <file>             the same as text of Mermaid
  --history <file>             write the events, as AWS names them
  --json                       print status, output, error and cause as JSON, and no trace
  --help                       print this

Exit code: 0 the execution succeeded, 1 it failed, 2 it could not be simulated.
`;

const OPTIONS = {
  input: { type: 'string' },
  'state-machine': { type: 'string' },
  tasks: { type: 'string' },
  'mock-config': { type: 'string' },
  'test-case': { type: 'string' },
  files: { type: 'string' },
  'start-time': { type: 'string' },
  svg: { type: 'string' },
  mermaid: { type: 'string' },
  history: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export type CommandOptions = ReturnType<typeof parse>['values'];

/** What was asked for. */
export interface CommandLine {
  /** Undefined if only help is wanted. */
  readonly file: string | undefined;
  readonly options: CommandOptions;
}

/** @throws SimulationError if the words make no command */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values: options, positionals } = parseOrRefuse(words);
  if (options.help || words.length === 0) return { file: undefined, options };
  const [command, file, ...rest] = positionals;
  if (command !== 'run' || file === undefined || rest.length > 0) throw new SimulationError(`Expected 'run' and one file\n\n${USAGE}`);
  return { file, options };
}

function parseOrRefuse(words: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(words);
  } catch (error) {
    throw new SimulationError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
}
