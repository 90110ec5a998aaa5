/** The ARNs that permissions name, as the test-kit shows them. */
export const EKS = 'arn:${AWS::Partition}:eks:${AWS::Region}:${AWS::AccountId}';
const ROLES = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role';

export const ROLE = 'arn:aws:iam::111111111111:role/eks';
export const ANY_ROLE = `${ROLES}/*`;

export const CLUSTERS = `${ROLES}/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS`;
export const NODEGROUPS = `${ROLES}/aws-service-role/eks-nodegroup.amazonaws.com/AWSServiceRoleForAmazonEKSNodegroup`;
export const FARGATE = `${ROLES}/aws-service-role/eks-fargate.amazonaws.com/AWSServiceRoleForAmazonEKSForFargate`;

export function allowed(actions: string | string[], resources: string | string[], condition?: object) {
  return { Effect: 'Allow', Action: actions, Resource: resources, ...(condition && { Condition: { StringEquals: condition } }) };
}

export function passRole(role: string, service = 'eks.amazonaws.com') {
  return allowed('iam:PassRole', role, { 'iam:PassedToService': service });
}

export function lookAtRoles(...roles: string[]) {
  return allowed(['iam:GetRole', 'iam:ListAttachedRolePolicies'], roles);
}

export function haveRoleMade(role: string) {
  return allowed('iam:CreateServiceLinkedRole', role, { 'iam:AWSServiceName': role.split('/')[2] });
}
