import { AthenaGetQueryResults, AthenaStartQueryExecution } from '@sfn-tasks/athena';
import { TaskInput } from '@sfn-tasks/core';
import { EmrServerlessStartJobRun } from '@sfn-tasks/emr-serverless';
import { GlueStartCrawlerRun, GlueStartJobRun, WorkerTypeV2 } from '@sfn-tasks/glue';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Lake } from './lake';

const { RUN_JOB } = sfn.IntegrationPattern;

/** Every night: load the orders of the day, sum them up, forecast the next. */
export class SalesForecastStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    new sfn.StateMachine(this, 'SalesForecast', {
      queryLanguage: sfn.QueryLanguage.JSONATA,
      definitionBody: sfn.DefinitionBody.fromChainable(forecast(this, new Lake(this, 'Lake'))),
      timeout: Duration.hours(6),
    });
  }
}

function forecast(scope: Construct, { data, database, workGroup, spark, sparkRole, loadOrders, ordersCrawler }: Lake): sfn.IChainable {
  const load = new GlueStartJobRun(scope, 'Load the orders of the day', {
    glueJobName: loadOrders.ref,
    integrationPattern: RUN_JOB,
    arguments: TaskInput.fromObject({ '--day': '{% $states.input.day %}' }),
    workerConfiguration: { workerTypeV2: WorkerTypeV2.G_1X, numberOfWorkers: 4 },
    assign: { day: '{% $states.input.day %}' },
  });
  const crawl = new GlueStartCrawlerRun(scope, 'Look for new partitions', { crawlerName: ordersCrawler.ref });
  const sumUp = new AthenaStartQueryExecution(scope, 'Sum up the day', {
    queryString: 'SELECT shop, sum(amount) AS amount FROM orders WHERE day = ? GROUP BY shop',
    executionParameters: [`{% "'" & $day & "'" %}`],
    queryExecutionContext: { databaseName: database },
    workGroup: workGroup.ref,
    integrationPattern: RUN_JOB,
    resultConfiguration: { outputLocation: { bucketName: data.bucketName, objectKey: 'sums' } },
    dataBuckets: [data],
    outputs: { queryExecutionId: '{% $states.result.QueryExecution.QueryExecutionId %}' },
  });
  const read = new AthenaGetQueryResults(scope, 'Read the sums', {
    queryExecutionId: '{% $states.input.queryExecutionId %}',
    workGroup: workGroup.ref,
    resultConfiguration: { outputLocation: { bucketName: data.bucketName, objectKey: 'sums' } },
    outputs: { shops: '{% $count($states.result.ResultSet.Rows) - 1 %}' },
  });
  const predict = new EmrServerlessStartJobRun(scope, 'Forecast tomorrow', {
    integrationPattern: RUN_JOB,
    applicationId: spark.attrApplicationId,
    executionRole: sparkRole,
    jobDriver: {
      sparkSubmit: {
        entryPoint: data.s3UrlForObject('scripts/forecast.py'),
        entryPointArguments: ['--day', '{% $day %}', '--shops', '{% $string($states.input.shops) %}'],
      },
    },
    executionTimeout: Duration.hours(1),
  });

  load.addRetry({ errors: ['Glue.ConcurrentRunsExceededException'], interval: Duration.minutes(5), maxAttempts: 3 });
  const noOrders = new sfn.Succeed(scope, 'Nothing to forecast');
  const sold = new sfn.Choice(scope, 'Anything sold?')
    .when(sfn.Condition.jsonata('{% $states.input.shops > 0 %}'), predict)
    .otherwise(noOrders);
  return load.next(crawl).next(sumUp).next(read).next(sold);
}
