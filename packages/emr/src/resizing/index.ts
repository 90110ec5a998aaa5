export type { InstanceGroupModifyConfigProperty } from './instance-group-modify-config';
export type { InstanceResizePolicyProperty } from './instance-resize-policy';
export type { ShrinkPolicyProperty } from './shrink-policy';
