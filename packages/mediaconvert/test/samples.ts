import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { MediaConvertCreateJobProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

export const ROLE = 'arn:aws:iam::111111111111:role/MediaConvert';

function roleOf(scope: Construct): string {
  return new Role(scope, 'Role', { assumedBy: new ServicePrincipal('mediaconvert.amazonaws.com') }).roleArn;
}

const createJob: Samples<MediaConvertCreateJobProps> = {
  least: () => ({ createJobRequest: { Role: ROLE, Settings: {} } }),
  fullest: (scope) => ({
    createJobRequest: {
      Role: roleOf(scope),
      Settings: {
        Inputs: [{ FileInput: JsonPath.stringAt('$.file'), TimecodeSource: 'ZEROBASED' }],
        OutputGroups: [
          {
            OutputGroupSettings: { Type: 'FILE_GROUP_SETTINGS', FileGroupSettings: { Destination: 's3://media/out/' } },
            Outputs: [{ Preset: 'System-Generic_Hd_Mp4_Avc_Aac_16x9_1920x1080p_24Hz_6Mbps', NameModifier: '-hd' }],
          },
        ],
      },
      AccelerationSettings: { Mode: 'PREFERRED' },
      BillingTagsSource: 'JOB',
      ClientRequestToken: JsonPath.stringAt('$$.Execution.Name'),
      HopDestinations: [{ Queue: 'arn:aws:mediaconvert:eu-west-1:111111111111:queues/Default', WaitMinutes: 10 }],
      JobTemplate: 'archive',
      Priority: JsonPath.numberAt('$.priority'),
      Queue: 'arn:aws:mediaconvert:eu-west-1:111111111111:queues/video',
      SimulateReservedQueue: 'DISABLED',
      StatusUpdateInterval: 'SECONDS_60',
      Tags: { project: 'archive' },
      UserMetadata: { order: JsonPath.stringAt('$.order') },
    },
    integrationPattern: RUN_JOB,
    stateName: 'Transcode the film',
    comment: 'for the archive',
    taskTimeout: sfn.Timeout.duration(Duration.hours(3)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.hours(1)),
    inputPath: '$.in',
    resultSelector: { 'id.$': '$.Job.Id' },
    resultPath: '$.job',
    outputPath: '$.job',
    assign: { job: JsonPath.stringAt('$.Job.Id') },
  }),
  runJob: () => ({ createJobRequest: { Role: ROLE, Settings: {} }, integrationPattern: RUN_JOB }),
  jsonPath: () => ({
    createJobRequest: {
      Role: JsonPath.stringAt('$.role'),
      Settings: JsonPath.objectAt('$.settings'),
      Tags: JsonPath.objectAt('$.tags'),
      Queue: JsonPath.format('arn:aws:mediaconvert:eu-west-1:111111111111:queues/{}', JsonPath.stringAt('$.queue')),
    },
  }),
  jsonPathKeys: () => ({ createJobRequest: { 'Role.$': '$.role', 'Settings.$': '$.settings' } }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    createJobRequest: {
      Role: '{% $states.input.role %}',
      Settings: { Inputs: '{% $states.input.inputs %}', OutputGroups: [{ Outputs: [{ Preset: '{% $states.input.preset %}' }] }] },
      Priority: Jsonata.number('{% $states.input.priority %}'),
    },
    outputs: '{% $states.result.Job.Id %}',
  }),
  jsonataWhole: () => ({ queryLanguage: JSONATA, createJobRequest: Jsonata.any('{% $states.input.job %}') }),
  runJobInJsonata: () => ({
    queryLanguage: JSONATA,
    createJobRequest: { Role: ROLE, Settings: '{% $states.input.settings %}' },
    integrationPattern: RUN_JOB,
  }),
};

export const samples = { MediaConvertCreateJob: createJob };
