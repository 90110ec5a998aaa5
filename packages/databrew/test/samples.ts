import { JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { GlueDataBrewStartJobRunProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

const startJobRun: Samples<GlueDataBrewStartJobRunProps> = {
  least: () => ({ name: 'clean-orders' }),
  fullest: () => ({
    name: 'clean-orders',
    integrationPattern: RUN_JOB,
    stateName: 'Clean the orders',
    comment: 'by the recipe',
    taskTimeout: sfn.Timeout.duration(Duration.seconds(90)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
    inputPath: '$.in',
    resultSelector: { 'state.$': '$.State' },
    resultPath: '$.cleaned',
    outputPath: '$.cleaned',
    assign: { state: JsonPath.stringAt('$.State') },
  }),
  runJob: () => ({ name: 'clean-orders', integrationPattern: RUN_JOB }),
  jsonPath: () => ({ name: JsonPath.stringAt('$.job') }),
  jsonPathFormat: () => ({ name: JsonPath.format('clean-{}', JsonPath.stringAt('$.what')), integrationPattern: RUN_JOB }),
  jsonata: () => ({ queryLanguage: JSONATA, name: '{% $states.input.job %}', outputs: '{% $states.result.RunId %}' }),
  jsonataRunJob: () => ({ queryLanguage: JSONATA, name: '{% $states.input.job %}', integrationPattern: RUN_JOB }),
};

export const samples = { GlueDataBrewStartJobRun: startJobRun };
