import { assemblyOf, CDK } from '../assembly';
import { type Shape, shapeOf } from './shape';

export const UPSTREAM = 'aws-cdk-lib.aws_stepfunctions_tasks.';

/** The API of aws-cdk-lib's module of tasks, of one version: what users expect to find here. */
export interface UpstreamApi {
  readonly version: string;
  readonly types: { [name: string]: UpstreamType };
}

export interface UpstreamType extends Shape {
  /** The file it is written in, which says what service it is of. */
  readonly file: string;
}

/** The API as the installed aws-cdk-lib has it. */
export function installedUpstream(): UpstreamApi {
  const { types = {}, version } = assemblyOf(CDK);
  const ours = Object.values(types).filter(({ fqn }) => fqn.startsWith(UPSTREAM));
  const entries = ours.map((type) => {
    const file = type.locationInModule?.filename.replace('aws-stepfunctions-tasks/lib/', '') ?? '';
    return [type.fqn.slice(UPSTREAM.length), { file, ...shapeOf(type) }] as const;
  });
  return { version, types: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** One type a line, so that a new version of aws-cdk-lib is a diff of the types that changed. */
export function extractText({ version, types }: UpstreamApi): string {
  const lines = Object.entries(types).map(([name, type]) => `    ${JSON.stringify(name)}: ${JSON.stringify(type)}`);
  return `{\n  "version": ${JSON.stringify(version)},\n  "types": {\n${lines.join(',\n')}\n  }\n}\n`;
}

export const EXTRACT = 'tools/conformance/api/upstream.json';
