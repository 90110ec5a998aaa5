import { type ExtractOptions, extractDefinition, type TemplateJson } from '../../src';

const TEMPLATE: TemplateJson = {
  Parameters: { Stage: { Default: 'beta' }, referencetoParentQueueArn: {} },
  Conditions: {
    IsBeta: { 'Fn::Equals': [{ Ref: 'Stage' }, 'beta'] },
    IsBoth: {
      'Fn::And': [{ Condition: 'IsBeta' }, { 'Fn::Not': [{ 'Fn::Or': [{ Condition: 'IsNone' }, { 'Fn::Equals': ['a', 'b'] }] }] }],
    },
    Endless: { Condition: 'Endless' },
  },
  Mappings: { Sizes: { beta: { count: 3 } } },
  Resources: {
    Worker11F36D0F: { Type: 'AWS::Lambda::Function' },
    Named22222222: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: { 'Fn::Sub': '${AWS::StackName}-worker' } } },
    Version33333333: { Type: 'AWS::Lambda::Version' },
    Queue4A7E3555: { Type: 'AWS::SQS::Queue' },
    TopicBFC7AF6E: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'news' } },
    Table: { Type: 'AWS::DynamoDB::Table' },
    Bucket: { Type: 'AWS::S3::Bucket' },
    Role: { Type: 'AWS::IAM::Role' },
    Task: { Type: 'AWS::ECS::TaskDefinition' },
    App: { Type: 'AWS::EMRServerless::Application' },
    Thing: { Type: 'Custom::Thing' },
  },
};

/** What the value becomes in a definition. */
function resolved(value: unknown, options: ExtractOptions = {}, template: TemplateJson = TEMPLATE): unknown {
  const definition = { StartAt: 'A', States: { A: { Type: 'Pass', Result: [value], End: true } } };
  const machine = { Type: 'AWS::StepFunctions::StateMachine', Properties: { Definition: definition } };
  const { A } = extractDefinition({ ...template, Resources: { ...template.Resources, Machine: machine } }, options).States;
  return (A as { Result: unknown[] }).Result[0];
}

test.each<[string, unknown, unknown]>([
  ['the name of a function', { Ref: 'Worker11F36D0F' }, 'Worker'],
  ['the ARN of a function', { 'Fn::GetAtt': ['Worker11F36D0F', 'Arn'] }, 'arn:aws:lambda:us-east-1:123456789012:function:Worker'],
  ['the ARN of a function, in short', { 'Fn::GetAtt': 'Worker11F36D0F.Arn' }, 'arn:aws:lambda:us-east-1:123456789012:function:Worker'],
  ['the ARN of what has a name', { 'Fn::GetAtt': ['Named22222222', 'Arn'] }, 'arn:aws:lambda:us-east-1:123456789012:function:Stack-worker'],
  ['a version', { Ref: 'Version33333333' }, 'arn:aws:lambda:us-east-1:123456789012:function:Version:1'],
  ['the URL of a queue', { Ref: 'Queue4A7E3555' }, 'https://sqs.us-east-1.amazonaws.com/123456789012/Queue'],
  [
    'the URL of a queue as an attribute',
    { 'Fn::GetAtt': ['Queue4A7E3555', 'QueueUrl'] },
    'https://sqs.us-east-1.amazonaws.com/123456789012/Queue',
  ],
  ['the name of a queue', { 'Fn::GetAtt': ['Queue4A7E3555', 'QueueName'] }, 'Queue'],
  ['a topic', { Ref: 'TopicBFC7AF6E' }, 'arn:aws:sns:us-east-1:123456789012:news'],
  ['a topic by its attribute', { 'Fn::GetAtt': ['TopicBFC7AF6E', 'TopicArn'] }, 'arn:aws:sns:us-east-1:123456789012:news'],
  ['the stream of a table', { 'Fn::GetAtt': ['Table', 'StreamArn'] }, 'arn:aws:dynamodb:us-east-1:123456789012:table/Table/StreamArn'],
  ['a bucket', { 'Fn::GetAtt': ['Bucket', 'Arn'] }, 'arn:aws:s3:::Bucket'],
  ['a role', { 'Fn::GetAtt': ['Role', 'Arn'] }, 'arn:aws:iam::123456789012:role/Role'],
  ['a task definition', { Ref: 'Task' }, 'arn:aws:ecs:us-east-1:123456789012:task-definition/Task:1'],
  ['a type of no special format', { 'Fn::GetAtt': ['App', 'Arn'] }, 'arn:aws:emrserverless:us-east-1:123456789012:application/App'],
  ['an attribute of a custom resource', { 'Fn::GetAtt': ['Thing', 'Outcome.Size'] }, 'Thing.Outcome.Size'],
  ['a parameter with a default', { Ref: 'Stage' }, 'beta'],
  ['a parameter without', { Ref: 'referencetoParentQueueArn' }, 'arn:aws:unknown:us-east-1:123456789012:referencetoParentQueueArn'],
  [
    'pseudo parameters',
    { 'Fn::Sub': '${AWS::Region} ${AWS::AccountId} ${AWS::Partition} ${AWS::URLSuffix}' },
    'us-east-1 123456789012 aws amazonaws.com',
  ],
  [
    'Fn::Sub',
    { 'Fn::Sub': ['${a} ${Stage} ${Worker11F36D0F.Arn} ${!kept}', { a: { Ref: 'Stage' } }] },
    'beta beta arn:aws:lambda:us-east-1:123456789012:function:Worker ${kept}',
  ],
  ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'Stage' }, 3]] }, 'a-beta-3'],
  ['Fn::Select and Fn::Split', { 'Fn::Select': [5, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue4A7E3555', 'Arn'] }] }] }, 'Queue'],
  [
    'Fn::ImportValue of another app',
    { 'Fn::ImportValue': 'Other:ExportsOutputFnGetAttWorker11F36D0FArnAAAA15E7' },
    'arn:aws:unknown:us-east-1:123456789012:ExportsOutputFnGetAttWorker11F36D0FArnAAAA15E7',
  ],
  ['Fn::FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'count'] }, 3],
  ['Fn::If', { 'Fn::If': ['IsBoth', 'yes', 'no'] }, 'yes'],
  ['Fn::If of a condition that is not there', { 'Fn::If': ['IsNone', 'yes', 'no'] }, 'no'],
  ['AWS::NoValue', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
  ['Fn::Base64', { 'Fn::Base64': 'hello' }, 'aGVsbG8='],
  ['Fn::GetAZs', { 'Fn::GetAZs': '' }, ['us-east-1a', 'us-east-1b', 'us-east-1c']],
  ['Fn::Length', { 'Fn::Length': [1, 2] }, 2],
  ['Fn::ToJsonString', { 'Fn::ToJsonString': { a: { Ref: 'Stage' } } }, '{"a":"beta"}'],
  ['a function only AWS computes', { 'Fn::Cidr': ['10.0.0.0/8', 2] }, 'Cidr(["10.0.0.0/8",2])'],
  ['names of the prototype', { Ref: '__proto__' }, '__proto__'],
])('%s', (_, value, expected) => {
  expect(resolved(value)).toEqual(expected);
});

test('values of the user stand before all fakes', () => {
  const values = {
    Worker11F36D0F: 'by id',
    'Queue.Arn': 'by name',
    'AWS::StackName': 'Shop',
    Stage: 'prod',
    'Other:Export': { deep: true },
  };
  const asked = [
    { Ref: 'Worker11F36D0F' },
    { 'Fn::GetAtt': ['Queue4A7E3555', 'Arn'] },
    { Ref: 'AWS::StackName' },
    { 'Fn::If': ['IsBeta', 'beta', 'not beta'] },
    { 'Fn::ImportValue': 'Other:Export' },
  ];
  expect(resolved(asked, { values })).toEqual(['by id', 'by name', 'Shop', 'not beta', { deep: true }]);
});

test('a place of the user is in all fakes', () => {
  const place = { region: 'cn-north-1', account: '111111111111', partition: 'aws-cn' };
  expect(resolved([{ Ref: 'Queue4A7E3555' }, { Ref: 'TopicBFC7AF6E' }], place)).toEqual([
    'https://sqs.cn-north-1.amazonaws.com.cn/111111111111/Queue',
    'arn:aws-cn:sns:cn-north-1:111111111111:news',
  ]);
});

test('a template that leads back to itself is refused', () => {
  expect(() => resolved({ 'Fn::If': ['Endless', 1, 2] })).toThrow('The template nests or leads back to itself');
});
