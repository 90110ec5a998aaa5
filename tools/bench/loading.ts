import { run } from './process';
import { inRounds, type Rounds, type Row, row } from './rounds';
import { samplesOfAllPackages } from './workload';

interface Loaded {
  readonly milliseconds: number;
  readonly heap: number;
  readonly rss: number;
}

const CLASSES = { SqsSendMessage: '@sfn-tasks/sqs', LambdaInvoke: '@sfn-tasks/lambda' };

const [FRESH, BESIDE, FIRST_MACHINE] = ['in a fresh process', 'beside aws-cdk-lib', 'up to the first machine of an app'];

const MEBIBYTE = 1024 * 1024;

export function loadingRows(count: number): Row[] {
  return Object.entries(CLASSES).flatMap(([className, ours]) =>
    [FRESH, BESIDE, FIRST_MACHINE].flatMap((where) => {
      const rounds = load(count, ours, className, where);
      return [
        row(`${className}, ${where}: time`, 'ms', rounds, ({ milliseconds }) => milliseconds),
        row(`${className}, ${where}: heap`, 'MiB', rounds, ({ heap }) => heap / MEBIBYTE),
        // It grows by pages, of which the others take two or three.
        ...(where === FRESH ? [row(`${className}, ${where}: resident memory`, 'MiB', rounds, ({ rss }) => rss / MEBIBYTE)] : []),
      ];
    }),
  );
}

/** The time of every task that both libraries have, a row for each package. */
export function packageRows(count: number): Row[] {
  const upstream = require('aws-cdk-lib/aws-stepfunctions-tasks');
  const tasks = new Map<string, Set<string>>();
  for (const { folder, task } of samplesOfAllPackages()) {
    if (task in upstream) tasks.set(folder, (tasks.get(folder) ?? new Set()).add(task));
  }
  return [...tasks].map(([folder, names]) => {
    const rounds = [...names].map((name) => load(count, `@sfn-tasks/${folder}`, name, BESIDE));
    const all = { ours: rounds.flatMap(({ ours }) => ours), theirs: rounds.flatMap(({ theirs }) => theirs) };
    return row(folder, 'ms', all, ({ milliseconds }) => milliseconds);
  });
}

function load(count: number, ours: string, className: string, where: string): Rounds<'ours' | 'theirs', Loaded> {
  const libraries = { ours, theirs: 'aws-cdk-lib/aws-stepfunctions-tasks' };
  return inRounds(count, ['ours', 'theirs'], (library) => run<Loaded>('load.js', [libraries[library], className, where]));
}
