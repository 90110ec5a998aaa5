import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { DynamoAttributeValue, DynamoScan, type DynamoScanProps } from '../src';
import { tableOf } from './samples';

function synthScan(props: Partial<DynamoScanProps> = {}) {
  return synth((stack) => new DynamoScan(stack, 'Scan', { table: tableOf(stack), ...props }));
}

it('#17367: reads a table, and may do nothing else', () => {
  const { state, statements } = synthScan({
    filterExpression: 'paid = :paid',
    expressionAttributeValues: { ':paid': DynamoAttributeValue.fromBoolean(true) },
    segment: JsonPath.numberAt('$.segment'),
    totalSegments: 4,
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:dynamodb:scan',
    Parameters: {
      TableName: '${TableCD117FA1}',
      FilterExpression: 'paid = :paid',
      ExpressionAttributeValues: { ':paid': { Bool: true } },
      'Segment.$': '$.segment',
      TotalSegments: 4,
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:Scan',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
  ]);
});

it('may read one index, and not the table', () => {
  expect(synthScan({ indexName: 'by-shop' }).statements[0].Resource).toBe(
    'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}/index/by-shop',
  );
});

describe('refusals', () => {
  it.each<[string, Partial<DynamoScanProps>, string]>([
    ['a segment of nothing', { segment: 1 }, 'totalSegments is missing: DynamoDB takes no segment without it. Give both or neither.'],
    ['segments and not which', { totalSegments: 4 }, 'segment is missing: DynamoDB takes no totalSegments without it.'],
    ['a segment behind the last', { segment: 4, totalSegments: 4 }, 'segment is 4: there are 4, counted from 0. Give a lower one.'],
    ['many segments', { segment: 0, totalSegments: 1_000_001 }, 'totalSegments is 1000001: the service takes 1 to 1000000'],
  ])('%s', (_, props, message) => {
    expect(() => synthScan(props)).toThrow(`[Stack/Scan] ${message}`);
  });
});
