import { run } from './process';
import { inRounds, type Row, row } from './rounds';

interface Loaded {
  readonly milliseconds: number;
  readonly heap: number;
  readonly rss: number;
}

const CLASSES = { SqsSendMessage: '@sfn-tasks/sqs', LambdaInvoke: '@sfn-tasks/lambda' };

const FRESH = 'in a fresh process';
const WHERE = [FRESH, 'beside aws-cdk-lib', 'up to the first machine of an app'];

const MEBIBYTE = 1024 * 1024;

export function loadingRows(count: number): Row[] {
  return Object.entries(CLASSES).flatMap(([className, ours]) =>
    WHERE.flatMap((where) => {
      const libraries = { ours, theirs: 'aws-cdk-lib/aws-stepfunctions-tasks' };
      const rounds = inRounds(count, ['ours', 'theirs'], (library) => run<Loaded>('load.js', [libraries[library], className, where]));
      return [
        row(`${className}, ${where}: time`, 'ms', rounds, ({ milliseconds }) => milliseconds),
        row(`${className}, ${where}: heap`, 'MiB', rounds, ({ heap }) => heap / MEBIBYTE),
        // It grows by pages, of which the others take two or three.
        ...(where === FRESH ? [row(`${className}, ${where}: resident memory`, 'MiB', rounds, ({ rss }) => rss / MEBIBYTE)] : []),
      ];
    }),
  );
}
