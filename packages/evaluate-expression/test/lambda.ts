import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { readPaths } from '../src/expression-paths';

/** What the function gets. */
export interface Event {
  readonly expression: string;
  readonly expressionAttributeValues: { [path: string]: unknown };
}

/** The JSON that comes back, or the error by its name and message. */
export type Outcome = { readonly result: unknown } | { readonly error: string };

export const OURS = path.join(__dirname, '../handler');
export const UPSTREAM = path.join(
  path.dirname(require.resolve('aws-cdk-lib/package.json')),
  'custom-resource-handlers/dist/aws-stepfunctions-tasks/eval-nodejs-handler',
);

/** In JSON there is neither a function nor `undefined`; Lambda answers `null`. */
const INVOKE = `
  console.log = () => {};
  const { handler } = require(process.argv[1]);
  (async () => {
    const outcomes = [];
    for (const event of JSON.parse(require('node:fs').readFileSync(0))) {
      try {
        outcomes.push({ result: JSON.parse(JSON.stringify(await handler(event)) ?? 'null') });
      } catch (error) {
        outcomes.push({ error: error.name + ': ' + error.message });
      }
    }
    process.stdout.write(JSON.stringify(outcomes));
  })();
`;

/** What a handler makes of events, one after the other, in a process of Node.js without anything else, as in Lambda. */
export function invoke(handler: string, ...events: Event[]): Outcome[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', INVOKE, handler], {
    input: JSON.stringify(events),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the process of the handler ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** What a state with the expression sends to the function. */
export function eventOf(expression: string, input: unknown, context: unknown = {}): Event {
  const values = readPaths(expression).paths.map((path) => [path, select(path, input, context)]);
  return { expression, expressionAttributeValues: Object.fromEntries(values) };
}

/** The value of a path of names and indexes; what is not there fails, as it does in Step Functions. */
function select(path: string, input: unknown, context: unknown): unknown {
  const segments = path.match(/[^$.[\]]+/g) ?? [];
  return segments.reduce<any>(
    (parent, segment) => {
      if (!Object.hasOwn(parent, segment)) throw new Error(`${path} could not be found in the input`);
      return parent[segment];
    },
    path.startsWith('$$') ? context : input,
  );
}
