import { Stack } from 'aws-cdk-lib/core';
import { Jsonata, JsonPath, refuseHeaders } from '../src';

const refused = (headers: unknown) => () =>
  refuseHeaders(new Stack(undefined, 'Stack'), 'headers', headers, ['host', 'x-amz-*'], 'Leave it out');

it.each<[string, unknown, string]>([
  [
    'a reserved one, in any case',
    { HoSt: 'a' },
    '[Stack] headers.HoSt is set: Step Functions fails a request with this header. Leave it out.',
  ],
  ['one of a reserved kind', { 'X-Amz-Date': 'today' }, 'headers.X-Amz-Date is set'],
  ['one that is selected by hand', { 'host.$': '$.host' }, 'headers.host.$ is set'],
])('refuses %s', (_, headers, message) => {
  expect(refused(headers)).toThrow(message);
});

it.each<[string, unknown]>([
  ['none', undefined],
  ['any other', { 'Content-Type': 'text/plain', Hosts: 'a', 'X-Am': 'b' }],
  ['a path', JsonPath.stringAt('$.headers')],
  ['a JSONata expression', '{% $states.input.headers %}'],
  ['a JSONata token', Jsonata.any('{% $states.input.headers %}')],
])('takes %s', (_, headers) => {
  expect(refused(headers)).not.toThrow();
});
