import { refuse } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { isOfRunTime, nameOf } from './role';

/**
 * The role that a cluster's EC2 instances run under, and what EMR knows it by.
 *
 * @internal
 */
export interface InstanceRole {
  readonly role: iam.IRole;
  /** What the request calls the job flow role is an instance profile. */
  readonly instanceProfile: string;
}

/**
 * The role of the props with an instance profile for it, or both of them made.
 *
 * @internal
 */
export function instanceRole(
  task: Construct,
  { clusterRole, instanceProfile }: { clusterRole?: iam.IRole; instanceProfile?: iam.IInstanceProfile },
): InstanceRole {
  if (instanceProfile) {
    return { role: clusterRole ?? roleIn(task, instanceProfile), instanceProfile: instanceProfile.instanceProfileName };
  }
  // A name from the input is that of an instance profile already: none can be made for it.
  if (clusterRole && isOfRunTime(clusterRole)) return { role: clusterRole, instanceProfile: nameOf(clusterRole) };
  if (clusterRole) return { role: clusterRole, instanceProfile: makeInstanceProfile(task, clusterRole) };
  const role = new iam.Role(task, 'InstanceRole', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  return { role, instanceProfile: makeInstanceProfile(task, role, role.roleName) };
}

function makeInstanceProfile(task: Construct, role: iam.IRole, instanceProfileName?: string): string {
  const profile = new iam.CfnInstanceProfile(task, 'InstanceProfile', { roles: [role.roleName], instanceProfileName });
  return instanceProfileName ?? profile.ref;
}

function roleIn(task: Construct, { role, instanceProfileName }: iam.IInstanceProfile): iam.IRole {
  if (role) return role;
  return refuse(task, {
    prop: 'clusterRole',
    because: `the instance profile ${instanceProfileName} does not tell its role, which the state machine has to pass to EC2`,
    remedy: 'Give the role of the instance profile',
  });
}
