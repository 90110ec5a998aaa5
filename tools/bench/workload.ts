import * as fs from 'node:fs';
import * as path from 'node:path';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

export const ROOT = path.join(__dirname, '../..');

/** One of the sets of props in a package's `test/samples.ts`. */
export interface Sample {
  readonly folder: string;
  readonly task: string;
  readonly name: string;
}

type Props = { [prop: string]: any };

export function samplesOfAllPackages(): Sample[] {
  const folders = fs.readdirSync(path.join(ROOT, 'packages')).filter((folder) => fs.existsSync(samplesFile(folder)));
  return folders.flatMap((folder) =>
    Object.entries(samplesIn(folder)).flatMap(([task, sets]) => Object.keys(sets).map((name) => ({ folder, task, name }))),
  );
}

/** The props with the resources they name, and without the name of the state: each of many states has its own. */
export function propsOf({ folder, task, name }: Sample, scope: Construct): Props {
  const props = samplesIn(folder)[task][name](new Construct(scope, `${folder}-${task}-${name}`));
  return { ...props, stateName: undefined };
}

function samplesIn(folder: string): { [task: string]: { [name: string]: (scope: Construct) => Props } } {
  return require(samplesFile(folder)).samples;
}

function samplesFile(folder: string): string {
  return path.join(ROOT, 'packages', folder, 'test/samples.ts');
}

/** A class of one of the libraries, as an app loads it: of ours the built package. */
export function taskClass(
  library: 'ours' | 'theirs',
  { folder, task }: Sample,
): new (
  scope: Construct,
  id: string,
  props: Props,
) => sfn.TaskStateBase {
  return require(library === 'ours' ? `@sfn-tasks/${folder}` : 'aws-cdk-lib/aws-stepfunctions-tasks')[task];
}
