import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { readable, synth } from '@sfn-tasks-dev/test-kit';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, CfnParameter, Stack } from 'aws-cdk-lib/core';
import { EcsEc2LaunchTarget, EcsFargateLaunchTarget, EcsRunTask, type EcsRunTaskProps } from '../src';
import { ARN, clusterOf, imported, onFargate, roleOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;

const PARTS = ['#1', '#2', '#3', '#4'].map((part) => `\${\${DefinitionCF7721AC} split at ':' ${part}}`).join(':');
const NAME = ['#0', '#1'].map((part) => `\${\${\${DefinitionCF7721AC} split at ':' #5} split at '/' ${part}}`).join('/');
const FAMILY = `arn:${PARTS}:${NAME}`;

type Props = Partial<EcsRunTaskProps>;

function synthRun(taskDefinition: (stack: Stack) => ecs.ITaskDefinition, props: Props | ((stack: Stack) => Props) = {}) {
  return synth(
    (stack) =>
      new EcsRunTask(stack, 'Run', {
        cluster: clusterOf(stack),
        taskDefinition: taskDefinition(stack),
        launchTarget: new EcsFargateLaunchTarget(),
        ...(typeof props === 'function' ? props(stack) : props),
      }),
  );
}

function byArn(arn: string | ((stack: Stack) => string)) {
  return (stack: Stack) => imported(stack, { taskDefinitionArn: typeof arn === 'string' ? arn : arn(stack) });
}

describe('#31714, #30751, #30368: the role may run what the state names', () => {
  const revision = (revisionNumber: number) => ({ revisionNumber });
  const inJsonata = (revisionNumber: number) => ({ revisionNumber, queryLanguage: JSONATA });
  const parameter = (stack: Stack) => new CfnParameter(stack, 'Arn').valueAsString;

  it.each<[string, (stack: Stack) => ecs.ITaskDefinition, Props | ((stack: Stack) => Props), object, string | string[]]>([
    ['#12080: the latest of this app', onFargate, {}, { TaskDefinition: 'StackDefinition0424DE3A' }, `${FAMILY}:*`],
    ['a revision of this app', onFargate, revision(7), { TaskDefinition: 'StackDefinition0424DE3A:7' }, `${FAMILY}:7`],
    [
      'a revision from the input',
      onFargate,
      revision(JsonPath.numberAt('$.r')),
      { 'TaskDefinition.$': "States.Format('StackDefinition0424DE3A:{}', $.r)" },
      `${FAMILY}:*`,
    ],
    [
      'a revision in JSONata',
      onFargate,
      inJsonata(Jsonata.number('{% $r %}')),
      { TaskDefinition: '{% "StackDefinition0424DE3A:" & $r %}' },
      `${FAMILY}:*`,
    ],
    [
      'a revision that CloudFormation knows',
      onFargate,
      (stack) => revision(new CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber),
      { TaskDefinition: 'StackDefinition0424DE3A:${Number}' },
      `${FAMILY}:\${Number}`,
    ],
    ['an imported revision', byArn(`${ARN}:3`), {}, { TaskDefinition: `${ARN}:3` }, `${ARN}:3`],
    ['the latest of an imported family', byArn(ARN), {}, { TaskDefinition: ARN }, `${ARN}:*`],
    ['another revision of an imported one', byArn(`${ARN}:3`), revision(5), { TaskDefinition: `${ARN}:5` }, `${ARN}:5`],
    [
      'a revision from the input of an imported one',
      byArn(ARN),
      revision(JsonPath.numberAt('$.r')),
      { 'TaskDefinition.$': `States.Format('${ARN}:{}', $.r)` },
      `${ARN}:*`,
    ],
    ['one that CloudFormation knows', byArn(parameter), {}, { TaskDefinition: '${Arn}' }, ['${Arn}', '${Arn}:*']],
    [
      'a revision of one that CloudFormation knows',
      byArn(parameter),
      revision(5),
      { TaskDefinition: `${FAMILY.replaceAll('DefinitionCF7721AC', 'Arn')}:5` },
      `${FAMILY.replaceAll('DefinitionCF7721AC', 'Arn')}:5`,
    ],
    [
      'one from the input',
      byArn(JsonPath.stringAt('$.arn')),
      {},
      { 'TaskDefinition.$': '$.arn' },
      'arn:${AWS::Partition}:ecs:*:*:task-definition/*',
    ],
    [
      'one in JSONata',
      byArn(Jsonata.string('{% $arn %}')),
      { queryLanguage: JSONATA },
      { TaskDefinition: '{% $arn %}' },
      'arn:${AWS::Partition}:ecs:*:*:task-definition/*',
    ],
  ])('%s', (_, taskDefinition, props, named, runnable) => {
    const { state, statements } = synthRun(taskDefinition, props);
    expect(state.Parameters ?? state.Arguments).toMatchObject(named);
    expect(statements[0]).toEqual({ Effect: 'Allow', Action: 'ecs:RunTask', Resource: runnable });
  });

  it('whatever the feature flag of aws-cdk-lib says', () => {
    const stack = new Stack(new App({ context: { '@aws-cdk/aws-stepfunctions-tasks:fixRunEcsTaskPolicy': true } }), 'Stack');
    const run = new EcsRunTask(stack, 'Run', {
      cluster: clusterOf(stack),
      taskDefinition: onFargate(stack),
      launchTarget: new EcsFargateLaunchTarget(),
    });
    new sfn.StateMachine(stack, 'StateMachine', { definitionBody: sfn.DefinitionBody.fromChainable(run) });
    const policies = Object.entries(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
    const [, policy] = policies.find(([id]) => id.startsWith('StateMachine')) ?? [];
    expect(readable(policy).Properties.PolicyDocument.Statement[0].Resource).toBe(`${FAMILY}:*`);
  });

  it('but takes no revision of one that is only known at run time', () => {
    expect(() => synthRun(byArn(JsonPath.stringAt('$.arn')), { revisionNumber: 5 })).toThrow(
      '[Stack/Run] revisionNumber is 5: the ARN of the task definition is an expression, which nothing can be added to. Leave it out, and have the expression name the revision.',
    );
  });
});

describe('#2948, #24097, #27848: runs an imported task definition', () => {
  it('with what it was told', () => {
    const { state, statements, warnings } = synthRun((stack) => imported(stack, { executionRole: roleOf(stack, 'puller') }), {
      containerOverrides: [{ containerName: 'Main', command: ['report'] }],
    });
    expect(state.Parameters).toMatchObject({
      TaskDefinition: `${ARN}:3`,
      Overrides: { ContainerOverrides: [{ Name: 'Main', Command: ['report'] }] },
      NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: ['${RunSecurityGroupFBA8EDA8.GroupId}'] } },
    });
    expect(statements[1]).toMatchObject({
      Action: 'iam:PassRole',
      Resource: ['arn:aws:iam::111111111111:role/worker', 'arn:aws:iam::111111111111:role/puller'],
    });
    expect(warnings).toEqual([]);
  });

  it('by nothing but its ARN, and warns that its role is not known', () => {
    const { state, statements, warnings } = synthRun((stack) => ecs.TaskDefinition.fromTaskDefinitionArn(stack, 'Imported', ARN));
    expect(state.Parameters).toHaveProperty('NetworkConfiguration');
    expect(statements).toEqual([{ Effect: 'Allow', Action: 'ecs:RunTask', Resource: `${ARN}:*` }]);
    expect(warnings).toEqual([expect.stringContaining('The task definition is imported without its task role')]);
  });

  it('and does not warn if the task has another role, or if permissions are the business of the user', () => {
    const named = (stack: Stack) => ecs.TaskDefinition.fromTaskDefinitionArn(stack, 'Imported', ARN);
    expect(synthRun(named, (stack) => ({ taskRole: roleOf(stack, 'worker') })).warnings).toEqual([]);
    expect(synthRun(named, { grantPermissions: false }).warnings).toEqual([]);
  });

  describe.each<[string, (stack: Stack) => Props, boolean]>([
    ['with subnets', () => ({ subnets: { subnetType: ec2.SubnetType.PUBLIC } }), true],
    ['with security groups', (stack) => ({ securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1')] }), true],
    ['in a known network mode', () => ({}), false],
  ])('on EC2 %s', (_, props, networked) => {
    it(networked ? 'with a network interface' : 'without a network interface', () => {
      const networkMode = networked ? undefined : ecs.NetworkMode.BRIDGE;
      const { state } = synthRun(
        (stack) => imported(stack, { networkMode }),
        (stack) => ({
          launchTarget: new EcsEc2LaunchTarget(),
          cluster: ecs.Cluster.fromClusterAttributes(stack, 'Named', { clusterName: 'reports', vpc: clusterOf(stack).vpc }),
          ...props(stack),
        }),
      );
      expect('NetworkConfiguration' in state.Parameters).toBe(networked);
    });
  });

  it('on EC2 not if nothing says how it is networked', () => {
    expect(() => synthRun((stack) => imported(stack, { networkMode: undefined }), { launchTarget: new EcsEc2LaunchTarget() })).toThrow(
      '[Stack/Run] taskDefinition is the construct Stack/Imported: it is imported without its network mode, so nothing says whether its tasks have network interfaces of their own. Import it with TaskDefinition.fromTaskDefinitionAttributes() and its networkMode.',
    );
  });
});

describe('runs on a cluster imported by its ARN', () => {
  const arn = 'arn:aws:ecs:eu-west-1:111111111111:cluster/reports';
  const network = (stack: Stack) => ({
    subnets: { subnets: [ec2.Subnet.fromSubnetId(stack, 'Subnet', 'subnet-1')] },
    securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1')],
  });
  const runJob = (clusterArn: string) => (stack: Stack) => ({
    cluster: ecs.Cluster.fromClusterArn(stack, 'Named', clusterArn),
    integrationPattern: sfn.IntegrationPattern.RUN_JOB,
    ...network(stack),
  });

  it('with subnets and security groups', () => {
    const { state, statements } = synthRun(onFargate, runJob(arn));
    expect(state.Parameters).toMatchObject({
      Cluster: arn,
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'], SecurityGroups: ['sg-1'] } },
    });
    expect(statements[2].Resource).toBe('arn:${AWS::Partition}:ecs:eu-west-1:111111111111:task/reports/*');
  });

  it('on EC2', () => {
    const props = (stack: Stack) => ({ ...runJob(arn)(stack), launchTarget: new EcsEc2LaunchTarget() });
    expect(synthRun(imported, props).state.Parameters).toMatchObject({ Cluster: arn, LaunchType: 'EC2' });
  });

  it('that comes from the input', () => {
    const { state, statements } = synthRun(onFargate, runJob(JsonPath.stringAt('$.cluster')));
    expect(state.Parameters).toMatchObject({ 'Cluster.$': '$.cluster' });
    expect(statements[2].Resource).toBe('arn:${AWS::Partition}:ecs:*:*:task/*');
  });

  it('or whose name comes from the input', () => {
    const { state, statements } = synthRun(onFargate, (stack) => ({
      ...runJob(arn)(stack),
      cluster: ecs.Cluster.fromClusterAttributes(stack, 'Other', {
        clusterName: JsonPath.stringAt('$.cluster'),
        vpc: clusterOf(stack).vpc,
      }),
    }));
    expect(state.Parameters).toMatchObject({ 'Cluster.$': '$.cluster' });
    expect(statements[2].Resource).toBe('arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task/*/*');
  });

  it.each<[string, Props, string]>([
    ['subnets', { subnets: { subnetType: ec2.SubnetType.PUBLIC } }, 'subnets is not a list of subnets'],
    ['security groups', { securityGroups: undefined }, 'securityGroups is missing'],
  ])('but not without %s', (_, props, message) => {
    expect(() => synthRun(onFargate, (stack) => ({ ...runJob(arn)(stack), ...props }))).toThrow(
      `[Stack/Run] ${message}: the cluster is imported by its ARN, and does not know its VPC. Give subnets: { subnets: […] } and securityGroups, or import the cluster with Cluster.fromClusterAttributes() and its vpc.`,
    );
  });
});
