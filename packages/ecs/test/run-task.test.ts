import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { type IPropertyInjector, Size, Stack } from 'aws-cdk-lib/core';
import { EcsEc2LaunchTarget, EcsFargateLaunchTarget, EcsRunTask, type EcsRunTaskProps } from '../src';
import { clusterOf, containerOf, onEc2, onFargate, roleOf, withCapacity } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const { TASK_DEFINITION, SERVICE, NONE } = ecs.PropagatedTagSource;

const TASKS = 'arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task/${ClusterEB0386A7}/*';
const FAMILY = ['#1', '#2', '#3', '#4'].map((part) => `\${\${DefinitionCF7721AC} split at ':' ${part}}`).join(':');
const NAME = ['#0', '#1'].map((part) => `\${\${\${DefinitionCF7721AC} split at ':' #5} split at '/' ${part}}`).join('/');

type Props = Partial<EcsRunTaskProps>;
type PropsOf = Props | ((stack: Stack) => Props);

function runTask(stack: Stack, props: PropsOf = {}): EcsRunTask {
  const given = typeof props === 'function' ? props(stack) : props;
  return new EcsRunTask(stack, 'Run', {
    cluster: given.cluster ?? clusterOf(stack),
    taskDefinition: given.taskDefinition ?? onFargate(stack),
    launchTarget: new EcsFargateLaunchTarget(),
    ...given,
  });
}

function synthRun(props: PropsOf = {}, machine: MachineOptions = {}) {
  return synth((stack) => runTask(stack, props), machine);
}

function fieldsOf(props: PropsOf): any {
  const { Parameters, Arguments } = synthRun(props).state;
  return Parameters ?? Arguments;
}

function statementsFor(action: string, props: PropsOf): any[] {
  return synthRun(props).statements.filter(({ Action }) => [Action].flat().includes(action));
}

const TOKEN = { containerOverrides: [{ containerName: 'Main', environment: [{ name: 'TOKEN', value: JsonPath.taskToken }] }] };

it('runs the task on Fargate, waits for its end, and may do nothing else', () => {
  const { state, statements } = synthRun({ integrationPattern: RUN_JOB });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::ecs:runTask.sync',
    Parameters: {
      Cluster: '${ClusterEB0386A7.Arn}',
      TaskDefinition: 'StackDefinition0424DE3A',
      LaunchType: 'FARGATE',
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          Subnets: ['${VpcPrivateSubnet1Subnet536B997A}', '${VpcPrivateSubnet2Subnet3788AAA1}'],
          SecurityGroups: ['${RunSecurityGroupFBA8EDA8.GroupId}'],
        },
      },
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'ecs:RunTask', Resource: `arn:${FAMILY}:${NAME}:*` },
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: '${DefinitionTaskRole197DE651.Arn}',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
    { Effect: 'Allow', Action: ['ecs:StopTask', 'ecs:DescribeTasks'], Resource: TASKS },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForECSTaskRule',
    },
  ]);
});

it('sends what aws-cdk-lib has no prop for', () => {
  const fields = fieldsOf((stack) => ({
    tags: { team: 'finance', month: JsonPath.stringAt('$.month') },
    enableEcsManagedTags: true,
    group: 'reports',
    startedBy: JsonPath.executionName,
    ephemeralStorage: Size.gibibytes(100),
    taskRole: roleOf(stack, 'worker'),
    executionRole: roleOf(stack, 'puller'),
    containerOverrides: [{ containerName: 'Main', environmentFiles: ['arn:aws:s3:::settings/report.env'], gpuCount: 2 }],
  }));
  expect(fields).toMatchObject({
    Tags: [
      { Key: 'team', Value: 'finance' },
      { Key: 'month', 'Value.$': '$.month' },
    ],
    EnableECSManagedTags: true,
    Group: 'reports',
    'StartedBy.$': '$$.Execution.Name',
    Overrides: {
      EphemeralStorage: { SizeInGiB: 100 },
      TaskRoleArn: 'arn:aws:iam::111111111111:role/worker',
      ExecutionRoleArn: 'arn:aws:iam::111111111111:role/puller',
      ContainerOverrides: [
        {
          Name: 'Main',
          EnvironmentFiles: [{ Type: 's3', Value: 'arn:aws:s3:::settings/report.env' }],
          ResourceRequirements: [{ Type: 'GPU', Value: '2' }],
        },
      ],
    },
  });
});

it('measured: watches and stops tasks with RUN_JOB only, and only those of the cluster', () => {
  expect(statementsFor('ecs:StopTask', {})).toEqual([]);
  expect(statementsFor('ecs:DescribeTasks', { integrationPattern: WAIT_FOR_TASK_TOKEN, ...TOKEN })).toEqual([]);
  expect(statementsFor('events:PutRule', { integrationPattern: WAIT_FOR_TASK_TOKEN, ...TOKEN })).toEqual([]);
  expect(statementsFor('ecs:StopTask', { integrationPattern: RUN_JOB })).toEqual([
    { Effect: 'Allow', Action: ['ecs:StopTask', 'ecs:DescribeTasks'], Resource: TASKS },
  ]);
});

describe('measured: hands the roles of the task to ECS only', () => {
  const own = '${DefinitionTaskRole197DE651.Arn}';
  const execution = '${DefinitionExecutionRoleD14C3BF9.Arn}';
  const log = (taskDefinition: ecs.TaskDefinition) =>
    taskDefinition.addContainer('Log', {
      image: ecs.ContainerImage.fromRegistry('log'),
      logging: ecs.LogDriver.awsLogs({ streamPrefix: 'log' }),
    });

  it.each<[string, (stack: Stack) => Props, string | string[]]>([
    ['its own', () => ({}), own],
    [
      'an override of each',
      (stack) => ({ taskRole: roleOf(stack, 'worker'), executionRole: roleOf(stack, 'puller') }),
      [own, 'arn:aws:iam::111111111111:role/worker', 'arn:aws:iam::111111111111:role/puller'],
    ],
    [
      'a role known at run time',
      (stack) => ({ taskRole: iam.Role.fromRoleArn(stack, 'Named', JsonPath.stringAt('$.role')) }),
      [own, 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*'],
    ],
  ])('%s', (_, props, Resource) => {
    expect(statementsFor('iam:PassRole', props)).toEqual([
      {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource,
        Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
      },
    ]);
  });

  it('and the execution role, also if a container is added after the task', () => {
    const { statements } = synth((stack) => {
      const taskDefinition = onFargate(stack);
      const run = runTask(stack, { taskDefinition });
      log(taskDefinition);
      return run;
    });
    expect(statements.find(({ Action }) => Action === 'iam:PassRole').Resource).toEqual([own, execution]);
  });
});

describe('#32294: may tag the task', () => {
  it.each<[string, Props, boolean]>([
    ['with tags', { tags: { team: 'finance' } }, true],
    ['with propagated tags', { propagatedTagSource: TASK_DEFINITION }, true],
    ['with managed tags', { enableEcsManagedTags: true }, true],
    ['with managed tags by an expression', { enableEcsManagedTags: Jsonata.any('{% $a %}'), queryLanguage: JSONATA }, true],
    ['not without', {}, false],
    ['not with NONE', { propagatedTagSource: NONE, enableEcsManagedTags: false }, false],
  ])('%s', (_, props, may) => {
    const statement = {
      Effect: 'Allow',
      Action: 'ecs:TagResource',
      Resource: TASKS,
      Condition: { StringEquals: { 'ecs:CreateAction': 'RunTask' } },
    };
    expect(statementsFor('ecs:TagResource', props)).toEqual(may ? [statement] : []);
  });
});

describe('#24057, #17918: takes a command from the input', () => {
  it.each<[string, string[], object]>([
    ['as a list', JsonPath.listAt('$.command'), { 'Command.$': '$.command' }],
    ['as an intrinsic function', JsonPath.listAt("States.Array('a', $.b)"), { 'Command.$': "States.Array('a', $.b)" }],
    ['among other words', ['a', JsonPath.stringAt('$.b')], { 'Command.$': "States.Array('a', $.b)" }],
  ])('%s', (_, command, expected) => {
    const { Overrides } = fieldsOf({ containerOverrides: [{ containerName: 'Main', command }] });
    expect(Overrides.ContainerOverrides[0]).toEqual({ Name: 'Main', ...expected });
  });
});

describe('takes expressions', () => {
  const variable = (name: string, value: string) => ({ containerName: 'Main', environment: [{ name, value }] });

  it.each<[string, Props, object]>([
    ['a path to CPU', { cpu: JsonPath.stringAt('$.cpu') }, { Overrides: { 'Cpu.$': '$.cpu' } }],
    [
      'a path to the storage',
      { ephemeralStorage: Size.gibibytes(JsonPath.numberAt('$.gib')) },
      { Overrides: { EphemeralStorage: { 'SizeInGiB.$': '$.gib' } } },
    ],
    [
      'a path to the GPUs, which are counted as text',
      { containerOverrides: [{ containerName: 'Main', gpuCount: JsonPath.numberAt('$.gpus') }] },
      { Overrides: { ContainerOverrides: [{ ResourceRequirements: [{ 'Value.$': "States.Format('{}', $.gpus)" }] }] } },
    ],
    [
      'a path to the name of a container',
      { containerOverrides: [variable('A', 'a'), { containerName: JsonPath.stringAt('$.name') }] },
      { Overrides: { ContainerOverrides: [{ Name: 'Main' }, { 'Name.$': '$.name' }] } },
    ],
    [
      'a path to the variables',
      { containerOverrides: [{ containerName: 'Main', environment: JsonPath.objectAt('$.variables') as any }] },
      { Overrides: { ContainerOverrides: [{ 'Environment.$': '$.variables' }] } },
    ],
    ['a path to the tags', { tags: JsonPath.objectAt('$.tags') as any }, { 'Tags.$': '$.tags' }],
    ['a path to a flag', { enableExecuteCommand: JsonPath.objectAt('$.exec') as any }, { 'EnableExecuteCommand.$': '$.exec' }],
    [
      'all overrides in JSONata',
      { queryLanguage: JSONATA, containerOverrides: Jsonata.any('{% $states.input.overrides %}') },
      { Overrides: { ContainerOverrides: '{% $states.input.overrides %}' } },
    ],
    [
      'one override in JSONata',
      { queryLanguage: JSONATA, containerOverrides: [variable('A', '{% $a %}'), '{% $states.input.override %}' as any] },
      {
        Overrides: {
          ContainerOverrides: [{ Name: 'Main', Environment: [{ Name: 'A', Value: '{% $a %}' }] }, '{% $states.input.override %}'],
        },
      },
    ],
    [
      'the storage in JSONata',
      { queryLanguage: JSONATA, ephemeralStorage: Size.gibibytes(Jsonata.number('{% $gib %}')) },
      { Overrides: { EphemeralStorage: { SizeInGiB: '{% $gib %}' } } },
    ],
    ['the tags in JSONata', { queryLanguage: JSONATA, tags: Jsonata.any('{% $tags %}') }, { Tags: '{% $tags %}' }],
  ])('%s', (_, props, expected) => {
    expect(fieldsOf(props)).toMatchObject(expected);
  });

  it('a path to a subnet', () => {
    const fields = fieldsOf((stack) => ({
      subnets: { subnets: ['$.a', '$.b'].map((path) => ec2.Subnet.fromSubnetId(stack, path, JsonPath.stringAt(path))) },
    }));
    expect(fields.NetworkConfiguration.AwsvpcConfiguration).toMatchObject({ 'Subnets.$': 'States.Array($.a, $.b)' });
  });
});

describe('connections', () => {
  it('open the new security group', () => {
    const stack = new Stack();
    const run = runTask(stack);
    new ec2.SecurityGroup(stack, 'Database', { vpc: clusterOf(stack).vpc }).connections.allowFrom(run, ec2.Port.tcp(5432));
    Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroupIngress', {
      FromPort: 5432,
      SourceSecurityGroupId: { 'Fn::GetAtt': ['RunSecurityGroupFBA8EDA8', 'GroupId'] },
    });
  });

  it('have the given security groups', () => {
    const stack = new Stack();
    const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1');
    expect(runTask(stack, { securityGroups: [group] }).connections.securityGroups).toEqual([group]);
  });
});

it('takes props from the property injectors of the app that aws-cdk-lib’s class takes them from', () => {
  expect(EcsRunTask.PROPERTY_INJECTION_ID).toBe(upstream.EcsRunTask.PROPERTY_INJECTION_ID);
  const injector: IPropertyInjector = {
    constructUniqueId: EcsRunTask.PROPERTY_INJECTION_ID,
    inject: (props) => ({ ...props, enableExecuteCommand: true, integrationPattern: RUN_JOB, assignPublicIp: true }),
  };
  const template = (Task: typeof EcsRunTask | typeof upstream.EcsRunTask) => {
    const stack = new Stack(undefined, 'Stack', { propertyInjectors: [injector] });
    const run = new Task(stack, 'Run', {
      cluster: clusterOf(stack),
      taskDefinition: onFargate(stack),
      launchTarget: new upstream.EcsFargateLaunchTarget(),
    } as any);
    return stack.resolve(run.toStateJson());
  };
  expect(template(EcsRunTask)).toEqual(template(upstream.EcsRunTask));
  expect(template(EcsRunTask)).toMatchObject({ Parameters: { EnableExecuteCommand: true } });
});

describe('refusals', () => {
  const bridge = (stack: Stack) => ({
    cluster: withCapacity(clusterOf(stack)),
    taskDefinition: onEc2(stack),
    launchTarget: new EcsEc2LaunchTarget(),
  });

  it.each<[string, PropsOf, string]>([
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'containerOverrides is without the task token'],
    ['revision 0', { revisionNumber: 0 }, 'revisionNumber is 0: the service takes 1 or more'],
    [
      'an override of no container',
      { containerOverrides: [{ command: ['a'] }] },
      'containerName of a container override is missing: nothing names the container. Give one: containerDefinition, or containerName',
    ],
    [
      'an override with two names',
      (stack) => {
        const taskDefinition = onFargate(stack);
        return { taskDefinition, containerOverrides: [{ containerDefinition: containerOf(taskDefinition), containerName: 'Main' }] };
      },
      "containerName of a container override is 'Main': containerDefinition is set too, and both name the container",
    ],
    ['little storage', { ephemeralStorage: Size.gibibytes(19) }, 'ephemeralStorage is 19: the service takes 20 to 200 GiB'],
    ['storage in half GiB', { ephemeralStorage: Size.mebibytes(30_000) }, 'the service counts in whole gibibytes'],
    [
      'storage by expression in MiB',
      { ephemeralStorage: Size.mebibytes(JsonPath.numberAt('$.m')) },
      'ephemeralStorage is an expression in another unit: an expression is not converted',
    ],
    [
      'the tags of a service',
      { propagatedTagSource: SERVICE },
      "propagatedTagSource is 'SERVICE': the task is run by the state machine, and has no service to take tags from. Choose PropagatedTagSource.TASK_DEFINITION, or give tags.",
    ],
    [
      'too many tags',
      { tags: Object.fromEntries([...Array(51).keys()].map((n) => [`t${n}`, 'v'])) },
      'it has 51 items, and the service takes 0 to 50',
    ],
    ['a long startedBy', { startedBy: 'x'.repeat(129) }, 'it has 129 characters, and the service takes 1 to 128'],
    [
      'an expression for a flag',
      { assignPublicIp: Jsonata.any('{% $a %}') },
      "assignPublicIp is '{% $a %}': it decides how the task is rendered",
    ],
    [
      'too many security groups',
      (stack) => ({
        securityGroups: [...Array(6).keys()].map((n) => ec2.SecurityGroup.fromSecurityGroupId(stack, `Group${n}`, `sg-${n}`)),
      }),
      'it has 6 items, and the service takes 0 to 5',
    ],
    ['no subnet', { subnets: { subnets: [] } }, 'subnets is []: it has 0 items, and the service takes 1 to 16'],
    [
      'subnets for a task without a network interface',
      (stack) => ({ ...bridge(stack), subnets: { subnetType: ec2.SubnetType.PUBLIC } }),
      "subnets is set: the network mode of the task definition is 'bridge', and only a task in 'awsvpc' has a network interface of its own. Leave it out, or make the task definition with NetworkMode.AWS_VPC.",
    ],
    ['security groups for it', (stack) => ({ ...bridge(stack), securityGroups: [] }), 'securityGroups is set: the network mode'],
    ['a public IP for it', (stack) => ({ ...bridge(stack), assignPublicIp: true }), 'assignPublicIp is set: the network mode'],
  ])('%s', (_, props, message) => {
    expect(() => synthRun(props)).toThrow(message);
    expect(() => synthRun(props)).toThrow('[Stack/Run] ');
  });

  it('an override of a container that the task definition has not', () => {
    expect(() => synthRun({ containerOverrides: [{ containerName: 'Other' }] })).toThrow(
      "[Stack/Run] containerOverrides has the container 'Other', which the task definition Stack/Definition has not.",
    );
  });

  it('a task definition without a container, but not one that is given a container later', () => {
    const empty = (stack: Stack) => new ecs.FargateTaskDefinition(stack, 'Definition');
    expect(() => synthRun((stack) => ({ taskDefinition: empty(stack) }))).toThrow(
      '[Stack/Run] The task definition Stack/Definition has no essential container. Call addContainer() on it.',
    );
    const later = synth((stack) => {
      const taskDefinition = empty(stack);
      const run = runTask(stack, { taskDefinition });
      taskDefinition.addContainer('Main', { image: ecs.ContainerImage.fromRegistry('report') });
      return run;
    });
    expect(later.state.Parameters.LaunchType).toBe('FARGATE');
  });
});

it('takes assignPublicIp: false where there is no network interface', () => {
  const { state } = synthRun((stack) => ({
    cluster: withCapacity(clusterOf(stack)),
    taskDefinition: onEc2(stack),
    launchTarget: new EcsEc2LaunchTarget(),
    assignPublicIp: false,
  }));
  expect(state.Parameters).not.toHaveProperty('NetworkConfiguration');
});
