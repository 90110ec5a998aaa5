import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import * as eks from 'aws-cdk-lib/aws-eks';
import * as eksV2 from 'aws-cdk-lib/aws-eks-v2';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  EksAmiType,
  EksAuthenticationMode,
  type EksCallProps,
  EksCapacityType,
  EksControlPlaneEgressMode,
  EksControlPlaneTier,
  type EksCreateClusterProps,
  type EksCreateFargateProfileProps,
  type EksCreateNodegroupProps,
  type EksDeleteClusterProps,
  type EksDeleteFargateProfileProps,
  type EksDeleteNodegroupProps,
  EksIpFamily,
  EksLogType,
  EksNodePool,
  EksRepairAction,
  type EksRunJobProps,
  EksScoringStrategy,
  EksSpreadLevel,
  EksSupportType,
  EksTaintEffect,
  EksUpdateStrategy,
  EksWarmPoolState,
  HttpMethods,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

const attributes = { clusterName: 'reports', clusterEndpoint: 'https://eks', clusterCertificateAuthorityData: 'LS0t' };

/** Known only while the machine runs, such as one that the machine itself has created. */
const attributesFromInput = {
  clusterName: JsonPath.stringAt('$.Cluster.Name'),
  clusterEndpoint: JsonPath.stringAt('$.Cluster.Endpoint'),
  clusterCertificateAuthorityData: JsonPath.stringAt('$.Cluster.CertificateAuthority.Data'),
};
const attributesInJsonata = {
  clusterName: '{% $cluster.Name %}',
  clusterEndpoint: '{% $cluster.Endpoint %}',
  clusterCertificateAuthorityData: '{% $cluster.CertificateAuthority.Data %}',
};

export function clusterOf(scope: Construct, attrs: eks.ClusterAttributes = attributes) {
  return eks.Cluster.fromClusterAttributes(scope, 'Cluster', attrs);
}

export function roleOf(scope: Construct, roleArn = 'arn:aws:iam::111111111111:role/eks') {
  return Role.fromRoleArn(scope, `Role ${roleArn.split('/').at(-1)}`, roleArn);
}

function roleFromInput(scope: Construct) {
  return Role.fromRoleArn(scope, 'Role', JsonPath.stringAt('$.role'));
}

function roleInJsonata(scope: Construct) {
  return Role.fromRoleArn(scope, 'Role', Jsonata.string('{% $role %}'));
}

const everyState = {
  stateName: 'Use EKS',
  comment: 'and wait',
  taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.hours(1)),
  inputPath: '$.in',
  resultSelector: { 'name.$': '$.Name' },
  resultPath: '$.eks',
  outputPath: '$.eks',
  assign: { name: JsonPath.stringAt('$.Name') },
};

const call: Samples<EksCallProps> = {
  least: (scope) => ({ cluster: clusterOf(scope), httpMethod: HttpMethods.GET, httpPath: '/api/v1/namespaces/default/pods' }),
  fullest: (scope) => ({
    ...everyState,
    cluster: clusterOf(scope),
    httpMethod: HttpMethods.POST,
    httpPath: '/api/v1/namespaces/kube-system/configmaps',
    queryParameters: { dryRun: ['All'], fieldManager: ['sfn'] },
    requestBody: TaskInput.fromObject({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { debug: 'true' } }),
  }),
  clusterOfApp: (scope) => ({
    cluster: new eksV2.Cluster(scope, 'Cluster', { version: eksV2.KubernetesVersion.V1_33 }),
    httpMethod: HttpMethods.DELETE,
    httpPath: '/apis/batch/v1/namespaces/default/jobs/report',
  }),
  importedByV2: (scope) => ({
    cluster: eksV2.Cluster.fromClusterAttributes(scope, 'Cluster', attributes),
    httpMethod: HttpMethods.HEAD,
    httpPath: '/healthz',
  }),
  text: (scope) => ({
    cluster: clusterOf(scope),
    httpMethod: HttpMethods.PUT,
    httpPath: '/api/v1/namespaces/default/pods/report',
    requestBody: TaskInput.fromText('{"kind":"Pod"}'),
  }),
  jsonPath: (scope) => ({
    cluster: clusterOf(scope, attributesFromInput),
    httpMethod: JsonPath.stringAt('$.method') as HttpMethods,
    httpPath: JsonPath.format('/api/v1/namespaces/{}/pods', JsonPath.stringAt('$.namespace')),
    queryParameters: { labelSelector: JsonPath.listAt('$.labels') },
    requestBody: TaskInput.fromJsonPathAt('$.pod'),
  }),
  jsonPathInObjects: (scope) => ({
    cluster: clusterOf(scope),
    httpMethod: HttpMethods.PATCH,
    httpPath: '/api/v1/namespaces/default/pods/report',
    requestBody: TaskInput.fromObject({ metadata: { labels: { day: JsonPath.stringAt('$.day') } } }),
  }),
  jsonPathInLists: (scope) => ({
    cluster: clusterOf(scope),
    httpMethod: HttpMethods.GET,
    httpPath: '/api/v1/namespaces/default/pods',
    queryParameters: { labelSelector: [JsonPath.format('job-name={}', JsonPath.stringAt('$.job'))], limit: ['10'] },
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    cluster: clusterOf(scope, attributesInJsonata),
    httpMethod: '{% $method %}' as HttpMethods,
    httpPath: "{% '/api/v1/namespaces/' & $states.input.namespace & '/pods' %}",
    queryParameters: { labelSelector: ["{% 'job-name=' & $job %}"], limit: Jsonata.list('{% [$string($limit)] %}') },
    requestBody: TaskInput.fromObject({ metadata: { labels: '{% $labels %}' } }),
    outputs: '{% $states.result.ResponseBody.items %}',
  }),
};

const job = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'report' },
  spec: {
    backoffLimit: 0,
    template: {
      spec: {
        restartPolicy: 'Never',
        containers: [{ name: 'pi', image: 'perl', command: ['perl', '-Mbignum=bpi', '-wle', 'print bpi(20)'] }],
      },
    },
  },
};

const runJob: Samples<EksRunJobProps> = {
  least: (scope) => ({ cluster: clusterOf(scope), job: TaskInput.fromObject(job) }),
  fullest: (scope) => ({
    ...everyState,
    cluster: clusterOf(scope),
    job: TaskInput.fromObject(job),
    namespace: 'reports',
    logOptions: { retrieveLogs: true, rawLogs: true, logParameters: { tailLines: ['6'], timestamps: ['true'] } },
    integrationPattern: RUN_JOB,
  }),
  clusterOfApp: (scope) => ({
    cluster: new eksV2.Cluster(scope, 'Cluster', { version: eksV2.KubernetesVersion.V1_33 }),
    job: TaskInput.fromText(JSON.stringify(job)),
  }),
  jsonPath: (scope) => ({
    cluster: clusterOf(scope, attributesFromInput),
    namespace: JsonPath.stringAt('$.namespace'),
    job: TaskInput.fromObject({ ...job, metadata: { name: JsonPath.format('report-{}', JsonPath.stringAt('$.day')) } }),
    logOptions: { retrieveLogs: true, logParameters: { tailLines: [JsonPath.stringAt('$.lines')] } },
    integrationPattern: RUN_JOB,
  }),
  jobFromInput: (scope) => ({ cluster: clusterOf(scope), job: TaskInput.fromJsonPathAt('$.job') }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    cluster: clusterOf(scope, attributesInJsonata),
    namespace: '{% $namespace %}',
    job: TaskInput.fromObject({ ...job, metadata: { name: "{% 'report-' & $day %}" } }),
    logOptions: { retrieveLogs: Jsonata.any('{% $debug %}') as unknown as boolean, rawLogs: true },
    integrationPattern: RUN_JOB,
    outputs: '{% $states.result.logs %}',
  }),
};

const createCluster: Samples<EksCreateClusterProps> = {
  least: (scope) => ({ clusterName: 'reports', role: roleOf(scope), vpc: { subnetIds: ['subnet-1', 'subnet-2'] } }),
  fullest: (scope) => ({
    ...everyState,
    clusterName: 'reports',
    role: roleOf(scope),
    vpc: {
      subnetIds: ['subnet-1', 'subnet-2'],
      securityGroupIds: ['sg-1'],
      endpointPublicAccess: true,
      endpointPrivateAccess: true,
      publicAccessCidrs: ['203.0.113.0/24'],
      controlPlaneEgressMode: EksControlPlaneEgressMode.CUSTOMER_ROUTED,
    },
    version: '1.34',
    serviceIpv4Cidr: '10.100.0.0/16',
    ipFamily: EksIpFamily.IPV4,
    logTypes: [EksLogType.API, EksLogType.AUDIT],
    encryptionKey: Key.fromKeyArn(scope, 'Key', 'arn:aws:kms:eu-west-1:111111111111:key/secrets'),
    authenticationMode: EksAuthenticationMode.API,
    bootstrapClusterCreatorAdminPermissions: true,
    bootstrapSelfManagedAddons: false,
    autoMode: {
      nodePools: [EksNodePool.GENERAL_PURPOSE, EksNodePool.SYSTEM],
      nodeRole: roleOf(scope, 'arn:aws:iam::111111111111:role/nodes'),
      managedGatewayApiCrds: true,
    },
    supportType: EksSupportType.STANDARD,
    zonalShift: true,
    remoteNetwork: { nodeCidrs: ['10.2.0.0/16'], podCidrs: ['10.3.0.0/16'] },
    deletionProtection: true,
    controlPlaneTier: EksControlPlaneTier.TIER_2XL,
    apiServer: { eventTtl: Duration.minutes(90), nodePorts: { min: 30000, max: 32767 } },
    scheduler: {
      scoringStrategy: EksScoringStrategy.MOST_ALLOCATED,
      resourceWeights: [
        { name: 'cpu', weight: 1 },
        { name: 'memory', weight: 2 },
      ],
    },
    controllerManager: { terminatedPodGcThreshold: 100, horizontalPodAutoscalerSyncPeriod: Duration.seconds(15) },
    tags: { team: 'reports' },
    clientRequestToken: 'once',
    integrationPattern: RUN_JOB,
  }),
  onOutpost: (scope) => ({
    clusterName: 'local',
    role: roleOf(scope),
    vpc: { subnetIds: ['subnet-1'], endpointPublicAccess: false, endpointPrivateAccess: true },
    outpost: {
      outpostArn: 'arn:aws:outposts:eu-west-1:111111111111:outpost/op-1',
      controlPlaneInstanceType: 'm5.large',
      controlPlanePlacementGroup: 'spread',
      controlPlaneSpread: EksSpreadLevel.HOST,
      etcdInstanceType: 'm5.large',
      etcdSpread: EksSpreadLevel.RACK,
    },
  }),
  ipv6: (scope) => ({
    clusterName: 'six',
    role: roleOf(scope),
    vpc: { subnetIds: ['subnet-1', 'subnet-2'] },
    ipFamily: EksIpFamily.IPV6,
    autoMode: { enabled: false },
  }),
  jsonPath: (scope) => ({
    clusterName: JsonPath.stringAt('$.name'),
    role: roleFromInput(scope),
    vpc: { subnetIds: JsonPath.listAt('$.subnets'), securityGroupIds: ['sg-1', JsonPath.stringAt('$.group')] },
    version: JsonPath.stringAt('$.version'),
    logTypes: JsonPath.listAt('$.logs') as EksLogType[],
    encryptionKey: Key.fromKeyArn(scope, 'Key', JsonPath.stringAt('$.key')),
    authenticationMode: JsonPath.stringAt('$.mode') as EksAuthenticationMode,
    remoteNetwork: { nodeCidrs: JsonPath.listAt('$.nodes') },
    apiServer: { eventTtl: Duration.seconds(JsonPath.numberAt('$.ttl')) },
    controllerManager: { terminatedPodGcThreshold: JsonPath.numberAt('$.pods') },
    tags: JsonPath.objectAt('$.tags') as unknown as { [name: string]: string },
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    clusterName: '{% $name %}',
    role: roleInJsonata(scope),
    vpc: { subnetIds: Jsonata.list('{% $subnets %}'), endpointPublicAccess: Jsonata.any('{% $public %}') as unknown as boolean },
    logTypes: Jsonata.list('{% $logs %}') as EksLogType[],
    apiServer: { eventTtl: Duration.seconds(Jsonata.number('{% $ttl %}')) },
    scheduler: { resourceWeights: Jsonata.any('{% $weights %}') as unknown as [] },
    tags: { team: '{% $team %}' },
  }),
};

const deleteCluster: Samples<EksDeleteClusterProps> = {
  least: () => ({ clusterName: 'reports' }),
  fullest: () => ({ ...everyState, clusterName: 'reports', integrationPattern: RUN_JOB }),
  jsonPath: () => ({ clusterName: JsonPath.stringAt('$.name') }),
  jsonata: () => ({ queryLanguage: JSONATA, clusterName: '{% $name %}' }),
};

const createNodegroup: Samples<EksCreateNodegroupProps> = {
  least: (scope) => ({ clusterName: 'reports', nodegroupName: 'spot', subnetIds: ['subnet-1'], nodeRole: roleOf(scope) }),
  fullest: (scope) => ({
    ...everyState,
    clusterName: 'reports',
    nodegroupName: 'spot',
    subnetIds: ['subnet-1', 'subnet-2'],
    nodeRole: roleOf(scope),
    scaling: { minSize: 0, desiredSize: 2, maxSize: 10 },
    diskSize: Size.gibibytes(50),
    instanceTypes: ['m7g.large', 'm6g.large'],
    amiType: EksAmiType.AL2023_ARM_64_STANDARD,
    capacityType: EksCapacityType.SPOT,
    remoteAccess: { ec2SshKey: 'key', sourceSecurityGroupIds: ['sg-1'] },
    labels: { team: 'reports' },
    taints: [{ key: 'team', value: 'reports', effect: EksTaintEffect.NO_SCHEDULE }],
    update: { maxUnavailablePercentage: 25, strategy: EksUpdateStrategy.MINIMAL },
    nodeRepair: {
      maxUnhealthyPercentage: 20,
      maxParallelCount: 2,
      overrides: [
        {
          nodeMonitoringCondition: 'AcceleratedHardwareReady',
          nodeUnhealthyReason: 'NvidiaXID64Error',
          minRepairWaitTime: Duration.minutes(5),
          repairAction: EksRepairAction.REBOOT,
        },
      ],
    },
    warmPool: { minSize: 1, maxGroupPreparedCapacity: 5, state: EksWarmPoolState.STOPPED, reuseOnScaleIn: true },
    version: '1.34',
    releaseVersion: '1.34.1-20251112',
    tags: { team: 'reports' },
    clientRequestToken: 'once',
    integrationPattern: RUN_JOB,
  }),
  launchTemplate: (scope) => ({
    clusterName: 'reports',
    nodegroupName: 'custom',
    subnetIds: ['subnet-1'],
    nodeRole: roleOf(scope),
    launchTemplate: { id: 'lt-1', version: '2' },
    update: { maxUnavailable: 1 },
    nodeRepair: { enabled: false, maxUnhealthyCount: 3, maxParallelPercentage: 50 },
    warmPool: { enabled: false },
  }),
  jsonPath: (scope) => ({
    clusterName: JsonPath.stringAt('$.cluster'),
    nodegroupName: JsonPath.stringAt('$.name'),
    subnetIds: JsonPath.listAt('$.subnets'),
    nodeRole: roleFromInput(scope),
    scaling: { minSize: JsonPath.numberAt('$.min'), maxSize: 10 },
    diskSize: Size.gibibytes(JsonPath.numberAt('$.disk')),
    instanceTypes: ['m7g.large', JsonPath.stringAt('$.type')],
    taints: [{ key: JsonPath.stringAt('$.team'), effect: EksTaintEffect.NO_EXECUTE }],
    labels: { day: JsonPath.stringAt('$.day') },
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    clusterName: '{% $cluster %}',
    nodegroupName: '{% $name %}',
    subnetIds: Jsonata.list('{% $subnets %}'),
    nodeRole: roleInJsonata(scope),
    scaling: Jsonata.any('{% $scaling %}') as unknown as object,
    taints: Jsonata.any('{% $taints %}') as unknown as [],
    launchTemplate: { name: '{% $template %}' },
  }),
};

const deleteNodegroup: Samples<EksDeleteNodegroupProps> = {
  least: () => ({ clusterName: 'reports', nodegroupName: 'spot' }),
  fullest: () => ({ ...everyState, clusterName: 'reports', nodegroupName: 'spot', integrationPattern: RUN_JOB }),
  clusterOfApp: (scope) => ({
    clusterName: new eksV2.Cluster(scope, 'Cluster', { version: eksV2.KubernetesVersion.V1_33 }).clusterName,
    nodegroupName: 'spot',
  }),
  jsonPath: () => ({ clusterName: JsonPath.stringAt('$.cluster'), nodegroupName: JsonPath.stringAt('$.name') }),
  jsonata: () => ({ queryLanguage: JSONATA, clusterName: '{% $cluster %}', nodegroupName: '{% $name %}' }),
};

const createFargateProfile: Samples<EksCreateFargateProfileProps> = {
  least: (scope) => ({
    clusterName: 'reports',
    fargateProfileName: 'batch',
    podExecutionRole: roleOf(scope),
    selectors: [{ namespace: 'batch' }],
  }),
  fullest: (scope) => ({
    ...everyState,
    clusterName: 'reports',
    fargateProfileName: 'batch',
    podExecutionRole: roleOf(scope),
    selectors: [{ namespace: 'batch', labels: { compute: 'fargate' } }, { namespace: 'reports-*' }],
    subnetIds: ['subnet-1', 'subnet-2'],
    tags: { team: 'reports' },
    clientRequestToken: 'once',
    integrationPattern: RUN_JOB,
  }),
  jsonPath: (scope) => ({
    clusterName: JsonPath.stringAt('$.cluster'),
    fargateProfileName: JsonPath.stringAt('$.name'),
    podExecutionRole: roleFromInput(scope),
    selectors: [{ namespace: JsonPath.stringAt('$.namespace') }],
    subnetIds: JsonPath.listAt('$.subnets'),
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    clusterName: '{% $cluster %}',
    fargateProfileName: '{% $name %}',
    podExecutionRole: roleInJsonata(scope),
    selectors: Jsonata.any('{% $selectors %}') as unknown as [],
  }),
};

const deleteFargateProfile: Samples<EksDeleteFargateProfileProps> = {
  least: () => ({ clusterName: 'reports', fargateProfileName: 'batch' }),
  fullest: () => ({ ...everyState, clusterName: 'reports', fargateProfileName: 'batch', integrationPattern: RUN_JOB }),
  jsonPath: () => ({ clusterName: JsonPath.stringAt('$.cluster'), fargateProfileName: JsonPath.stringAt('$.name') }),
  jsonata: () => ({ queryLanguage: JSONATA, clusterName: '{% $cluster %}', fargateProfileName: '{% $name %}' }),
};

export const samples = {
  EksCall: call,
  EksRunJob: runJob,
  EksCreateCluster: createCluster,
  EksDeleteCluster: deleteCluster,
  EksCreateNodegroup: createNodegroup,
  EksDeleteNodegroup: deleteNodegroup,
  EksCreateFargateProfile: createFargateProfile,
  EksDeleteFargateProfile: deleteFargateProfile,
};
