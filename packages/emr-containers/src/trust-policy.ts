import { arn } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { CustomResource, Duration } from 'aws-cdk-lib/core';
import * as cr from 'aws-cdk-lib/custom-resources';
import { AwsCliLayer } from 'aws-cdk-lib/lambda-layer-awscli';
import type { Construct } from 'constructs';
import { virtualClusterArn } from './virtual-cluster-input';

const NAMESPACE = 'virtualCluster.containerProvider.info.eksInfo.namespace';
const CLUSTER = 'virtualCluster.containerProvider.id';

/** Only the AWS CLI knows how to write the trust policy; a deleted role has none. */
const HANDLER = `import subprocess

def handler(event, context):
    if event['RequestType'] == 'Delete':
        return
    properties = event['ResourceProperties']
    subprocess.run([
        '/opt/awscli/aws', 'emr-containers', 'update-role-trust-policy',
        '--cluster-name', properties['eksClusterId'],
        '--namespace', properties['eksNamespace'],
        '--role-name', properties['roleName'],
    ], check=True)
`;

/**
 * Let the service accounts that EMR makes in the namespace of a virtual cluster assume a role, when the stack is deployed.
 *
 * The ids are those of aws-cdk-lib, so that nothing is replaced in a stack that has it already.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/setting-up-trust-policy.html
 * @internal
 */
export function letNamespaceAssume(scope: Construct, role: iam.Role, virtualClusterId: string): void {
  const virtualCluster = new cr.AwsCustomResource(scope, 'GetEksClusterInfo', {
    onCreate: {
      service: 'EMRcontainers',
      action: 'describeVirtualCluster',
      parameters: { id: virtualClusterId },
      outputPaths: [NAMESPACE, CLUSTER],
      physicalResourceId: cr.PhysicalResourceId.of('id'),
    },
    policy: cr.AwsCustomResourcePolicy.fromSdkCalls({ resources: [virtualClusterArn(scope, virtualClusterId)] }),
    installLatestAwsSdk: false,
  });
  const eksClusterId = virtualCluster.getResponseField(CLUSTER);
  const update = new lambda.SingletonFunction(scope, 'Call Update-Role-Trust-Policy', {
    uuid: '8693BB64-9689-44B6-9AAF-B0CC9EB8757C',
    runtime: lambda.Runtime.PYTHON_3_13,
    handler: 'index.handler',
    code: lambda.Code.fromInline(HANDLER),
    layers: [new AwsCliLayer(scope, 'awsclilayer')],
    memorySize: 256,
    timeout: Duration.seconds(30),
  });
  update.addToRolePolicy(
    new iam.PolicyStatement({
      actions: ['eks:DescribeCluster'],
      resources: [arn(scope, { service: 'eks', resource: 'cluster', resourceName: eksClusterId })],
    }),
  );
  update.addToRolePolicy(new iam.PolicyStatement({ actions: ['iam:GetRole', 'iam:UpdateAssumeRolePolicy'], resources: [role.roleArn] }));
  const provider = new cr.Provider(scope, 'CustomResourceProvider', { onEventHandler: update });
  new CustomResource(scope, 'Custom Resource', {
    serviceToken: provider.serviceToken,
    properties: { eksNamespace: virtualCluster.getResponseField(NAMESPACE), eksClusterId, roleName: role.roleName },
  });
}
