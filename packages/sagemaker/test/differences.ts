import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const ROLES = 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html';
const ACTIONS = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html';
const KEYS = 'https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html';

const CHANGES = ['add', 'remove', 'replace'] as const;
const TASKS = {
  SageMakerCreateTrainingJob: ['CreateTrainingJob', 'DescribeTrainingJob', 'StopTrainingJob', 'AddTags'],
  SageMakerCreateTransformJob: ['CreateTransformJob', 'DescribeTransformJob', 'StopTransformJob', 'AddTags'],
  SageMakerCreateModel: ['CreateModel'],
};

/** The role that is made for a training job and for a model. */
const madeRole = ['SageMakerCreateTrainingJob', 'SageMakerCreateModel'].flatMap((task) =>
  CHANGES.map(
    (change): Difference => ({
      task,
      samples: 'all',
      at: '/Resources/*/Properties/Policies/0/PolicyDocument/*',
      change,
      why: 'The role that is made may write to the log groups of SageMaker, not to all of them.',
      see: ROLES,
      test: 'PR #27264: the role that is made may log for SageMaker only',
    }),
  ),
);

const oneResource = Object.entries(TASKS).flatMap(([task, actions]) =>
  actions.map(
    (action): Difference => ({
      task,
      samples: 'all',
      at: `${PERMISSIONS}/sagemaker:${action}/0`,
      change: 'replace',
      why: 'The role names what the task makes, not everything whose name begins like it, nor everything there is.',
      see: ACTIONS,
      test: 'measured: names what it makes, and nothing that is named alike',
    }),
  ),
);

const capitals = Object.entries({
  SageMakerCreateTrainingJob: ['CreateTrainingJob', 'ListTags', 'AddTags'],
  SageMakerCreateTransformJob: ['CreateTransformJob', 'ListTags'],
  SageMakerCreateModel: ['CreateModel', 'ListTags'],
  SageMakerCreateEndpointConfig: ['CreateEndpointConfig', 'ListTags'],
  SageMakerCreateEndpoint: ['createEndpoint', 'ListTags'],
  SageMakerUpdateEndpoint: ['updateEndpoint'],
}).flatMap(([task, actions]) =>
  actions.map(
    (action): Difference => ({
      task,
      samples: ['capitals'],
      at: `${PERMISSIONS}/sagemaker:${action}/*`,
      change: 'add',
      why: 'A name with capitals is permitted as it is and in lower case, since SageMaker spells ARNs in either way.',
      see: 'https://github.com/awslabs/service-workbench-on-aws/pull/1177',
      test: 'names what has capitals in lower case too, as SageMaker may write its ARN',
    }),
  ),
);

const tagsOfAll = [...Object.keys(TASKS), 'SageMakerCreateEndpointConfig', 'SageMakerCreateEndpoint'].map(
  (task): Difference => ({
    task,
    samples: 'all',
    at: `${PERMISSIONS}/sagemaker:ListTags/0`,
    change: 'replace',
    why: 'The role may read the tags of what the task makes, not of everything there is.',
    see: 'https://github.com/aws/aws-cdk/pull/32536',
    test: 'PR #32536: may read the tags of what it makes, not of everything',
  }),
);

const stopped = (['SageMakerCreateTrainingJob', 'SageMakerCreateTransformJob'] as const).flatMap((task) =>
  TASKS[task].slice(1, 3).map(
    (action): Difference => ({
      task,
      samples: 'all',
      at: `${PERMISSIONS}/sagemaker:${action}`,
      change: 'remove',
      why: 'A task that does not wait for its job neither watches nor stops it.',
      see: 'https://docs.aws.amazon.com/step-functions/latest/dg/sagemaker-iam.html',
      test: 'measured: may watch and stop the job only if it waits for it',
    }),
  ),
);

const tagging = ['SageMakerCreateTransformJob', 'SageMakerCreateModel', 'SageMakerCreateEndpointConfig', 'SageMakerCreateEndpoint'].map(
  (task): Difference => ({
    task,
    samples: 'all',
    at: `${PERMISSIONS}/sagemaker:AddTags`,
    change: 'add',
    why: 'Whoever makes something with tags has to be allowed to tag it.',
    see: 'https://github.com/aws/aws-cdk/issues/24842',
    test: '#24842: may tag what it makes, if it does',
  }),
);

const volumeKeys = ['SageMakerCreateTransformJob', 'SageMakerCreateEndpoint', 'SageMakerUpdateEndpoint'].map(
  (task): Difference => ({
    task,
    samples: ['fullest'],
    at: `${PERMISSIONS}/kms:CreateGrant`,
    change: 'add',
    why: 'Without it SageMaker cannot have the volumes encrypted with the key.',
    see: KEYS,
    test: '#12810: may have volumes encrypted with a key',
  }),
);

const mapsOfTags = ['SageMakerCreateModel', 'SageMakerCreateEndpointConfig', 'SageMakerCreateEndpoint'].map(
  (task): Difference => ({
    task,
    samples: ['mapOfTags'],
    at: `${STATE}/Parameters/Tags`,
    change: 'replace',
    why: 'SageMaker takes tags as a list, so an object with a value for each name is sent as one.',
    see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Tag.html',
    test: 'takes tags as an object too',
  }),
);

const training = {
  task: 'SageMakerCreateTrainingJob',
  see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
} as const;
const spot = { ...training, samples: ['spot'], change: 'add', test: 'trains on spare capacity, and keeps its state' } as const;

const READS = ['s3:GetObject*', 's3:GetBucket*', 's3:List*'];
const WRITES = [
  's3:DeleteObject*',
  's3:PutObjectLegalHold',
  's3:PutObjectRetention',
  's3:PutObjectTagging',
  's3:PutObjectVersionTagging',
  's3:Abort*',
];
const READS_HERE = ['s3:GetObject', 's3:ListBucket'];

/** What the role may do with locations in buckets. */
const locations = [
  ...['SageMakerCreateTrainingJob', 'SageMakerCreateModel'].flatMap((task) => [
    ...READS.map((action) => ({ task, action, change: 'remove' as const })),
    ...READS_HERE.map((action) => ({ task, action, change: 'add' as const })),
  ]),
  ...[...WRITES, 's3:PutObject/0'].map((action) => ({ task: 'SageMakerCreateTrainingJob', action, change: 'remove' as const })),
  { task: 'SageMakerCreateTrainingJob', action: 's3:AbortMultipartUpload', change: 'add' as const },
].map(
  ({ task, action, change }): Difference => ({
    task,
    samples: 'all',
    at: `/Resources/*/Properties/PolicyDocument/${action}`,
    change,
    why: 'The role may read objects and list buckets, or write objects, and not delete, retain or tag them, nor read what buckets are set up for.',
    see: ROLES,
    test: 'measured: lets a role do no more than read, or write',
  }),
);

export const differences: Difference[] = [
  ...madeRole,
  ...locations,
  ...oneResource,
  ...capitals,
  ...tagsOfAll,
  ...stopped,
  ...tagging,
  ...volumeKeys,
  ...mapsOfTags,
  {
    ...training,
    samples: ['fullest', 'madeRole'],
    at: '/Resources/*/Properties/PolicyDocument/kms:Decrypt',
    change: 'add',
    why: 'A large model is uploaded in parts, which S3 reads to put them together.',
    see: 'https://github.com/aws/aws-cdk/issues/12810',
    test: '#12810: may read with the key that it writes with',
  },
  ...['EnableInterContainerTrafficEncryption', 'EnableManagedSpotTraining', 'CheckpointConfig', 'RetryStrategy', '*/*'].map((field) => ({
    ...spot,
    at: `${STATE}/Parameters/${field}`,
    why: 'What makes training cheaper or safer can be asked for.',
  })),
  {
    ...spot,
    at: '/Resources/*/Properties/PolicyDocument/s3:PutObject/0',
    change: 'replace',
    why: 'The role may write the checkpoints.',
  },
  ...CHANGES.slice(0, 2).map((change) => ({
    ...training,
    samples: ['jsonPathImage'],
    at: `${STATE}/Parameters/AlgorithmSpecification/${change === 'add' ? 'TrainingImage.$' : 'TrainingImage'}`,
    change,
    why: 'The path of an image is evaluated; it was sent as text, unless it was written with JsonPath.',
    test: 'measured: evaluates the path of an image',
  })),
  {
    ...training,
    samples: ['shuffled'],
    at: `${STATE}/Parameters/InputDataConfig/0/ShuffleConfig`,
    change: 'add',
    why: 'How data is shuffled is sent; it was dropped.',
    test: 'measured: sends how data is shuffled',
  },
  {
    ...training,
    samples: ['numbers'],
    at: `${STATE}/Parameters/HyperParameters/*`,
    change: 'replace',
    why: 'SageMaker takes nothing but text for a hyperparameter.',
    test: 'measured: sends hyperparameters as text',
  },
  {
    ...training,
    samples: ['fileSystem'],
    at: '',
    change: 'add',
    why: 'Data can be in a file system.',
    test: 'reads from a file system',
  },
  {
    ...training,
    samples: ['jsonataAlgorithm'],
    at: '',
    change: 'add',
    why: 'The name of the algorithm can come from a JSONata expression.',
    test: 'measured: takes the name of an algorithm in JSONata',
  },
  {
    task: 'SageMakerCreateTransformJob',
    samples: 'all',
    at: '/Resources/TaskSagemakerTransformRoleB80F5CB1',
    change: 'remove',
    why: 'No role with full access to SageMaker is made: a transform job works with the role of its model.',
    see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
    test: 'measured: makes no role that nothing works with',
  },
  {
    task: 'SageMakerCreateTransformJob',
    samples: 'all',
    at: `${PERMISSIONS}/iam:PassRole if {"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}`,
    change: 'remove',
    why: 'Without a role there is none to hand over.',
    see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
    test: 'measured: makes no role that nothing works with',
  },
  {
    task: 'SageMakerCreateTransformJob',
    samples: ['joined'],
    at: `${STATE}/Parameters/DataProcessing`,
    change: 'add',
    why: 'Results can be joined with what they come from.',
    see: 'https://github.com/aws/aws-cdk/issues/3543',
    test: '#3543: chooses parts of records, and joins them with results',
  },
  {
    task: 'SageMakerCreateModel',
    samples: ['madeRole'],
    at: '/Resources/TaskSagemakerRoleDefaultPolicy85A36A5B/Properties/PolicyDocument/*',
    change: 'remove',
    why: 'The permissions for the VPC are in the policy that the role is made with.',
    see: ROLES,
    test: 'the role that is made may connect to the VPC',
  },
  {
    task: 'SageMakerCreateModel',
    samples: ['pipeline'],
    at: '',
    change: 'add',
    why: 'A model can be made of several containers; aws-cdk-lib puts them into a field that SageMaker does not have.',
    see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
    test: 'measured: makes a model of several containers',
  },
  {
    task: 'SageMakerCreateEndpointConfig',
    samples: ['fullest'],
    at: `${STATE}/Parameters/KmsKeyId`,
    change: 'replace',
    why: 'The key is named by its ARN, since a key of another account is not found by its id.',
    see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html',
    test: 'measured: names the key by its ARN',
  },
  {
    task: 'SageMakerCreateEndpointConfig',
    samples: ['accelerated'],
    at: `${STATE}/Parameters/ProductionVariants/0/AcceleratorType`,
    change: 'replace',
    why: 'An accelerator is sent by its name, such as ml.eia2.medium; it was an object.',
    see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
    test: 'measured: sends the name of an accelerator',
  },
  {
    task: 'SageMakerCreateEndpointConfig',
    samples: ['jsonPath', 'jsonPathCount', 'jsonata'],
    at: '',
    change: 'add',
    why: 'The numbers of a variant can come from the input.',
    see: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
    test: 'measured: takes the numbers of a variant at run time',
  },
];
