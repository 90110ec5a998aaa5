/**
 * How the ARN of a resource of a sample goes, which a permission names by reference, by its type in CloudFormation or by type and attribute; or the
 * name or id, if permissions have that in an ARN: of a table, or of a cluster or an API, as a part of the ARNs of what is in it.
 */
export const RESOURCE_ARNS: { [type: string]: string } = {
  'AWS::ApiGateway::RestApi': 'id',
  'AWS::ApiGatewayV2::Api': 'id',
  'AWS::Batch::JobDefinition': 'arn:aws:batch:eu-west-1:111111111111:job-definition/name:1',
  'AWS::Batch::JobQueue': 'arn:aws:batch:eu-west-1:111111111111:job-queue/name',
  'AWS::Bedrock::ApplicationInferenceProfile': 'arn:aws:bedrock:eu-west-1:111111111111:application-inference-profile/name',
  'AWS::Bedrock::Guardrail': 'arn:aws:bedrock:eu-west-1:111111111111:guardrail/name',
  'AWS::BedrockAgentCore::Harness': 'arn:aws:bedrock-agentcore:eu-west-1:111111111111:harness/name',
  'AWS::CodeBuild::Project': 'arn:aws:codebuild:eu-west-1:111111111111:project/name',
  'AWS::CodeBuild::ReportGroup': 'arn:aws:codebuild:eu-west-1:111111111111:report-group/name',
  'AWS::DynamoDB::Table': 'name',
  'AWS::DynamoDB::Table.Arn': 'arn:aws:dynamodb:eu-west-1:111111111111:table/name',
  'AWS::ECR::Repository': 'arn:aws:ecr:eu-west-1:111111111111:repository/name',
  'AWS::ECS::Cluster': 'name',
  'AWS::ECS::TaskDefinition': 'arn:aws:ecs:eu-west-1:111111111111:task-definition/name:1',
  'AWS::EKS::Cluster': 'name',
  'AWS::Events::Connection': 'arn:aws:events:eu-west-1:111111111111:connection/name/id',
  'AWS::Events::Connection.SecretArn': 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:events!connection/name/id',
  'AWS::IAM::InstanceProfile': 'arn:aws:iam::111111111111:instance-profile/name',
  'AWS::IAM::Role': 'arn:aws:iam::111111111111:role/name',
  'AWS::KMS::Key': 'arn:aws:kms:eu-west-1:111111111111:key/id',
  'AWS::Lambda::Alias': 'arn:aws:lambda:eu-west-1:111111111111:function:name:alias',
  'AWS::Lambda::Function': 'arn:aws:lambda:eu-west-1:111111111111:function:name',
  'AWS::Lambda::Version': 'arn:aws:lambda:eu-west-1:111111111111:function:name:1',
  'AWS::Logs::LogGroup': 'arn:aws:logs:eu-west-1:111111111111:log-group:name:*',
  'AWS::S3::Bucket': 'arn:aws:s3:::name',
  'AWS::SNS::Topic': 'arn:aws:sns:eu-west-1:111111111111:name',
  'AWS::SQS::Queue': 'arn:aws:sqs:eu-west-1:111111111111:name',
  'AWS::StepFunctions::StateMachine': 'arn:aws:states:eu-west-1:111111111111:stateMachine:name',
};
