import { own } from '../definition/json';
import type { Place } from './place';

/** How the names of a type of resource are made. */
interface NameFormat {
  /** The property that sets its name. */
  readonly property?: string;
  /** Its ARN, after the partition. */
  readonly arn: (name: string, place: Place) => string;
  /** What `Ref` gives, the name if it is not said. */
  readonly ref?: 'arn' | 'url';
}

function regional(service: string, prefix = ''): NameFormat['arn'] {
  return (name, { region, account }) => `${service}:${region}:${account}:${prefix}${name}`;
}

const FORMATS: { [type: string]: NameFormat } = {
  'AWS::Athena::WorkGroup': { property: 'Name', arn: regional('athena', 'workgroup/') },
  'AWS::Batch::JobDefinition': {
    property: 'JobDefinitionName',
    arn: (name, place) => `${regional('batch', 'job-definition/')(name, place)}:1`,
    ref: 'arn',
  },
  'AWS::Batch::JobQueue': { property: 'JobQueueName', arn: regional('batch', 'job-queue/'), ref: 'arn' },
  'AWS::CodeBuild::Project': { property: 'Name', arn: regional('codebuild', 'project/') },
  'AWS::DynamoDB::GlobalTable': { property: 'TableName', arn: regional('dynamodb', 'table/') },
  'AWS::DynamoDB::Table': { property: 'TableName', arn: regional('dynamodb', 'table/') },
  'AWS::ECS::Cluster': { property: 'ClusterName', arn: regional('ecs', 'cluster/') },
  'AWS::ECS::TaskDefinition': {
    property: 'Family',
    arn: (name, place) => `${regional('ecs', 'task-definition/')(name, place)}:1`,
    ref: 'arn',
  },
  'AWS::EKS::Cluster': { property: 'Name', arn: regional('eks', 'cluster/') },
  'AWS::Events::EventBus': { property: 'Name', arn: regional('events', 'event-bus/') },
  'AWS::Glue::Job': { property: 'Name', arn: regional('glue', 'job/') },
  'AWS::IAM::Role': { property: 'RoleName', arn: (name, { account }) => `iam::${account}:role/${name}` },
  'AWS::KMS::Key': { arn: regional('kms', 'key/') },
  'AWS::Kinesis::Stream': { property: 'Name', arn: regional('kinesis', 'stream/') },
  'AWS::Lambda::Alias': { property: 'Name', arn: regional('lambda', 'function:'), ref: 'arn' },
  'AWS::Lambda::Function': { property: 'FunctionName', arn: regional('lambda', 'function:') },
  'AWS::Lambda::Version': { arn: (name, place) => `${regional('lambda', 'function:')(name, place)}:1`, ref: 'arn' },
  'AWS::S3::Bucket': { property: 'BucketName', arn: (name) => `s3:::${name}` },
  'AWS::SNS::Topic': { property: 'TopicName', arn: regional('sns'), ref: 'arn' },
  'AWS::SQS::Queue': { property: 'QueueName', arn: regional('sqs'), ref: 'url' },
  'AWS::SecretsManager::Secret': { property: 'Name', arn: regional('secretsmanager', 'secret:'), ref: 'arn' },
  'AWS::StepFunctions::Activity': { property: 'Name', arn: regional('states', 'activity:'), ref: 'arn' },
  'AWS::StepFunctions::StateMachine': { property: 'StateMachineName', arn: regional('states', 'stateMachine:'), ref: 'arn' },
};

/** The property that sets the name of a resource of this type. */
export function namePropertyOf(type: string): string {
  return own(FORMATS, type)?.property ?? 'Name';
}

export function arnOf(type: string, name: string, place: Place): string {
  return `arn:${place.partition}:${formatOf(type).arn(name, place)}`;
}

/** What `Ref` gives for a resource. */
export function refOf(type: string, name: string, place: Place): string {
  const { ref } = formatOf(type);
  if (ref === 'arn') return arnOf(type, name, place);
  return ref === 'url' ? `https://sqs.${place.region}.${place.urlSuffix}/${place.account}/${name}` : name;
}

/** What `Fn::GetAtt` gives for a resource. */
export function attributeOf(type: string, name: string, attribute: string, place: Place): string {
  if (/Url$/.test(attribute)) return refOf(type, name, place);
  if (/(^|\.|[a-z])Arn$/.test(attribute)) {
    const arn = arnOf(type, name, place);
    return attribute === 'Arn' || attribute === `${type.split('::')[2]}Arn` ? arn : `${arn}/${attribute}`;
  }
  return /Name$/.test(attribute) ? name : `${name}.${attribute}`;
}

/** Of a type that is not in the table, an ARN says the service, the type and the name. */
function formatOf(type: string): NameFormat {
  const [, service = 'custom', resource = 'resource'] = type.split('::');
  return own(FORMATS, type) ?? { arn: regional(service.toLowerCase(), `${resource.toLowerCase()}/`) };
}
