import { type Difference, PERMISSIONS } from '@sfn-tasks-dev/test-kit';

/** Where the permissions of the function that calls other regions stand. */
const PERMISSIONS_OF_FUNCTION =
  '/Resources/CrossRegionAwsSdk8a0c93f3dbef4b71ac137aaf2048ce7eServiceRoleDefaultPolicy63AE5FEF/Properties/PolicyDocument';

const rightAction = {
  why: 'The role may do what AWS documents for the call: the action aws-cdk-lib makes up of the two names does not exist in IAM, and the call is denied at run time.',
  see: 'https://github.com/aws/aws-cdk/issues/28081',
  test: '#27573, #28081, #28774, #30862, #32417: the action of IAM that the call takes',
} as const;

const prefix = { ...rightAction, task: 'CallAwsService', samples: ['unknownPrefix'] } as const;
const name = { ...rightAction, task: 'CallAwsService', samples: ['anotherAction'] } as const;
const several = { ...rightAction, task: 'CallAwsService', samples: ['severalActions'] } as const;
const elsewhere = { ...rightAction, task: 'CallAwsServiceCrossRegion', samples: ['anotherAction'] } as const;

export const differences: Difference[] = [
  { ...prefix, at: `${PERMISSIONS}/eventbridge:listRules`, change: 'remove' },
  { ...prefix, at: `${PERMISSIONS}/events:listRules`, change: 'add' },
  { ...name, at: `${PERMISSIONS}/lambda:invoke`, change: 'remove' },
  { ...name, at: `${PERMISSIONS}/lambda:InvokeFunction`, change: 'add' },
  { ...several, at: `${PERMISSIONS}/dynamodb:transactWriteItems`, change: 'remove' },
  { ...several, at: `${PERMISSIONS}/dynamodb:ConditionCheckItem`, change: 'add' },
  { ...several, at: `${PERMISSIONS}/dynamodb:DeleteItem`, change: 'add' },
  { ...several, at: `${PERMISSIONS}/dynamodb:PutItem`, change: 'add' },
  { ...several, at: `${PERMISSIONS}/dynamodb:UpdateItem`, change: 'add' },
  { ...elsewhere, at: `${PERMISSIONS_OF_FUNCTION}/s3:listObjectsV2`, change: 'remove' },
  { ...elsewhere, at: `${PERMISSIONS_OF_FUNCTION}/s3:ListBucket`, change: 'add' },
];
