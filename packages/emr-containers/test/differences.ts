import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const startJobRun = 'EmrContainersStartJobRun';
const createVirtualCluster = 'EmrContainersCreateVirtualCluster';
const iam = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonemroneksemrcontainers.html';
const trustPolicy = 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/setting-up-trust-policy.html';

const tags = {
  at: `${PERMISSIONS}/emr-containers:TagResource`,
  change: 'add',
  why: 'With tags the role may tag what it creates, without which AWS refuses to create it.',
  see: iam,
} as const;

const madeRole = { task: startJobRun, samples: ['least', 'clusterOfApp', 'logging', 'logGroup'] } as const;

const handler = {
  ...madeRole,
  why: 'The function that writes the trust policy of a role that is made stands in the template, so that there is no asset of it to upload.',
  see: trustPolicy,
  test: 'writes the trust policy with the AWS CLI, by code in the template',
} as const;

const CODE = '/Resources/SingletonLambda8693BB64968944B69AAFB0CC9EB8757CB6182A5B/Properties/Code';
const runtimeRole = {
  task: startJobRun,
  samples: ['jsonPathRole'],
  see: 'https://docs.aws.amazon.com/step-functions/latest/dg/emr-eks-iam.html',
  test: 'takes a role that is only known at run time',
} as const;

export const differences: Difference[] = [
  { ...tags, task: createVirtualCluster, samples: ['fullest', 'jsonPath', 'jsonata'], test: 'may tag what it tags' },
  { ...tags, task: startJobRun, samples: ['fullest', 'jsonPath', 'jsonata'], test: 'may tag the job runs, if it tags' },
  {
    task: createVirtualCluster,
    samples: ['jsonataLeast'],
    at: `${STATE}/Arguments/Name`,
    change: 'replace',
    why: 'The default name in JSONata is a JSONata expression; it was an intrinsic function of JSONPath, which fails.',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html',
    test: 'is named after the execution and the state by default',
  },
  {
    ...madeRole,
    at: '/Resources/TaskGetEksClusterInfoCustomResourcePolicyDCE7FFCE/Properties/PolicyDocument/emr-containers:DescribeVirtualCluster/*',
    change: 'replace',
    why: 'What sets up a role that is made may look at that one virtual cluster, not at all of them.',
    see: iam,
    test: 'PR #15262: what sets up the role may look at no other virtual cluster',
  },
  { ...handler, at: `${CODE}/S3Bucket`, change: 'remove' },
  { ...handler, at: `${CODE}/S3Key`, change: 'remove' },
  { ...handler, at: `${CODE}/ZipFile`, change: 'add' },
  {
    task: startJobRun,
    samples: ['jsonPathLists', 'jsonataConfiguration'],
    at: '',
    change: 'add',
    why: 'Lists of configurations, and arguments among others, may come from the input.',
    see: 'https://github.com/aws/aws-cdk/issues/22061',
    test: '#22061: takes arguments from the input',
  },
  ...['DescribeJobRun', 'CancelJobRun'].map(
    (action) =>
      ({
        task: startJobRun,
        samples: ['jsonPath', 'jsonata'],
        at: `${PERMISSIONS}/emr-containers:${action}/*`,
        change: 'replace',
        why: 'For a virtual cluster that is only known at run time the role may watch and cancel job runs, which is all that it needs.',
        see: iam,
        test: 'takes a virtual cluster that is only known at run time',
      }) as const,
  ),
  {
    ...runtimeRole,
    at: '/Resources/JobRolePolicyE31720DC',
    change: 'remove',
    why: 'A role that is only known at run time is given no policy of the stack; the policy could not be deployed.',
  },
  ...(['remove', 'add'] as const).map((change) => ({
    ...runtimeRole,
    at: `${PERMISSIONS}/*`,
    change,
    why: 'A role that is only known at run time may be any of the account, not one whose name is the text of the path.',
  })),
];
