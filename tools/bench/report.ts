import { TEN_SERVICES } from './loading';
import { MOST_SAMPLES } from './machine';
import type { Row } from './rounds';
import type { SimulationRow } from './simulation';

/** Rows for whoever ran it: the figures of this machine. */
export async function printed(rows: readonly Row[]): Promise<string> {
  return await table([
    ['', 'ours', 'aws-cdk-lib', 'ours / aws-cdk-lib', 'ours / floor'],
    ...rows.map(({ what, unit, ours, theirs, ratio, overFloor }) => [
      what,
      `${ours.toFixed(2)} ${unit}`,
      `${theirs.toFixed(2)} ${unit}`,
      times(ratio),
      times(overFloor),
    ]),
  ]);
}

export interface Run {
  readonly loading: readonly Row[];
  readonly packages: readonly Row[];
  readonly machines: readonly Row[];
  readonly simulation: readonly SimulationRow[];
  readonly rounds: number;
  /** How many sets of props there are, and how many of them were measured. */
  readonly samples: { readonly all: number; readonly alike: number };
  readonly cdkVersion: string;
}

/** docs/benchmarks.md: ratios, which hold on any machine. */
export async function page({ loading, packages, machines, simulation, rounds, samples, cdkVersion }: Run): Promise<string> {
  return `# Benchmarks

Written by \`npm run bench\`, which builds the packages, measures them side by side with aws-cdk-lib ${cdkVersion} and rewrites this page.
Figures are ratios: below 1, ours takes less than \`aws-cdk-lib/aws-stepfunctions-tasks\`. Measured in ${rounds} rounds, with Node.js ${process.version}.

Each is the median of the ratios of what was measured one right after the other, so a busy machine slows down both sides. From one run to the next they
move by some hundredths, those of machines by up to a tenth. CloudFormation validation, which takes longer than all else, is off
(\`CDK_VALIDATION=false\`).

## Loading

One class, ten times in each round, for each library in a process of its own: with nothing loaded before; beside \`aws-cdk-lib/core\` and
\`aws-cdk-lib/aws-stepfunctions\`, both loaded before; and in an app that has a stack, resources and another machine, up to the first machine with the
task in it. aws-cdk-lib loads most of what a class needs when it is first used, so the last is what an app waits for. It is measured also
with one task of each of ten services: each package of ours has to be found, its checks run for the first time, and \`CallAwsService\` reads its table of
AWS's actions. The ten are ${Object.keys(TEN_SERVICES).join(', ')}. Resident memory grows by pages, so it says something only where megabytes are loaded.

${await table([['', 'ours / aws-cdk-lib'], ...loading.map(({ what, ratio }) => [what, times(ratio)])])}

Every task that both libraries have, beside aws-cdk-lib, twice in each round: the median time of the tasks of each package.

${await table([['', 'ours / aws-cdk-lib'], ...packages.map(({ what, ratio }) => [what, times(ratio)])])}

## State machines

Constructing and synthesizing an app with one state machine. Its tasks take their props in turn from the samples of all packages: literals, JSONPath, JSONata,
nested payloads and callbacks; of ten tasks four stand in a Parallel and two in a Map. Of ${samples.all} samples, both libraries make the same template of ${samples.alike};
up to ${MOST_SAMPLES} of those are in one machine, from all packages alike. The resources that tasks name are made before the clock starts. In each
round a process warms up, and then makes machines with each library in turn, in every order as often.

aws-cdk-lib renders the definition while the machine is constructed, and there ours checks what aws-cdk-lib leaves to the deployment or the execution: the query
language, expressions in longer texts and in lists, paths sent as text, values that are not JSON, ARNs with a part missing. For that a machine of
few tasks takes longer to construct. It also keeps each permission once there, so that there are fewer to merge when the app is synthesized.

The floor is the same JSON in \`sfn.CustomState\`: states that neither check anything nor ask for permissions.

${await table([
  ['', 'ours / aws-cdk-lib', 'ours / floor'],
  ...machines.map(({ what, ratio, overFloor }) => [what, times(ratio), times(overFloor)]),
])}

${await simulationSection(simulation)}`;
}

/** Figures of one machine, as there is nothing to compare with. */
export async function simulationSection(rows: readonly SimulationRow[]): Promise<string> {
  return `## Simulator

What \`simulate\` of \`@sfn-tasks/simulator\` takes for each state, in microseconds of the processor on the machine that wrote this page, and what stays in
memory when it is done. A history that is kept stays in memory; one that is not leaves the memory flat.

${await table([
  ['', 'states', 'µs / state', 'MB left'],
  ...rows.map(({ what, states, microseconds, megabytes }) => [
    what,
    states.toLocaleString('en'),
    microseconds.toFixed(0),
    megabytes.toFixed(1),
  ]),
])}
`;
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? '' : ratio.toFixed(2);
}

async function table([head, ...rows]: string[][]): Promise<string> {
  // An ES module, which a CommonJS one can only import so.
  const { markdownTable } = await import('markdown-table');
  return markdownTable([head, ...rows], { align: head.map((_, column) => (column ? 'r' : 'l')) });
}
