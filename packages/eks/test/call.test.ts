import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as eks from 'aws-cdk-lib/aws-eks';
import * as eksV2 from 'aws-cdk-lib/aws-eks-v2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import { EksCall, type EksCallProps, HttpMethods } from '../src';
import { clusterOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;

type Props = Partial<EksCallProps>;

function synthCall(props: Props | ((stack: Stack) => Props) = {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    const path = '/api/v1/namespaces/default/pods';
    return new EksCall(stack, 'Call', {
      cluster: given.cluster ?? clusterOf(stack),
      httpMethod: HttpMethods.GET,
      httpPath: path,
      ...given,
    });
  });
}

it('calls the Kubernetes API, which is nothing that IAM has permissions for', () => {
  const { state, statements } = synthCall({
    httpMethod: HttpMethods.POST,
    queryParameters: { dryRun: ['All'] },
    requestBody: TaskInput.fromObject({ apiVersion: 'v1', kind: 'Pod' }),
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::eks:call',
    Parameters: {
      ClusterName: 'reports',
      CertificateAuthority: 'LS0t',
      Endpoint: 'https://eks',
      Method: 'POST',
      Path: '/api/v1/namespaces/default/pods',
      QueryParameters: { dryRun: ['All'] },
      RequestBody: { apiVersion: 'v1', kind: 'Pod' },
    },
    End: true,
  });
  expect(statements).toEqual([]);
});

describe('clusters', () => {
  const attributes = { clusterName: 'c', clusterEndpoint: 'https://c', clusterCertificateAuthorityData: 'CA' };
  const imported = { ClusterName: 'c', CertificateAuthority: 'CA', Endpoint: 'https://c' };

  it.each<[string, (stack: Stack) => EksCallProps['cluster'], object]>([
    ['imported by aws-eks', (stack) => eks.Cluster.fromClusterAttributes(stack, 'Imported', attributes), imported],
    ['imported by aws-eks-v2', (stack) => eksV2.Cluster.fromClusterAttributes(stack, 'Imported', attributes), imported],
    [
      'of the app, by aws-eks-v2',
      (stack) => new eksV2.Cluster(stack, 'New', { version: eksV2.KubernetesVersion.V1_33 }),
      {
        ClusterName: '${New8A81B073}',
        CertificateAuthority: '${New8A81B073.CertificateAuthorityData}',
        Endpoint: '${New8A81B073.Endpoint}',
      },
    ],
    [
      'that the machine has created',
      (stack) =>
        eks.Cluster.fromClusterAttributes(stack, 'Created', {
          clusterName: JsonPath.stringAt('$.Cluster.Name'),
          clusterEndpoint: JsonPath.stringAt('$.Cluster.Endpoint'),
          clusterCertificateAuthorityData: JsonPath.stringAt('$.Cluster.CertificateAuthority.Data'),
        }),
      {
        'ClusterName.$': '$.Cluster.Name',
        'CertificateAuthority.$': '$.Cluster.CertificateAuthority.Data',
        'Endpoint.$': '$.Cluster.Endpoint',
      },
    ],
  ])('%s', (_, cluster, expected) => {
    expect(synthCall((stack) => ({ cluster: cluster(stack) })).state.Parameters).toEqual({
      ...expected,
      Method: 'GET',
      Path: '/api/v1/namespaces/default/pods',
    });
  });
});

it('#24057: takes paths among the values of a query parameter', () => {
  const { state } = synthCall({ queryParameters: { labelSelector: ['team=reports', JsonPath.stringAt('$.label')], limit: ['10'] } });
  expect(state.Parameters.QueryParameters).toEqual({ 'labelSelector.$': "States.Array('team=reports', $.label)", limit: ['10'] });
});

describe('runtime values', () => {
  it.each<[string, Props, object]>([
    ['a method', { httpMethod: JsonPath.stringAt('$.m') as HttpMethods }, { 'Method.$': '$.m' }],
    ['a path', { httpPath: JsonPath.format('/api/{}', JsonPath.stringAt('$.v')) }, { 'Path.$': "States.Format('/api/{}', $.v)" }],
    ['a list', { queryParameters: { limit: JsonPath.listAt('$.l') } }, { QueryParameters: { 'limit.$': '$.l' } }],
    ['a body', { requestBody: TaskInput.fromJsonPathAt('$.pod') }, { 'RequestBody.$': '$.pod' }],
    ['in a body', { requestBody: TaskInput.fromObject({ kind: JsonPath.stringAt('$.kind') }) }, { RequestBody: { 'kind.$': '$.kind' } }],
    [
      'JSONata',
      {
        queryLanguage: JSONATA,
        httpPath: "{% '/api/' & $v %}",
        queryParameters: { limit: ['{% $l %}'], labelSelector: Jsonata.list('{% $labels %}') },
        requestBody: TaskInput.fromObject({ kind: '{% $kind %}' }),
      },
      {
        Path: "{% '/api/' & $v %}",
        QueryParameters: { limit: ['{% $l %}'], labelSelector: '{% $labels %}' },
        RequestBody: { kind: '{% $kind %}' },
      },
    ],
  ])('%s', (_, props, request) => {
    const { state } = synthCall(props);
    expect(state.Parameters ?? state.Arguments).toMatchObject(request);
  });
});

describe('refusals', () => {
  it.each<[string, (stack: Stack) => Props, string]>([
    [
      'a cluster without its endpoint',
      (stack) => ({ cluster: clusterOf(stack, { clusterName: 'c', clusterCertificateAuthorityData: 'CA' }) }),
      'cluster is imported without clusterEndpoint: Step Functions calls the Kubernetes API at its endpoint, and trusts it by its certificate. Give both to Cluster.fromClusterAttributes(…).',
    ],
    [
      'a cluster of aws-eks-v2 with nothing but its name',
      (stack) => ({ cluster: eksV2.Cluster.fromClusterAttributes(stack, 'Named', { clusterName: 'c' }) }),
      'cluster is imported without clusterEndpoint and clusterCertificateAuthorityData',
    ],
    ['an empty path', () => ({ httpPath: '' }), "httpPath is '': the service takes no empty text. Give a text with something in it."],
    [
      'waiting',
      () => ({ integrationPattern: sfn.IntegrationPattern.RUN_JOB }),
      "integrationPattern is 'RUN_JOB': eks:call supports REQUEST_RESPONSE",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthCall(props)).toThrow(message);
    expect(() => synthCall(props)).toThrow('[Stack/Call] ');
  });
});
