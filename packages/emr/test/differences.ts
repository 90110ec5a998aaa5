import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const iam = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html#emr-iam';
const pass = 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-managed-policy-fullaccess-v2.html';
const lists = 'https://github.com/aws/aws-cdk/issues/29299';

function ofCluster(task: string, actions: string[], samples: string[]): Difference[] {
  return actions.map((action) => ({
    task,
    samples,
    at: `${PERMISSIONS}/elasticmapreduce:${action}/0`,
    change: 'replace',
    why: 'A cluster id that is known scopes the permissions to that cluster.',
    see: iam,
    test: '#24856: may act on the one cluster %s',
  }));
}

function notNeeded(task: string, actions: string[]): Difference[] {
  return actions.map((action) => ({
    task,
    samples: ['requestResponse'],
    at: `${PERMISSIONS}/elasticmapreduce:${action}`,
    change: 'remove',
    why: 'A task that does not wait needs no permission to watch or to stop.',
    see: iam,
    test: 'may neither watch nor stop what it does not wait for',
  }));
}

function thrown(task: string, samples: string[], test: string): Difference {
  const why = 'Expressions stand for lists, items and structs, where aws-cdk-lib crashes or refuses them.';
  return { task, samples, at: '', change: 'add', why, see: lists, test };
}

const create = { task: 'EmrCreateCluster' } as const;
const ofRuntimeRoles = {
  ...create,
  samples: ['jsonPathRoles'],
  why: 'A role that is only known at run time is named by its expression, and no policy is attached to it.',
  see: 'https://docs.aws.amazon.com/emr/latest/APIReference/API_RunJobFlow.html',
  test: 'takes roles from the input',
} as const;
const ofProfile = {
  ...create,
  why: 'EC2 instances run under a role by an instance profile: there is one for a role of yours too, or your own.',
  see: 'https://github.com/aws/aws-cdk/issues/8080',
  test: '#8080: makes an instance profile for a role of yours',
} as const;

function passedTo(service: string): string {
  return `iam:PassRole if {"StringLike":{"iam:PassedToService":"${service}.amazonaws.com*"}}`;
}

const passing = [PERMISSIONS, '/Resources/*/Properties/PolicyDocument'].flatMap((policy) =>
  [
    ['remove', 'iam:PassRole'],
    ['add', passedTo('ec2')],
    ['add', passedTo('application-autoscaling')],
    ...(policy === PERMISSIONS ? [['add', passedTo('elasticmapreduce')]] : []),
  ].map(
    ([change, statement]): Difference => ({
      ...create,
      samples: 'all',
      at: `${policy}/${statement}`,
      change: change as Difference['change'],
      why: 'A role is passed to the one service that works with it; EMR also has to pass on the role that scales instance groups.',
      see: pass,
      test: 'passes each role to the one service that works with it',
    }),
  ),
);

export const differences: Difference[] = [
  ...ofCluster('EmrAddStep', ['AddJobFlowSteps'], ['least', 'requestResponse']),
  ...ofCluster('EmrAddStep', ['DescribeStep', 'CancelSteps'], ['least', 'fullest']),
  ...notNeeded('EmrAddStep', ['DescribeStep', 'CancelSteps']),
  ...['remove', 'add'].map(
    (change): Difference => ({
      task: 'EmrAddStep',
      samples: ['fullest'],
      at: `${PERMISSIONS}/elasticmapreduce:AddJobFlowSteps${
        change === 'add' ? ' if {"StringEquals":{"elasticmapreduce:ExecutionRoleArn":"arn:aws:iam::111111111111:role~1step"}}' : ''
      }`,
      change: change as Difference['change'],
      why: 'The state machine may add steps under no other role than the one of the task.',
      see: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-steps-runtime-roles.html',
      test: 'may add steps under the one role',
    }),
  ),
  thrown('EmrAddStep', ['jsonPathInArgs'], 'takes an expression %s'),
  ...ofCluster('EmrCancelStep', ['CancelSteps'], ['least', 'fullest']),
  ...ofCluster('EmrModifyInstanceFleetByName', ['ModifyInstanceFleet', 'ListInstanceFleets'], ['least', 'fullest']),
  ...ofCluster(
    'EmrModifyInstanceGroupByName',
    ['ModifyInstanceGroups', 'ListInstanceGroups'],
    ['least', 'fullest', 'emptyShrinkPolicy', 'jsonPathLists'],
  ),
  ...['remove', 'add'].map(
    (change): Difference => ({
      task: 'EmrModifyInstanceGroupByName',
      samples: ['jsonPathLists'],
      at: `${STATE}/Parameters/InstanceGroup/Configurations${change === 'add' ? '.$' : ''}`,
      change: change as Difference['change'],
      why: 'A list that is only known at run time reaches the service, in the place of one empty item.',
      see: lists,
      test: '#29299: takes a list of configurations from the input',
    }),
  ),
  ...ofCluster('EmrSetClusterTerminationProtection', ['SetTerminationProtection'], ['least', 'fullest']),
  ...ofCluster('EmrTerminateCluster', ['TerminateJobFlows'], ['least', 'fullest', 'requestResponse']),
  ...ofCluster('EmrTerminateCluster', ['DescribeCluster'], ['least', 'fullest']),
  ...notNeeded('EmrTerminateCluster', ['DescribeCluster']),
  ...passing,
  ...notNeeded('EmrCreateCluster', ['DescribeCluster', 'TerminateJobFlows']),
  ...['DescribeCluster', 'TerminateJobFlows'].map(
    (action): Difference => ({
      ...create,
      samples: 'all',
      at: `${PERMISSIONS}/elasticmapreduce:${action}/0`,
      change: 'replace',
      why: 'The role may watch and terminate the clusters of its account and region, no others.',
      see: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticmapreduce.html',
      test: 'creates a cluster, and may do nothing else',
    }),
  ),
  ...(['', '/0'] as const).flatMap((item) =>
    (['remove', 'replace'] as const)
      .filter((change) => item !== '' || change === 'remove')
      .map(
        (change): Difference => ({
          ...create,
          samples: 'all',
          at: `${PERMISSIONS}/elasticmapreduce:AddTags${item}`,
          change,
          why: 'The role may tag clusters if the task has tags, and only clusters.',
          see: 'https://github.com/aws/aws-cdk/pull/24856',
          test: '#24842, #24856: may tag clusters if there are tags',
        }),
      ),
  ),
  { ...ofProfile, samples: ['fullest', 'ownRoles', 'importedRoles'], at: '/Resources/TaskInstanceProfile12443D87', change: 'add' },
  {
    ...ofProfile,
    samples: ['fullest', 'ownRoles', 'importedRoles', 'instanceProfile'],
    at: `${STATE}/Parameters/JobFlowRole`,
    change: 'replace',
  },
  ...['TaskInstanceRoleB72072BF', 'TaskInstanceProfile12443D87'].map(
    (made): Difference => ({
      ...ofProfile,
      samples: ['instanceProfile'],
      at: `/Resources/${made}`,
      change: 'remove',
      test: '#8080: takes an instance profile of yours',
    }),
  ),
  { ...ofRuntimeRoles, at: '/Resources/ServiceRolePolicy3726200B', change: 'remove' },
  { ...ofRuntimeRoles, at: `${STATE}/Parameters/ServiceRole`, change: 'remove' },
  { ...ofRuntimeRoles, at: `${STATE}/Parameters/ServiceRole.$`, change: 'add' },
  thrown('EmrCreateCluster', ['jsonPathRelease'], 'takes expressions for numbers, durations and sizes'),
  thrown('EmrCreateCluster', ['jsonPathGroups', 'jsonPathFleets', 'jsonataLists'], '#29299: takes lists and structs from the input'),
];
