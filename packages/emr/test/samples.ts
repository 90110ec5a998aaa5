import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import {
  ActionOnFailure,
  type EmrAddStepProps,
  type EmrCancelStepProps,
  type EmrModifyInstanceFleetByNameProps,
  type EmrModifyInstanceGroupByNameProps,
  type EmrSetClusterTerminationProtectionProps,
  type EmrTerminateClusterProps,
} from '../src';
import { createCluster } from './create-cluster-samples';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE, RUN_JOB } = sfn.IntegrationPattern;

const clusterId = 'j-2AXXXXXXGAPLF';
const stepId = 's-1234567890ABCDEFGHIJ';

/** What every task takes, in JSONPath. */
export const everyTask = {
  stateName: 'The state',
  comment: 'of the cluster',
  taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(10)),
  inputPath: '$.in',
  resultSelector: { 'all.$': '$' },
  resultPath: '$.out',
  outputPath: '$.out',
  assign: { done: true },
};

const ofPath = { clusterId: JsonPath.stringAt('$.cluster') };
const ofExpression = { queryLanguage: JSONATA, clusterId: '{% $states.input.cluster %}' };

const addStep: Samples<EmrAddStepProps> = {
  least: () => ({ clusterId, name: 'step', jar: 'command-runner.jar' }),
  fullest: () => ({
    ...everyTask,
    clusterId,
    name: 'step',
    actionOnFailure: ActionOnFailure.TERMINATE_CLUSTER,
    jar: 's3://bucket/app.jar',
    mainClass: 'com.example.Main',
    args: ['--day', '2026-01-01'],
    properties: { a: 'b', c: 'd' },
    executionRoleArn: 'arn:aws:iam::111111111111:role/step',
    integrationPattern: RUN_JOB,
  }),
  requestResponse: () => ({ clusterId, name: 'step', jar: 'command-runner.jar', integrationPattern: REQUEST_RESPONSE }),
  jsonPath: () => ({
    ...ofPath,
    name: JsonPath.stringAt('$.name'),
    jar: JsonPath.stringAt('$.jar'),
    mainClass: JsonPath.stringAt('$.main'),
    args: JsonPath.listAt('$.args'),
    properties: { a: JsonPath.stringAt('$.a') },
    executionRoleArn: JsonPath.stringAt('$.role'),
  }),
  jsonPathInArgs: () => ({ clusterId, name: 'step', jar: 'j', args: ['--day', JsonPath.stringAt('$.day')] }),
  jsonata: () => ({
    ...ofExpression,
    name: '{% $states.input.name %}',
    jar: '{% $states.input.jar %}',
    args: ['--day', '{% $states.input.day %}'],
    properties: { a: '{% $states.input.a %}' },
    executionRoleArn: '{% $states.input.role %}',
    outputs: '{% $states.result %}',
  }),
  jsonataArgs: () => ({ ...ofExpression, name: 'step', jar: 'j', args: Jsonata.list('{% $states.input.args %}') }),
};

const cancelStep: Samples<EmrCancelStepProps> = {
  least: () => ({ clusterId, stepId }),
  fullest: () => ({ ...everyTask, clusterId, stepId }),
  jsonPath: () => ({ ...ofPath, stepId: JsonPath.stringAt('$.step') }),
  jsonata: () => ({ ...ofExpression, stepId: '{% $states.input.step %}' }),
};

const terminateCluster: Samples<EmrTerminateClusterProps> = {
  least: () => ({ clusterId }),
  fullest: () => ({ ...everyTask, clusterId, integrationPattern: RUN_JOB }),
  requestResponse: () => ({ clusterId, integrationPattern: REQUEST_RESPONSE }),
  jsonPath: () => ofPath,
  jsonata: () => ofExpression,
};

const setClusterTerminationProtection: Samples<EmrSetClusterTerminationProtectionProps> = {
  least: () => ({ clusterId, terminationProtected: true }),
  fullest: () => ({ ...everyTask, clusterId, terminationProtected: false }),
  jsonPath: () => ({ ...ofPath, terminationProtected: JsonPath.objectAt('$.protected') as any }),
  jsonata: () => ({ ...ofExpression, terminationProtected: Jsonata.any('{% $states.input.protected %}') }),
};

const modifyInstanceFleetByName: Samples<EmrModifyInstanceFleetByNameProps> = {
  least: () => ({ clusterId, instanceFleetName: 'fleet', targetOnDemandCapacity: 2, targetSpotCapacity: 0 }),
  fullest: () => ({
    ...everyTask,
    clusterId,
    instanceFleetName: 'fleet',
    targetOnDemandCapacity: 1,
    targetSpotCapacity: 2,
  }),
  jsonPath: () => ({
    ...ofPath,
    instanceFleetName: JsonPath.stringAt('$.fleet'),
    targetOnDemandCapacity: JsonPath.numberAt('$.onDemand'),
    targetSpotCapacity: JsonPath.numberAt('$.spot'),
  }),
  jsonata: () => ({
    ...ofExpression,
    instanceFleetName: '{% $states.input.fleet %}',
    targetOnDemandCapacity: Jsonata.number('{% $states.input.onDemand %}'),
    targetSpotCapacity: Jsonata.number('{% $states.input.spot %}'),
  }),
};

const modifyInstanceGroupByName: Samples<EmrModifyInstanceGroupByNameProps> = {
  least: () => ({ clusterId, instanceGroupName: 'group', instanceGroup: {} }),
  fullest: () => ({
    ...everyTask,
    clusterId,
    instanceGroupName: 'group',
    instanceGroup: {
      configurations: [{ classification: 'a', properties: { b: 'c' }, configurations: [{ classification: 'd' }] }],
      eC2InstanceIdsToTerminate: ['i-1'],
      instanceCount: 2,
      shrinkPolicy: {
        decommissionTimeout: Duration.minutes(2),
        instanceResizePolicy: {
          instancesToProtect: ['i-2'],
          instancesToTerminate: ['i-3'],
          instanceTerminationTimeout: Duration.minutes(1),
        },
      },
    },
  }),
  emptyShrinkPolicy: () => ({ clusterId, instanceGroupName: 'group', instanceGroup: { shrinkPolicy: {} } }),
  jsonPath: () => ({
    ...ofPath,
    instanceGroupName: JsonPath.stringAt('$.group'),
    instanceGroup: {
      configurations: [{ classification: 'a', properties: { b: JsonPath.stringAt('$.b') } }],
      eC2InstanceIdsToTerminate: JsonPath.listAt('$.ids'),
      instanceCount: JsonPath.numberAt('$.count'),
      shrinkPolicy: { decommissionTimeout: Duration.seconds(JsonPath.numberAt('$.seconds')) },
    },
  }),
  jsonPathLists: () => ({
    clusterId,
    instanceGroupName: 'group',
    instanceGroup: { configurations: JsonPath.listAt('$.configurations') as any },
  }),
  jsonata: () => ({
    ...ofExpression,
    instanceGroupName: '{% $states.input.group %}',
    instanceGroup: {
      eC2InstanceIdsToTerminate: Jsonata.list('{% $states.input.ids %}'),
      instanceCount: Jsonata.number('{% $states.input.count %}'),
      shrinkPolicy: { decommissionTimeout: Duration.seconds(Jsonata.number('{% $states.input.seconds %}')) },
    },
  }),
};

export const samples = {
  EmrAddStep: addStep,
  EmrCancelStep: cancelStep,
  EmrCreateCluster: createCluster,
  EmrModifyInstanceFleetByName: modifyInstanceFleetByName,
  EmrModifyInstanceGroupByName: modifyInstanceGroupByName,
  EmrSetClusterTerminationProtection: setClusterTerminationProtection,
  EmrTerminateCluster: terminateCluster,
};
