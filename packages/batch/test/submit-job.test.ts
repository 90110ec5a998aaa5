import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, Duration, Fn, Size, type Stack } from 'aws-cdk-lib/core';
import { BatchRetryAction, BatchSubmitJob, type BatchSubmitJobProps } from '../src';
import { DEFINITION, ofTheApp, QUEUE } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE, RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<BatchSubmitJobProps>;

const KNOWN = { jobDefinitionArn: DEFINITION, jobName: 'resize', jobQueueArn: QUEUE };
const HERE = 'arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}';

function synthSubmit(props: Props | ((stack: Stack) => Props) = {}, machine: MachineOptions = {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    return new BatchSubmitJob(stack, 'Submit', { ...KNOWN, ...given });
  }, machine);
}

function requestOf(props: Props) {
  const { Parameters, Arguments } = synthSubmit(props).state;
  return Parameters ?? Arguments;
}

it('submits a job, waits for its end, and may do nothing else', () => {
  const { state, statements } = synthSubmit(ofTheApp);
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::batch:submitJob.sync',
    Parameters: { JobDefinition: '${Definition}', JobName: 'resize', JobQueue: '${Queue.JobQueueArn}' },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'batch:SubmitJob',
      Resource: [`${HERE}:\${\${Definition} split at ':' #5}`, `${HERE}:\${\${Definition} split at ':' #5}:*`, '${Queue.JobQueueArn}'],
    },
    { Effect: 'Allow', Action: 'batch:TerminateJob', Resource: `${HERE}:job/*` },
    { Effect: 'Allow', Action: 'batch:DescribeJobs', Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForBatchJobsRule',
    },
  ]);
});

it('#26336: sends every field', () => {
  const request = requestOf({
    arraySize: 15,
    containerOverrides: {
      command: ['resize', '--all'],
      environment: { BUCKET: 'photos', KEY: JsonPath.stringAt('$.key') },
      instanceType: new InstanceType('c5.large'),
      memory: Size.gibibytes(1),
      gpuCount: 1,
      vcpus: 0.5,
    },
    dependsOn: [{ jobId: '1234', type: 'N_TO_N' }, { type: 'SEQUENTIAL' }],
    payload: TaskInput.fromObject({ size: JsonPath.stringAt('$.size'), format: 'jpg' }),
    attempts: 3,
    evaluateOnExit: [
      { action: BatchRetryAction.RETRY, onStatusReason: 'Host EC2*' },
      { action: BatchRetryAction.EXIT, onReason: '*', onExitCode: '1*' },
    ],
    attemptDuration: Duration.minutes(10),
    tags: { team: 'photos' },
    propagateTags: true,
    shareIdentifier: 'A*',
    schedulingPriorityOverride: 0,
  });
  expect(request).toEqual({
    JobDefinition: DEFINITION,
    JobName: 'resize',
    JobQueue: QUEUE,
    Parameters: { 'size.$': '$.size', format: 'jpg' },
    ArrayProperties: { Size: 15 },
    ContainerOverrides: {
      Command: ['resize', '--all'],
      Environment: [
        { Name: 'BUCKET', Value: 'photos' },
        { Name: 'KEY', 'Value.$': '$.key' },
      ],
      InstanceType: 'c5.large',
      ResourceRequirements: [
        { Type: 'GPU', Value: '1' },
        { Type: 'MEMORY', Value: '1024' },
        { Type: 'VCPU', Value: '0.5' },
      ],
    },
    DependsOn: [{ JobId: '1234', Type: 'N_TO_N' }, { Type: 'SEQUENTIAL' }],
    RetryStrategy: {
      Attempts: 3,
      EvaluateOnExit: [
        { Action: 'RETRY', OnStatusReason: 'Host EC2*' },
        { Action: 'EXIT', OnReason: '*', OnExitCode: '1*' },
      ],
    },
    Timeout: { AttemptDurationSeconds: 600 },
    Tags: { team: 'photos' },
    PropagateTags: true,
    ShareIdentifier: 'A*',
    SchedulingPriorityOverride: 0,
  });
});

it('#26336: overrides a pod of Amazon EKS', () => {
  const request = requestOf({
    eksOverrides: {
      containers: [
        {
          name: 'resize',
          image: 'resize:2',
          command: ['resize'],
          args: ['--all'],
          environment: { KEY: 'k' },
          cpuLimit: 1,
          cpuReservation: 0.25,
          memoryLimit: Size.gibibytes(1),
          memoryReservation: Size.mebibytes(1024),
          gpuLimit: 2,
          gpuReservation: 2,
        },
      ],
      initContainers: [{ name: 'fetch', gpuReservation: 1 }, {}],
      labels: { team: 'photos' },
      annotations: { owner: 'me' },
      namespace: 'photos',
    },
  });
  expect(request.EksPropertiesOverride).toEqual({
    PodProperties: {
      Containers: [
        {
          Name: 'resize',
          Image: 'resize:2',
          Command: ['resize'],
          Args: ['--all'],
          Env: [{ Name: 'KEY', Value: 'k' }],
          Resources: {
            Limits: { cpu: '1', memory: '1024Mi', 'nvidia.com/gpu': '2' },
            Requests: { cpu: '0.25', memory: '1024Mi', 'nvidia.com/gpu': '2' },
          },
        },
      ],
      InitContainers: [{ Name: 'fetch', Resources: { Requests: { 'nvidia.com/gpu': '1' } } }, {}],
      Metadata: { Labels: { team: 'photos' }, Annotations: { owner: 'me' }, Namespace: 'photos' },
    },
  });
  expect(requestOf({ eksOverrides: {} }).EksPropertiesOverride).toEqual({ PodProperties: {} });
});

it('#26336: overrides nodes of a parallel job', () => {
  const request = requestOf({
    nodeOverrides: {
      numNodes: 8,
      nodeRanges: [
        { targetNodes: '0', containerOverrides: { command: ['lead'], vcpus: 2 }, instanceTypes: [new InstanceType('c5.large')] },
        { targetNodes: '1:', eksOverrides: { containers: [{ gpuLimit: 1 }] } },
      ],
    },
  });
  expect(request.NodeOverrides).toEqual({
    NumNodes: 8,
    NodePropertyOverrides: [
      {
        TargetNodes: '0',
        ContainerOverrides: { Command: ['lead'], ResourceRequirements: [{ Type: 'VCPU', Value: '2' }] },
        InstanceTypes: ['c5.large'],
      },
      {
        TargetNodes: '1:',
        EksPropertiesOverride: { PodProperties: { Containers: [{ Resources: { Limits: { 'nvidia.com/gpu': '1' } } }] } },
      },
    ],
  });
  expect(requestOf({ nodeOverrides: { numNodes: 2 } }).NodeOverrides).toEqual({ NumNodes: 2 });
});

describe('measured: limits the state and the attempt apart', () => {
  const duration = (seconds: number) => sfn.Timeout.duration(Duration.seconds(seconds));

  it.each<[string, Props, object, unknown]>([
    ['neither', {}, {}, undefined],
    [
      'both',
      { taskTimeout: duration(7200), attemptDuration: Duration.minutes(10) },
      { TimeoutSeconds: 7200 },
      { AttemptDurationSeconds: 600 },
    ],
    ['an attempt', { attemptDuration: Duration.minutes(1) }, {}, { AttemptDurationSeconds: 60 }],
    ['an attempt like the state', { taskTimeout: duration(120) }, { TimeoutSeconds: 120 }, { AttemptDurationSeconds: 120 }],
    [
      'a short state',
      { taskTimeout: duration(5), attemptDuration: Duration.minutes(1) },
      { TimeoutSeconds: 5 },
      { AttemptDurationSeconds: 60 },
    ],
    [
      'by the older timeout',
      { timeout: Duration.seconds(61), taskTimeout: duration(62) },
      { TimeoutSeconds: 61 },
      { AttemptDurationSeconds: 61 },
    ],
    ['by a path', { taskTimeout: sfn.Timeout.at('$.t') }, { TimeoutSecondsPath: '$.t' }, { 'AttemptDurationSeconds.$': '$.t' }],
    [
      'an attempt by a path',
      { attemptDuration: Duration.seconds(JsonPath.numberAt('$.t')), taskTimeout: duration(90) },
      { TimeoutSeconds: 90 },
      { 'AttemptDurationSeconds.$': '$.t' },
    ],
    [
      'by an expression',
      { queryLanguage: JSONATA, taskTimeout: sfn.Timeout.jsonata('{% $states.input.t %}') },
      { TimeoutSeconds: '{% $states.input.t %}' },
      { AttemptDurationSeconds: '{% $states.input.t %}' },
    ],
    [
      'an attempt by an expression',
      { queryLanguage: JSONATA, attemptDuration: Duration.seconds(Jsonata.number('{% $states.input.t %}')) },
      {},
      { AttemptDurationSeconds: '{% $states.input.t %}' },
    ],
  ])('%s', (_, props, limits, attempt) => {
    const { TimeoutSeconds, TimeoutSecondsPath, Parameters, Arguments } = synthSubmit(props).state;
    expect({ TimeoutSeconds, TimeoutSecondsPath }).toEqual({ TimeoutSeconds: undefined, TimeoutSecondsPath: undefined, ...limits });
    expect((Parameters ?? Arguments).Timeout).toEqual(attempt);
  });
});

describe('#37214: may submit', () => {
  const definition = 'arn:aws:batch:eu-west-1:111111111111:job-definition/resize';

  it.each<[string, (stack: Stack) => Props, string[]]>([
    ['a definition by ARN', () => ({ jobDefinitionArn: definition }), [definition, `${definition}:*`, QUEUE]],
    ['a revision by ARN', () => ({ jobDefinitionArn: `${definition}:3` }), [`${definition}:*`, QUEUE]],
    [
      'a definition by name',
      () => ({ jobDefinitionArn: 'resize' }),
      [`${HERE}:job-definition/resize`, `${HERE}:job-definition/resize:*`, QUEUE],
    ],
    ['a revision by name', () => ({ jobDefinitionArn: 'resize:3' }), [`${HERE}:job-definition/resize:*`, QUEUE]],
    [
      'a revision put together by CloudFormation',
      (stack) => ({ jobDefinitionArn: stack.formatArn({ service: 'batch', resource: 'job-definition', resourceName: 'resize:3' }) }),
      [`${HERE}:job-definition/resize:*`, QUEUE],
    ],
    [
      'a definition known to CloudFormation',
      () => ({ jobDefinitionArn: Fn.ref('Imported') }),
      [`${HERE}:\${\${Imported} split at ':' #5}`, `${HERE}:\${\${Imported} split at ':' #5}:*`, QUEUE],
    ],
    [
      '#17464: a definition known at run time',
      () => ({ jobDefinitionArn: JsonPath.stringAt('$.definition') }),
      [`${HERE}:job-definition/*`, QUEUE],
    ],
    [
      'a definition known at run time in JSONata',
      () => ({ queryLanguage: JSONATA, jobDefinitionArn: '{% $states.input.definition %}' }),
      [`${HERE}:job-definition/*`, QUEUE],
    ],
    ['to a queue by name', () => ({ jobQueueArn: 'photos' }), [`${definition}:*`, `${HERE}:job-queue/photos`]],
    [
      'to a queue known to CloudFormation',
      (stack) => ({ jobQueueArn: new CfnParameter(stack, 'QueueArn').valueAsString }),
      [`${definition}:*`, '${QueueArn}'],
    ],
    ['to a queue known at run time', () => ({ jobQueueArn: JsonPath.stringAt('$.queue') }), [`${definition}:*`, `${HERE}:job-queue/*`]],
  ])('%s', (_, props, Resource) => {
    expect(synthSubmit(props).statements[0]).toEqual({ Effect: 'Allow', Action: 'batch:SubmitJob', Resource });
  });
});

it('awslabs/visual-asset-management-system#305: may describe and end jobs, if it waits for them', () => {
  const mayDo = (integrationPattern: sfn.IntegrationPattern) =>
    synthSubmit({ integrationPattern }).statements.flatMap(({ Action }) => Action);
  const rule = ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'];
  expect(mayDo(RUN_JOB)).toEqual(['batch:SubmitJob', 'batch:TerminateJob', 'batch:DescribeJobs', ...rule]);
  expect(mayDo(REQUEST_RESPONSE)).toEqual(['batch:SubmitJob']);
});

it('goes on at once with REQUEST_RESPONSE', () => {
  expect(synthSubmit({ integrationPattern: REQUEST_RESPONSE }).state.Resource).toBe('arn:${AWS::Partition}:states:::batch:submitJob');
});

describe('#24842: may tag what it submits with tags', () => {
  it.each<[string, Props]>([
    ['by name', { tags: { team: 'photos' } }],
    ['all at run time', { queryLanguage: JSONATA, tags: Jsonata.any('{% $states.input.tags %}') }],
  ])('%s', (_, props) => {
    expect(synthSubmit({ ...props, integrationPattern: REQUEST_RESPONSE }).statements).toEqual([
      {
        Effect: 'Allow',
        Action: ['batch:SubmitJob', 'batch:TagResource'],
        Resource: [DEFINITION.replace(':3', ':*'), QUEUE],
      },
    ]);
  });
});

describe('sends amounts as text', () => {
  it.each<[string, Props, object]>([
    [
      'by paths',
      {
        containerOverrides: {
          gpuCount: JsonPath.numberAt('$.gpus'),
          memory: Size.mebibytes(JsonPath.numberAt('$.memory')),
          vcpus: JsonPath.numberAt('$.cpus'),
        },
      },
      {
        ContainerOverrides: {
          ResourceRequirements: [
            { Type: 'GPU', 'Value.$': "States.Format('{}', $.gpus)" },
            { Type: 'MEMORY', 'Value.$': "States.Format('{}', $.memory)" },
            { Type: 'VCPU', 'Value.$': "States.Format('{}', $.cpus)" },
          ],
        },
      },
    ],
    [
      'by expressions',
      { queryLanguage: JSONATA, containerOverrides: { vcpus: Jsonata.number('{% $states.input.cpus %}') } },
      { ContainerOverrides: { ResourceRequirements: [{ Type: 'VCPU', Value: '{% $string($states.input.cpus) %}' }] } },
    ],
    [
      'of a pod by paths',
      {
        eksOverrides: {
          containers: [{ cpuLimit: JsonPath.numberAt('$.cpus'), memoryLimit: Size.mebibytes(JsonPath.numberAt('$.memory')) }],
        },
      },
      {
        EksPropertiesOverride: {
          PodProperties: {
            Containers: [
              { Resources: { Limits: { 'cpu.$': "States.Format('{}', $.cpus)", 'memory.$': "States.Format('{}Mi', $.memory)" } } },
            ],
          },
        },
      },
    ],
    [
      'of a pod by expressions',
      {
        queryLanguage: JSONATA,
        eksOverrides: { containers: [{ memoryReservation: Size.mebibytes(Jsonata.number('{% $states.input.memory %}')) }] },
      },
      {
        EksPropertiesOverride: {
          PodProperties: { Containers: [{ Resources: { Requests: { memory: '{% $states.input.memory & "Mi" %}' } } }] },
        },
      },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('takes expressions', () => {
  const path: any = JsonPath.objectAt('$.a');
  const expression: any = '{% $states.input.a %}';
  const long: any = `{% $merge([${Array(20).fill('$states.input.a').join(', ')}]) %}`;

  it.each<[string, Props, object]>([
    [
      '#24057, #17918: a command',
      { containerOverrides: { command: JsonPath.listAt('$.a') } },
      { ContainerOverrides: { 'Command.$': '$.a' } },
    ],
    [
      '#24057, #17918: a word of a command',
      { containerOverrides: { command: ['resize', JsonPath.stringAt('$.a')] } },
      { ContainerOverrides: { 'Command.$': "States.Array('resize', $.a)" } },
    ],
    ['containerOverrides', { containerOverrides: path }, { 'ContainerOverrides.$': '$.a' }],
    ['environment', { containerOverrides: { environment: path } }, { ContainerOverrides: { 'Environment.$': '$.a' } }],
    [
      'instanceType',
      { containerOverrides: { instanceType: new InstanceType(JsonPath.stringAt('$.a')) } },
      { ContainerOverrides: { 'InstanceType.$': '$.a' } },
    ],
    ['eksOverrides', { eksOverrides: path }, { 'EksPropertiesOverride.$': '$.a' }],
    ['containers', { eksOverrides: { containers: path } }, { EksPropertiesOverride: { PodProperties: { 'Containers.$': '$.a' } } }],
    [
      'a namespace',
      { eksOverrides: { namespace: JsonPath.stringAt('$.a') } },
      { EksPropertiesOverride: { PodProperties: { Metadata: { 'Namespace.$': '$.a' } } } },
    ],
    ['nodeOverrides', { nodeOverrides: path }, { 'NodeOverrides.$': '$.a' }],
    ['nodeRanges', { nodeOverrides: { nodeRanges: path } }, { NodeOverrides: { 'NodePropertyOverrides.$': '$.a' } }],
    [
      'targetNodes',
      { nodeOverrides: { nodeRanges: [{ targetNodes: JsonPath.stringAt('$.a') }] } },
      { NodeOverrides: { NodePropertyOverrides: [{ 'TargetNodes.$': '$.a' }] } },
    ],
    ['dependsOn', { dependsOn: path }, { 'DependsOn.$': '$.a' }],
    ['a type', { dependsOn: [{ jobId: '1', type: JsonPath.stringAt('$.a') }] }, { DependsOn: [{ JobId: '1', 'Type.$': '$.a' }] }],
    ['evaluateOnExit', { attempts: 2, evaluateOnExit: path }, { RetryStrategy: { Attempts: 2, 'EvaluateOnExit.$': '$.a' } }],
    [
      'a pattern',
      { attempts: 2, evaluateOnExit: [{ action: BatchRetryAction.EXIT, onReason: JsonPath.stringAt('$.a') }] },
      { RetryStrategy: { EvaluateOnExit: [{ Action: 'EXIT', 'OnReason.$': '$.a' }] } },
    ],
    ['tags', { tags: path }, { 'Tags.$': '$.a' }],
    ['propagateTags', { propagateTags: path }, { 'PropagateTags.$': '$.a' }],
    ['shareIdentifier', { shareIdentifier: JsonPath.stringAt('$.a') }, { 'ShareIdentifier.$': '$.a' }],
    ['schedulingPriorityOverride', { schedulingPriorityOverride: JsonPath.numberAt('$.a') }, { 'SchedulingPriorityOverride.$': '$.a' }],
    ['payload', { payload: TaskInput.fromJsonPathAt('$.a') }, { 'Parameters.$': '$.a' }],
  ])('in JSONPath for %s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });

  it.each<[string, Props, object]>([
    ['a command', { containerOverrides: { command: Jsonata.list(expression) } }, { ContainerOverrides: { Command: expression } }],
    ['a word of a command', { containerOverrides: { command: ['a', expression] } }, { ContainerOverrides: { Command: ['a', expression] } }],
    ['containerOverrides', { containerOverrides: expression }, { ContainerOverrides: expression }],
    ['environment', { containerOverrides: { environment: expression } }, { ContainerOverrides: { Environment: expression } }],
    ['eksOverrides', { eksOverrides: Jsonata.any(expression) }, { EksPropertiesOverride: expression }],
    [
      'a container',
      { eksOverrides: { containers: [expression] } },
      { EksPropertiesOverride: { PodProperties: { Containers: [expression] } } },
    ],
    [
      'a namespace',
      { eksOverrides: { namespace: expression } },
      { EksPropertiesOverride: { PodProperties: { Metadata: { Namespace: expression } } } },
    ],
    ['a range', { nodeOverrides: { nodeRanges: [expression] } }, { NodeOverrides: { NodePropertyOverrides: [expression] } }],
    [
      'instanceTypes',
      { nodeOverrides: { nodeRanges: [{ targetNodes: expression, instanceTypes: expression }] } },
      { NodeOverrides: { NodePropertyOverrides: [{ TargetNodes: expression, InstanceTypes: expression }] } },
    ],
    ['dependsOn', { dependsOn: expression }, { DependsOn: expression }],
    ['a dependency', { dependsOn: [expression] }, { DependsOn: [expression] }],
    ['a type', { dependsOn: [{ jobId: '1', type: expression }] }, { DependsOn: [{ JobId: '1', Type: expression }] }],
    ['arraySize', { arraySize: Jsonata.number(expression) }, { ArrayProperties: { Size: expression } }],
    ['attempts', { attempts: Jsonata.number(expression) }, { RetryStrategy: { Attempts: expression } }],
    ['a rule', { attempts: 2, evaluateOnExit: [expression] }, { RetryStrategy: { EvaluateOnExit: [expression] } }],
    ['tags', { tags: expression }, { Tags: expression }],
    ['tags at length', { tags: long }, { Tags: long }],
    ['propagateTags', { propagateTags: Jsonata.any(expression) }, { PropagateTags: expression }],
    ['shareIdentifier', { shareIdentifier: expression }, { ShareIdentifier: expression }],
    ['payload', { payload: TaskInput.fromJsonata(expression) }, { Parameters: expression }],
  ])('in JSONata for %s', (_, props, expected) => {
    expect(requestOf({ queryLanguage: JSONATA, ...props })).toMatchObject(expected);
  });
});

describe('refuses', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
  const exit = { action: BatchRetryAction.EXIT };
  const container = (overrides: object): Props => ({ eksOverrides: { containers: [overrides] } });
  const range = (overrides: object): Props => ({ nodeOverrides: { nodeRanges: [{ targetNodes: '0', ...overrides }] } });

  it.each<[string, Props, string]>([
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': batch:submitJob supports RUN_JOB",
    ],
    ['no definition', { jobDefinitionArn: '' }, "jobDefinitionArn is '': AWS Batch takes an ARN or a name"],
    ['no queue', { jobQueueArn: '' }, "jobQueueArn is '': AWS Batch takes an ARN or a name"],
    ['a name', { jobName: 'my job' }, "jobName is 'my job': AWS Batch takes up to 128 letters, digits, hyphens and underscores"],
    ['a name that starts with a sign', { jobName: '-a' }, "jobName is '-a'"],
    ['a long name', { jobName: 'a'.repeat(129) }, 'jobName is'],
    ['an array of 1', { arraySize: 1 }, 'arraySize is 1: the service takes 2 to 10000'],
    ['an array of 10,001', { arraySize: 10_001 }, 'arraySize is 10001'],
    ['no attempt', { attempts: 0 }, 'attempts is 0: the service takes 1 to 10'],
    ['11 attempts', { attempts: 11 }, 'attempts is 11'],
    ['rules without attempts', { evaluateOnExit: [exit] }, 'attempts is missing: AWS Batch takes evaluateOnExit only together with it'],
    ['no rules', { attempts: 2, evaluateOnExit: [] }, 'evaluateOnExit is []: it has 0 items, and the service takes 1 to 5'],
    ['6 rules', { attempts: 2, evaluateOnExit: many(6).map(() => exit) }, 'it has 6 items, and the service takes 1 to 5'],
    [
      'an exit code that is no number',
      { attempts: 2, evaluateOnExit: [{ ...exit, onExitCode: 'E1' }] },
      "evaluateOnExit[0].onExitCode is 'E1': AWS Batch takes * only at the end, and digits before it",
    ],
    [
      'a reason with * at its start',
      { attempts: 2, evaluateOnExit: [exit, { ...exit, onReason: '*Memory' }] },
      "evaluateOnExit[1].onReason is '*Memory': AWS Batch takes * only at the end. Write how it starts, and * behind that.",
    ],
    [
      'a reason of a status with * inside',
      { attempts: 2, evaluateOnExit: [{ ...exit, onStatusReason: 'Host * ended' }] },
      "evaluateOnExit[0].onStatusReason is 'Host * ended'",
    ],
    ['a long pattern', { attempts: 2, evaluateOnExit: [{ ...exit, onReason: 'a'.repeat(513) }] }, 'evaluateOnExit[0].onReason is'],
    ['a short attempt', { attemptDuration: Duration.seconds(59) }, 'attemptDuration is 59: the service takes 60 to 2147483647 seconds'],
    ['an attempt of a century', { attemptDuration: Duration.days(36_525) }, 'attemptDuration is 3155760000'],
    ['an attempt in parts of seconds', { attemptDuration: Duration.millis(60_500) }, 'attemptDuration is'],
    [
      'a short taskTimeout',
      { taskTimeout: sfn.Timeout.duration(Duration.seconds(30)) },
      'taskTimeout is 30 seconds: without attemptDuration it is the limit of an attempt as well, and AWS Batch takes 60 seconds or more. Give attemptDuration',
    ],
    ['a short timeout', { timeout: Duration.seconds(30) }, 'timeout is 30 seconds: without attemptDuration'],
    ['21 dependencies', { dependsOn: many(21).map((jobId) => ({ jobId })) }, 'it has 21 items, and the service takes 0 to 20'],
    ['a dependency on nothing', { dependsOn: [{}] }, 'dependsOn[0].jobId is missing: only children of the same array job'],
    ['N_TO_N with nothing', { dependsOn: [{ jobId: '1' }, { type: 'N_TO_N' }] }, 'dependsOn[1].jobId is missing'],
    ['a type', { dependsOn: [{ jobId: '1', type: 'BOTH' }] }, "dependsOn[0].type is 'BOTH': AWS Batch knows N_TO_N and SEQUENTIAL"],
    ['a text as payload', { payload: TaskInput.fromText('a') }, "payload is 'a': AWS Batch takes parameters by name, and a text has none"],
    ['51 tags', { tags: Object.fromEntries(many(51).map((key) => [key, 'a'])) }, 'it has 51 items, and the service takes 0 to 50'],
    ['a long key', { tags: { ['k'.repeat(129)]: '' } }, 'it has 129 characters, and the service takes 1 to 128'],
    ['a long value', { tags: { k: 'v'.repeat(257) } }, 'it has 257 characters, and the service takes 0 to 256'],
    ['a key of AWS', { tags: { 'aws:k': 'v' } }, "a key in tags is 'aws:k': AWS keeps keys that start with aws: to itself"],
    ['a share', { shareIdentifier: 'team-a' }, "shareIdentifier is 'team-a': AWS Batch takes up to 255 letters and digits"],
    ['a priority below 0', { schedulingPriorityOverride: -1 }, 'schedulingPriorityOverride is -1: the service takes 0 to 9999'],
    ['a priority above 9999', { schedulingPriorityOverride: 10_000 }, 'schedulingPriorityOverride is 10000'],
    [
      'a variable of AWS Batch',
      { containerOverrides: { environment: { AWS_BATCH_JOB_ID: '1' } } },
      "a name in containerOverrides.environment is 'AWS_BATCH_JOB_ID': AWS Batch keeps names that start with AWS_BATCH to itself",
    ],
    [
      'an empty word',
      { containerOverrides: { command: ['a', ''] } },
      "containerOverrides.command[1] is '': AWS Batch takes no empty string in a command",
    ],
    [
      'memory in parts of mebibytes',
      { containerOverrides: { memory: Size.kibibytes(1500) } },
      'containerOverrides.memory is 1536000 bytes: the service counts in whole mebibytes',
    ],
    [
      'an expression in another unit',
      { containerOverrides: { memory: Size.gibibytes(JsonPath.numberAt('$.m')) } },
      'containerOverrides.memory is an expression in another unit',
    ],
    [
      'overrides for two kinds of jobs',
      { containerOverrides: {}, nodeOverrides: {} },
      'nodeOverrides is set beside containerOverrides: they are for different kinds of jobs, and a job is of one.',
    ],
    [
      'a variable of AWS Batch in a pod',
      container({ environment: { AWS_BATCH: '1' } }),
      "a name in eksOverrides.containers[0].environment is 'AWS_BATCH'",
    ],
    [
      'an empty word in an init container',
      { eksOverrides: { initContainers: [{}, { command: [''] }] } },
      "eksOverrides.initContainers[1].command[0] is ''",
    ],
    [
      'a third of a CPU',
      container({ cpuReservation: 0.3 }),
      'eksOverrides.containers[0].cpuReservation is 0.3: AWS Batch gives CPUs in steps of 0.25',
    ],
    ['no CPU', container({ cpuLimit: 0 }), 'eksOverrides.containers[0].cpuLimit is 0'],
    [
      '3 MiB',
      container({ memoryLimit: Size.mebibytes(3) }),
      'eksOverrides.containers[0].memoryLimit is 3 MiB: a container of AWS Batch has 4 MiB',
    ],
    [
      'a memory limit besides the reservation',
      container({ memoryLimit: Size.mebibytes(8), memoryReservation: Size.mebibytes(4) }),
      'eksOverrides.containers[0].memoryLimit is 8: AWS Batch takes a limit that is the same as the reservation, which is 4',
    ],
    ['a GPU limit besides the reservation', container({ gpuLimit: 2, gpuReservation: 1 }), 'eksOverrides.containers[0].gpuLimit is 2'],
    ['the default namespace', { eksOverrides: { namespace: 'default' } }, "eksOverrides.namespace is 'default': AWS Batch takes 1 to 63"],
    ['a namespace of Kubernetes', { eksOverrides: { namespace: 'kube-system' } }, "eksOverrides.namespace is 'kube-system'"],
    ['a namespace in capitals', { eksOverrides: { namespace: 'Photos' } }, "eksOverrides.namespace is 'Photos'"],
    ['a range', range({ targetNodes: '0-3' }), "nodeOverrides.nodeRanges[0].targetNodes is '0-3': AWS Batch counts nodes by their indexes"],
    [
      'two kinds of nodes',
      range({ containerOverrides: {}, eksOverrides: {} }),
      'nodeOverrides.nodeRanges[0].eksOverrides is set beside nodeOverrides.nodeRanges[0].containerOverrides',
    ],
    [
      'an empty word on nodes',
      range({ containerOverrides: { command: [''] } }),
      "nodeOverrides.nodeRanges[0].containerOverrides.command[0] is ''",
    ],
    [
      'a namespace on nodes',
      range({ eksOverrides: { namespace: 'default' } }),
      "nodeOverrides.nodeRanges[0].eksOverrides.namespace is 'default'",
    ],
  ])('%s', (_, props, message) => {
    const refused = () => synthSubmit(props);
    expect(refused).toThrow('[Stack/Submit] ');
    expect(refused).toThrow(message);
  });

  it('RUN_JOB in an Express machine', () => {
    expect(() => synthSubmit({}, { stateMachineType: sfn.StateMachineType.EXPRESS })).toThrow(
      "[Stack/Submit] integrationPattern is 'RUN_JOB'",
    );
  });
});

it('#24048: has the metrics of the service integration', () => {
  const { template } = synth((stack) => {
    const task = new BatchSubmitJob(stack, 'Submit', KNOWN);
    task.metricFailed().createAlarm(stack, 'Alarm', { threshold: 1, evaluationPeriods: 1 });
    return task;
  });
  const [alarm] = Object.values<any>(template.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  expect(alarm.Properties).toMatchObject({
    MetricName: 'ServiceIntegrationsFailed',
    Dimensions: [{ Name: 'ServiceIntegrationResourceArn' }],
  });
});
