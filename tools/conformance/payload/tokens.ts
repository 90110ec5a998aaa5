import { Jsonata, JsonPath } from '@sfn-tasks/core';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Aws, Lazy, Token } from 'aws-cdk-lib/core';

/** Values that stand for JSONPath, of both libraries and of each type. */
export const PATHS: unknown[] = [
  JsonPath.stringAt('$.text'),
  JsonPath.numberAt('$.number'),
  JsonPath.listAt('$.list'),
  JsonPath.objectAt('$.object'),
  JsonPath.format('{} and {}', JsonPath.stringAt('$.a'), JsonPath.stringAt('$.b')),
  JsonPath.stringAt('$variable.name'),
  JsonPath.taskToken,
  JsonPath.uuid(),
  sfn.JsonPath.stringAt('$.text'),
  sfn.JsonPath.numberAt('$.number'),
  sfn.JsonPath.listAt('$.list'),
  sfn.JsonPath.objectAt('$.object'),
  sfn.JsonPath.mathAdd(sfn.JsonPath.numberAt('$.n'), 1),
  sfn.JsonPath.executionId,
];

/** Values that stand for JSONata, of each type. */
export const JSONATA: unknown[] = [
  Jsonata.string('{% $states.input.text %}'),
  Jsonata.number('{% $states.input.number %}'),
  Jsonata.list('{% $states.input.list %}'),
  Jsonata.any('{% $states.input.object %}'),
];

/** What a JSONata state evaluates, and a JSONPath state sends as it is. */
export const JSONATA_TEXT = '{% $states.context.Execution.Id %}';

/** Values that CloudFormation, or the end of the synthesis, fills in. */
export const LATE: unknown[] = [
  Aws.REGION,
  Token.asNumber({ Ref: 'Count' }),
  Lazy.string({ produce: () => 'late' }),
  Lazy.number({ produce: () => 7 }),
];
