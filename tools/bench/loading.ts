import { run } from './process';
import { inRounds, type Rounds, type Row, row } from './rounds';
import { samplesOfAllPackages } from './workload';

interface Loaded {
  readonly milliseconds: number;
  readonly heap: number;
  readonly rss: number;
}

/** The folders of packages, by the name of one of their classes. */
type Classes = { readonly [className: string]: string };

const ALONE: Classes = { SqsSendMessage: 'sqs', LambdaInvoke: 'lambda' };

export const TEN_SERVICES: Classes = {
  SqsSendMessage: 'sqs',
  LambdaInvoke: 'lambda',
  SnsPublish: 'sns',
  EventBridgePutEvents: 'eventbridge',
  StepFunctionsStartExecution: 'step-functions',
  GlueStartJobRun: 'glue',
  CodeBuildStartBuild: 'codebuild',
  AthenaStartQueryExecution: 'athena',
  BatchSubmitJob: 'batch',
  CallAwsService: 'aws-sdk',
};

const [FRESH, BESIDE, FIRST_MACHINE] = ['in a fresh process', 'beside aws-cdk-lib', 'up to the first machine of an app'];

const MEBIBYTE = 1024 * 1024;

export function loadingRows(count: number): Row[] {
  const alone = Object.entries(ALONE).flatMap(([className, folder]) =>
    [FRESH, BESIDE, FIRST_MACHINE].flatMap((where) => timeAndMemory(count, className, { [className]: folder }, where)),
  );
  return [...alone, ...timeAndMemory(count, 'ten services', TEN_SERVICES, FIRST_MACHINE)];
}

function timeAndMemory(count: number, name: string, classes: Classes, where: string): Row[] {
  const rounds = load(count, classes, where);
  const what = `${name}, ${where}`;
  return [
    row(`${what}: time`, 'ms', rounds, ({ milliseconds }) => milliseconds),
    row(`${what}: heap`, 'MiB', rounds, ({ heap }) => heap / MEBIBYTE),
    // It grows by pages, of which the others take two or three.
    ...(where === FRESH ? [row(`${what}: resident memory`, 'MiB', rounds, ({ rss }) => rss / MEBIBYTE)] : []),
  ];
}

/** The time of every task that both libraries have, a row for each package. */
export function packageRows(count: number): Row[] {
  const upstream = require('aws-cdk-lib/aws-stepfunctions-tasks');
  const tasks = new Map<string, Set<string>>();
  for (const { folder, task } of samplesOfAllPackages()) {
    if (task in upstream) tasks.set(folder, (tasks.get(folder) ?? new Set()).add(task));
  }
  return [...tasks].map(([folder, names]) => {
    const rounds = [...names].map((name) => load(count, { [name]: folder }, BESIDE));
    const all = { ours: rounds.flatMap(({ ours }) => ours), theirs: rounds.flatMap(({ theirs }) => theirs) };
    return row(folder, 'ms', all, ({ milliseconds }) => milliseconds);
  });
}

function load(count: number, classes: Classes, where: string): Rounds<'ours' | 'theirs', Loaded> {
  const from = (library: 'ours' | 'theirs') =>
    Object.entries(classes).map(([className, folder]) => ({
      library: library === 'ours' ? `@sfn-tasks/${folder}` : 'aws-cdk-lib/aws-stepfunctions-tasks',
      className,
    }));
  return inRounds(count, ['ours', 'theirs'], (library) => run<Loaded>('load.js', [JSON.stringify({ classes: from(library), where })]));
}
