import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { GlueStartCrawlerRun, type GlueStartCrawlerRunProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const CRAWLERS = 'arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:crawler';

type Props = Partial<GlueStartCrawlerRunProps>;

function synthStart(props: Props = {}) {
  return synth((stack) => new GlueStartCrawlerRun(stack, 'Crawl', { crawlerName: 'orders', ...props }));
}

it('starts the crawler, and may do nothing else', () => {
  const { state, statements } = synthStart();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:glue:startCrawler',
    Parameters: { Name: 'orders' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'glue:StartCrawler', Resource: `${CRAWLERS}/orders` }]);
});

describe('#17464: takes a crawler name at run time', () => {
  it.each<[string, Props, object]>([
    ['a path', { crawlerName: JsonPath.stringAt('$.crawler') }, { 'Name.$': '$.crawler' }],
    ['JSONata', { crawlerName: '{% $crawler %}', queryLanguage: JSONATA }, { Name: '{% $crawler %}' }],
  ])('%s', (_, props, expected) => {
    const { state, statements } = synthStart(props);
    expect(state.Parameters ?? state.Arguments).toEqual(expected);
    expect(statements).toEqual([{ Effect: 'Allow', Action: 'glue:StartCrawler', Resource: `${CRAWLERS}/*` }]);
  });
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      'measured: waiting for the end, which AWS does not offer',
      { integrationPattern: RUN_JOB },
      "integrationPattern is 'RUN_JOB': aws-sdk:glue:startCrawler supports REQUEST_RESPONSE. Choose IntegrationPattern.REQUEST_RESPONSE.",
    ],
    [
      'measured: a callback, whose token nothing could carry',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': aws-sdk:glue:startCrawler supports REQUEST_RESPONSE.",
    ],
    ['an empty name', { crawlerName: '' }, "crawlerName is '': it has 0 characters, and the service takes 1 to 255"],
  ])('%s', (_, props, message) => {
    expect(() => synthStart(props)).toThrow(`[Stack/Crawl] ${message}`);
  });
});
