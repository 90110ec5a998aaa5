import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Annotations, type Stack } from 'aws-cdk-lib/core';
import { JsonPath } from '../src';
import { PlaceOrder, type PlaceOrderProps } from './place-order';

const { JSONATA } = sfn.QueryLanguage;

function warningsOf(props: PlaceOrderProps): string[] {
  return synth((stack) => new PlaceOrder(stack, 'Order', props)).warnings;
}

it('#3445: names the field, the value and the remedy', () => {
  expect(warningsOf({ order: { lines: [{ sku: '$.sku' }] } })).toEqual([
    "/Stack/Order: Order.lines[0].sku is the text '$.sku' and is sent as it is, not evaluated. If it is meant as an expression, " +
      "write JsonPath.stringAt('$.sku'), or TaskInput.fromJsonPathAt() for a whole payload. [ack: @sfn-tasks/core:literalPath]",
  ]);
});

it.each(['$.a', '$$.Execution.Id', '$[0]', 'States.UUID()', '{% $a %}', '{% $a'])('warns of %s in JSONPath', (shop) => {
  expect(warningsOf({ shop })).toEqual([expect.stringContaining(`Shop is the text '${shop}'`)]);
});

it.each(['$.a', '$$.Execution.Id', 'States.UUID()', '{% $a', '{%}'])('warns of %s in JSONata', (shop) => {
  expect(warningsOf({ shop, queryLanguage: JSONATA })).toEqual([expect.stringContaining(`Shop is the text '${shop}'`)]);
});

it.each(['$5', '$', 'a $.b', '100 %}', 'States'])('is silent about %s', (shop) => {
  expect(warningsOf({ shop })).toEqual([]);
  expect(warningsOf({ shop, queryLanguage: JSONATA })).toEqual([]);
});

it('is silent about expressions', () => {
  expect(warningsOf({ shop: JsonPath.stringAt('$.a'), order: { 'b.$': '$.b' } })).toEqual([]);
  expect(warningsOf({ shop: '{% $a %}', queryLanguage: JSONATA })).toEqual([]);
});

it('is silent about a field declared as code', () => {
  expect(warningsOf({ additionalParameters: { Script: '$.each(x)' } })).toEqual([]);
});

it('can be acknowledged', () => {
  const define = (stack: Stack) => {
    const order = new PlaceOrder(stack, 'Order', { shop: '$.a' });
    Annotations.of(stack).acknowledgeWarning('@sfn-tasks/core:literalPath');
    return order;
  };
  expect(synth(define).warnings).toEqual([]);
});

it('warns once, however often the state is rendered', () => {
  const define = (stack: Stack) => {
    const order = new PlaceOrder(stack, 'Order', { shop: '$.a' });
    order.toStateJson();
    return order;
  };
  expect(synth(define).warnings).toHaveLength(1);
});
