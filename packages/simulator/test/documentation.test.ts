import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import * as simulator from '../src';

const page = fs.readFileSync(path.join(__dirname, '../../../docs/testing.md'), 'utf8');

/** The examples of the page, each with the heading that it stands below. */
const examples = [...page.matchAll(/^## (.*)$([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].flatMap(([, heading, text]) =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]): [string, string] => [heading, code]),
);

it('has an example below each heading', () => {
  expect([...new Set(examples.map(([heading]) => heading))]).toEqual([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading));
});

describe.each(examples)('%s', (_, code) => {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const load = (name: string) => (name === '@sfn-tasks/simulator' ? simulator : require(name));
  new Function('require', 'exports', outputText)(load, {});
});
