import jsonata from 'jsonata';
import { jsonataOfPath } from '../src/jsonata-path';

const states = {
  input: { order: { id: 7, 'first-name': 'Ann', and: 1, größe: 2 }, list: [[1, 2], [{ id: 3 }]], all: [{ id: 4 }, { id: 5 }] },
  context: { Execution: { Id: 'arn' } },
};

it.each<[string, string, unknown]>([
  ['$', '{% $states.input %}', states.input],
  ['$$', '{% $states.context %}', states.context],
  ['$.order.id', '{% $states.input.order.id %}', 7],
  ['$$.Execution.Id', '{% $states.context.Execution.Id %}', 'arn'],
  ['$.order.first-name', '{% $states.input.order.`first-name` %}', 'Ann'],
  ['$.order.and', '{% $states.input.order.`and` %}', 1],
  ['$.order.größe', '{% $states.input.order.`größe` %}', 2],
  ['$.list[0][1]', '{% (($states.input.list)[0])[1] %}', 2],
  ['$.list[-1][0].id', '{% (($states.input.list)[-1])[0].id %}', 3],
  ['$.all[1].id', '{% ($states.input.all)[1].id %}', 5],
  ['$.all..id', '{% [$states.input.all.**.id] %}', [4, 5]],
  ['$.order..id', '{% [$states.input.order.**.id] %}', [7]],
])('%s is %s', async (path, expression, value) => {
  expect(jsonataOfPath(path)).toBe(expression);
  const selected = await jsonata(expression.slice(2, -2)).evaluate({}, { states });
  expect(JSON.parse(JSON.stringify(selected))).toEqual(value);
});
