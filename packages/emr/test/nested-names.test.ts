import { LIKENESS } from '@sfn-tasks-dev/test-kit';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import * as ours from '../src';
import { EmrCreateCluster, type EmrModifyInstanceGroupByName } from '../src';

const enumsOf = (theirs: object) =>
  Object.entries(theirs).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'object' && !Array.isArray(value));

describe(LIKENESS, () => {
  it.each(enumsOf(upstream.EmrCreateCluster))(
    '#8598: EmrCreateCluster.%s is there as in aws-cdk-lib, and as a name of its own',
    (name, members) => {
      const nested = Object.entries(EmrCreateCluster).find(([inner]) => inner === name)?.[1];
      const flat = Object.entries(ours).find(([exported]) => exported === name)?.[1];
      expect(nested).toEqual(members);
      expect(flat).toBe(nested);
    },
  );
});

it('#8598: nested names stand for types too', () => {
  const role: EmrCreateCluster.InstanceRoleType = EmrCreateCluster.InstanceRoleType.MASTER;
  const group: EmrCreateCluster.InstanceGroupConfigProperty = { instanceRole: role, instanceType: 'm5.xlarge', instanceCount: 1 };
  const instances: EmrCreateCluster.InstancesConfigProperty = { instanceGroups: [group] };
  const flat: ours.InstancesConfigProperty = instances;
  const shrinkPolicy: EmrModifyInstanceGroupByName.ShrinkPolicyProperty = {};
  const change: EmrModifyInstanceGroupByName.InstanceGroupModifyConfigProperty = { instanceCount: 2, shrinkPolicy };
  expect([flat.instanceGroups?.[0].instanceRole, change.instanceCount]).toEqual([ours.InstanceRoleType.MASTER, 2]);
});
