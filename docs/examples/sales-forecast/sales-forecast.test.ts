import { callsOf, machinesOf } from '@sfn-tasks-dev/test-kit';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { SalesForecastStack } from './sales-forecast-stack';

const stack = new SalesForecastStack(new App(), 'SalesForecast');
const [machine] = machinesOf(Template.fromStack(stack).toJSON(), ['SalesForecast']);

it('goes through the services', () => {
  expect(callsOf(machine)).toEqual([
    ['Load the orders of the day', 'glue:startJobRun', 'run a job'],
    ['Look for new partitions', 'aws-sdk:glue:startCrawler', 'request response'],
    ['Sum up the day', 'athena:startQueryExecution', 'run a job'],
    ['Read the sums', 'athena:getQueryResults', 'request response'],
    ['Forecast tomorrow', 'emr-serverless:startJobRun', 'run a job'],
  ]);
});

it('may do what these calls need', () => {
  expect(machine.statements.flatMap(({ Action }) => Action)).toEqual([
    'glue:StartJobRun',
    'glue:GetJobRun',
    'glue:GetJobRuns',
    'glue:BatchStopJobRun',
    'glue:StartCrawler',
    'athena:startQueryExecution',
    'athena:stopQueryExecution',
    'athena:getQueryExecution',
    'athena:getWorkGroup',
    'athena:batchGetQueryExecution',
    'athena:getQueryResults',
    'athena:listQueryExecutions',
    'athena:getDataCatalog',
    's3:GetBucketLocation',
    's3:ListBucket',
    's3:GetObject',
    's3:ListBucketMultipartUploads',
    's3:AbortMultipartUpload',
    's3:ListMultipartUploadParts',
    's3:PutObject',
    'lakeformation:GetDataAccess',
    'glue:GetDatabase',
    'glue:GetDatabases',
    'glue:BatchGetPartition',
    'glue:GetPartition',
    'glue:GetPartitions',
    'glue:GetTable',
    'glue:GetTables',
    'athena:getQueryResults',
    's3:GetObject',
    'emr-serverless:StartJobRun',
    'iam:PassRole',
    'emr-serverless:GetJobRun',
    'emr-serverless:CancelJobRun',
    'events:PutTargets',
    'events:PutRule',
    'events:DescribeRule',
  ]);
});

it('has nothing to warn of', () => {
  expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue())).toEqual([]);
});
