import { renderStruct } from '@sfn-tasks/core';

/**
 * Who may sign in to nodes by SSH, or by RDP to those with Windows.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html
 */
export interface EksRemoteAccess {
  /**
   * The name of the key pair of EC2 that they sign in with.
   */
  readonly ec2SshKey: string;

  /**
   * The ids of the security groups that they come from.
   *
   * @default - none: they come from anywhere in the internet
   */
  readonly sourceSecurityGroupIds?: string[];
}

/**
 * The access as the API spells it.
 *
 * @internal
 */
export function renderRemoteAccess(access: EksRemoteAccess | undefined): unknown {
  return renderStruct(access, ({ ec2SshKey, sourceSecurityGroupIds }) => ({
    Ec2SshKey: ec2SshKey,
    SourceSecurityGroups: sourceSecurityGroupIds,
  }));
}
