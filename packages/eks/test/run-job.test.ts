import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { EksRunJob, type EksRunJobProps } from '../src';
import { clusterOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'report' } };

function synthJob(props: Partial<EksRunJobProps> = {}) {
  return synth((stack) => new EksRunJob(stack, 'Run', { cluster: clusterOf(stack), job: TaskInput.fromObject(job), ...props }));
}

it('#11720 #11721: runs a job of Kubernetes, which is nothing that IAM has permissions for', () => {
  const { state, statements } = synthJob({ namespace: 'reports' });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::eks:runJob',
    Parameters: { ClusterName: 'reports', CertificateAuthority: 'LS0t', Endpoint: 'https://eks', Namespace: 'reports', Job: job },
    End: true,
  });
  expect(statements).toEqual([]);
});

it('waits for the job, and retrieves its logs', () => {
  const { state, statements } = synthJob({
    integrationPattern: RUN_JOB,
    logOptions: { retrieveLogs: true, rawLogs: true, logParameters: { tailLines: ['6'] } },
  });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::eks:runJob.sync');
  expect(state.Parameters.LogOptions).toEqual({ RetrieveLogs: true, RawLogs: true, LogParameters: { tailLines: ['6'] } });
  expect(statements).toEqual([]);
});

describe('runtime values', () => {
  it.each<[string, Partial<EksRunJobProps>, object]>([
    ['a job', { job: TaskInput.fromJsonPathAt('$.job') }, { 'Job.$': '$.job' }],
    ['a job as text', { job: TaskInput.fromText('{"kind":"Job"}') }, { Job: '{"kind":"Job"}' }],
    [
      'in a job',
      { job: TaskInput.fromObject({ kind: 'Job', args: ['--day', JsonPath.stringAt('$.day')] }) },
      { Job: { kind: 'Job', 'args.$': "States.Array('--day', $.day)" } },
    ],
    ['the kind', { job: TaskInput.fromObject({ kind: JsonPath.stringAt('$.kind') }) }, { Job: { 'kind.$': '$.kind' } }],
    ['a namespace', { namespace: JsonPath.stringAt('$.ns') }, { 'Namespace.$': '$.ns' }],
    [
      'parameters of logs',
      { integrationPattern: RUN_JOB, logOptions: { retrieveLogs: true, logParameters: { tailLines: JsonPath.listAt('$.lines') } } },
      { LogOptions: { RetrieveLogs: true, LogParameters: { 'tailLines.$': '$.lines' } } },
    ],
    [
      'JSONata',
      {
        queryLanguage: JSONATA,
        integrationPattern: RUN_JOB,
        namespace: '{% $ns %}',
        job: TaskInput.fromObject({ kind: 'Job', metadata: '{% $metadata %}' }),
        logOptions: { retrieveLogs: '{% $debug %}' as unknown as boolean, rawLogs: true },
      },
      {
        Namespace: '{% $ns %}',
        Job: { kind: 'Job', metadata: '{% $metadata %}' },
        LogOptions: { RetrieveLogs: '{% $debug %}', RawLogs: true },
      },
    ],
    [
      'all options in JSONata',
      { queryLanguage: JSONATA, integrationPattern: RUN_JOB, logOptions: Jsonata.any('{% $options %}') as unknown as object },
      { LogOptions: '{% $options %}' },
    ],
  ])('%s', (_, props, request) => {
    const { state } = synthJob(props);
    expect(state.Parameters ?? state.Arguments).toMatchObject(request);
  });
});

describe('refusals', () => {
  it.each<[string, Partial<EksRunJobProps>, string]>([
    [
      'another object',
      { job: TaskInput.fromObject({ apiVersion: 'v1', kind: 'Pod' }) },
      "job.kind is 'Pod': this task runs jobs, and no other objects of Kubernetes. Set it to 'Job', or create the object with EksCall.",
    ],
    [
      'logs of a job that it does not wait for',
      { logOptions: { retrieveLogs: true } },
      'logOptions is set, and the state does not wait for the job: logs are retrieved when the job has ended. Wait with IntegrationPattern.RUN_JOB, or leave logOptions out.',
    ],
    [
      'options for logs that are not retrieved',
      { integrationPattern: RUN_JOB, logOptions: { logParameters: { tailLines: ['6'] } } },
      'logOptions.logParameters is {"tailLines":["6"]}: without retrieveLogs no logs are retrieved. Add retrieveLogs: true.',
    ],
    ['a long namespace', { namespace: 'n'.repeat(64) }, 'it has 64 characters, and the service takes 1 to 63'],
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'eks:runJob supports REQUEST_RESPONSE, RUN_JOB'],
  ])('%s', (_, props, message) => {
    expect(() => synthJob(props)).toThrow(message);
    expect(() => synthJob(props)).toThrow('[Stack/Run] ');
  });

  it('a cluster without its endpoint', () => {
    const run = () =>
      synth((stack) => new EksRunJob(stack, 'Run', { cluster: clusterOf(stack, { clusterName: 'c' }), job: TaskInput.fromObject(job) }));
    expect(run).toThrow('[Stack/Run] cluster is imported without clusterEndpoint and clusterCertificateAuthorityData');
  });
});
