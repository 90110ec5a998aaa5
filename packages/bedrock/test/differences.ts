import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const STEP_FUNCTIONS = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html';
const ACTIONS_OF_BEDROCK = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock.html';
const CREATE_JOB = 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCustomizationJob.html';

const invoke = { task: 'BedrockInvokeModel' } as const;
const job = { task: 'BedrockCreateModelCustomizationJob' } as const;

const invokeModel: Difference[] = [
  {
    ...invoke,
    samples: ['profile', 'profileOfTheStack', 'applicationProfile', 'applicationProfileOfTheStack'],
    at: `${PERMISSIONS}/*`,
    change: 'add',
    why: 'Through an inference profile the role may invoke the model behind it, in every region that the profile routes to.',
    see: 'https://github.com/aws/aws-cdk/issues/36774',
    test: '#31957, #36774: may invoke the model behind an inference profile, through the profile alone',
  },
  {
    ...invoke,
    samples: ['jsonPath', 'jsonata'],
    at: `${PERMISSIONS}/bedrock:InvokeModel/*`,
    change: 'replace',
    why: 'For a model that is only known at run time the role names any model, not the text of the path.',
    see: 'https://github.com/aws/aws-cdk/issues/17464',
    test: 'measured: takes a model of the input',
  },
  {
    ...invoke,
    samples: ['jsonPath', 'jsonataGuardrail', 'guardrailArnOfTheStack'],
    at: `${PERMISSIONS}/bedrock:ApplyGuardrail/*`,
    change: 'replace',
    why: 'The role names the guardrail by the ARN that a CfnGuardrail has, and any guardrail for one that is only known at run time.',
    see: ACTIONS_OF_BEDROCK,
    test: 'measured: may apply the guardrail, however it is given',
  },
  ...['GetObject', 'PutObject'].map(
    (action) =>
      ({
        ...invoke,
        samples: action === 'GetObject' ? ['uris', 'urisOfTheStack', 'jsonataGuardrail'] : ['uris'],
        at: `${PERMISSIONS}/s3:${action}/*`,
        change: 'replace',
        why: 'The role may read and write the objects that are named, and no others.',
        see: STEP_FUNCTIONS,
        test: 'measured: may read and write the objects alone',
      }) as const,
  ),
  {
    ...invoke,
    samples: ['jsonataGuardrail'],
    at: `${STATE}/Arguments/Input/S3Uri`,
    change: 'replace',
    why: 'A bucket or a key that is an expression becomes part of one, since Step Functions evaluates none inside a text.',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html',
    test: 'measured: takes a location of the input',
  },
  {
    ...invoke,
    samples: ['jsonPathLocation'],
    at: '',
    change: 'add',
    why: 'The bucket and the key of a location can come from the input.',
    see: STEP_FUNCTIONS,
    test: 'measured: takes a location of the input',
  },
];

const TO_BEDROCK = ' if {"StringEquals":{"iam:PassedToService":"bedrock.amazonaws.com"}}';
const NOT_WITHOUT_EVALUATION = ['least'];
const FROM_THE_INPUT = ['jsonPathPath', 'jsonata'];
const compared = ['fullest', 'evaluated', 'runJob', 'jobTags', 'encryptedBuckets', 'importedRole', 'role', 'roleReference', 'jsonPath'];
const waiting = ['fullest', 'runJob'];

const customization: Difference[] = [
  {
    ...job,
    samples: waiting,
    at: `${STATE}/Resource`,
    change: 'replace',
    why: 'With RUN_JOB the state waits until the model is made.',
    see: STEP_FUNCTIONS,
    test: 'measured: waits for the job with RUN_JOB, and may ask about it and stop it',
  },
  ...['GetModelCustomizationJob', 'StopModelCustomizationJob'].map(
    (action) =>
      ({
        ...job,
        samples: waiting,
        at: `${PERMISSIONS}/bedrock:${action}`,
        change: 'add',
        why: 'With RUN_JOB the role may ask about the job, and an aborted execution stops it.',
        see: STEP_FUNCTIONS,
        test: 'measured: waits for the job with RUN_JOB, and may ask about it and stop it',
      }) as const,
  ),
  ...(['add', 'remove'] as const).map(
    (change) =>
      ({
        ...job,
        samples: compared,
        at: `${PERMISSIONS}/iam:PassRole${change === 'add' ? TO_BEDROCK : ''}`,
        change,
        why: 'The role of the job may be handed to Bedrock, and to no other service.',
        see: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
        test: 'measured: may pass the role of the job to Bedrock alone',
      }) as const,
  ),
  {
    ...job,
    samples: compared,
    at: `${PERMISSIONS}/bedrock:TagResource/*`,
    change: 'remove',
    why: 'The role may tag what gets tags: the job with jobTags, the model with customModelTags, and no base model.',
    see: ACTIONS_OF_BEDROCK,
    test: 'measured: may tag what it gives tags to',
  },
  {
    ...job,
    samples: compared,
    at: `${PERMISSIONS}/bedrock:TagResource`,
    change: 'remove',
    why: 'Without tags the role may tag nothing.',
    see: ACTIONS_OF_BEDROCK,
    test: 'measured: may tag what it gives tags to',
  },
  ...(['add', 'remove'] as const).map(
    (change) =>
      ({
        ...job,
        samples: ['jsonPath'],
        at: `${PERMISSIONS}/bedrock:CreateModelCustomizationJob/*`,
        change,
        why: 'For a base model that is only known at run time the role names any, not the text of the path.',
        see: 'https://github.com/aws/aws-cdk/issues/17464',
        test: 'measured: takes a base model of the input',
      }) as const,
  ),
  {
    ...job,
    samples: ['encryptedBuckets'],
    at: '/Resources/TaskBedrockRoleDefaultPolicyFF7C1C1C',
    change: 'add',
    why: 'The role that is made for the job may use the keys of the buckets.',
    see: 'https://docs.aws.amazon.com/bedrock/latest/userguide/custom-model-job-access-security.html',
    test: 'measured: the role that it makes may use the keys of the buckets',
  },
  {
    ...job,
    samples: ['importedKey'],
    at: '',
    change: 'add',
    why: 'An imported key can encrypt the model; the permission stands in the policy of the role then.',
    see: 'https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html',
    test: 'measured: takes an imported key',
  },
  {
    ...job,
    samples: NOT_WITHOUT_EVALUATION,
    at: '',
    change: 'add',
    why: 'Bedrock asks for validation data, or a percentage of the training data, for some models only.',
    see: CREATE_JOB,
    test: 'measured: needs no data to validate with',
  },
  {
    ...job,
    samples: FROM_THE_INPUT,
    at: '',
    change: 'add',
    why: 'Paths of data, hyperparameters and tags can come from the input.',
    see: CREATE_JOB,
    test: 'measured: takes paths, hyperparameters and tags of the input',
  },
];

export const differences: Difference[] = [...invokeModel, ...customization];
