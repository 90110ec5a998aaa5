import { commonJs } from '../common-js';

const requires = (code: string) => code.match(/require\("[^"]*"\)/g) ?? [];

it.each([
  ['of a namespace', "import * as sfn from 'aws-cdk-lib/aws-stepfunctions'; export const pattern = sfn.IntegrationPattern.RUN_JOB;"],
  ['by its name', "import { IntegrationPattern } from 'aws-cdk-lib/aws-stepfunctions'; export const pattern = IntegrationPattern.RUN_JOB;"],
])('writes the member of an enum %s into the module, which loads nothing for it', async (_, source) => {
  const code = await commonJs(source);
  expect(evaluated(code)).toEqual({ pattern: 'RUN_JOB' });
  expect(requires(code)).toEqual([]);
});

it('leaves what a class holds, which may be a token of this process', async () => {
  const code = await commonJs("import { Aws } from 'aws-cdk-lib/core'; export const partition = () => Aws.PARTITION;");
  expect(code).toContain('.Aws.PARTITION');
  expect(requires(code)).toEqual(['require("aws-cdk-lib/core")']);
});

it('leaves constants of other packages, which another machine may have others of', async () => {
  const code = await commonJs("import * as os from 'node:os'; export const killed = () => os.constants.signals.SIGKILL;");
  expect(code).toContain('.constants.signals.SIGKILL');
});

it('leaves a name of its own that is spelled alike', async () => {
  const code = await commonJs(`import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
export const pattern = ((sfn) => sfn.IntegrationPattern.RUN_JOB)({ IntegrationPattern: { RUN_JOB: 'another' } });
export const used = () => new sfn.Pass();`);
  expect(evaluated(code)).toMatchObject({ pattern: 'another' });
});

function evaluated(code: string): object {
  const exports = {};
  new Function('exports', 'require', code)(exports, require);
  return exports;
}
