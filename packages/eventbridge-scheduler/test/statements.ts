/** The permissions of the state machine's role, as the test-kit shows them. */
export const SCHEDULES = 'arn:${AWS::Partition}:scheduler:${AWS::Region}:${AWS::AccountId}:schedule';
export const ROLE = 'arn:aws:iam::111111111111:role/scheduler';
export const ANY_ROLE = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*';

export function allowed(actions: string | string[], resource: string, condition?: object) {
  return { Effect: 'Allow', Action: actions, Resource: resource, ...(condition && { Condition: condition }) };
}

export function passRole(role: string) {
  return allowed('iam:PassRole', role, { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
}

export function useKey(key: string, schedule: string) {
  const StringEquals = { 'kms:ViaService': 'scheduler.${AWS::Region}.amazonaws.com' };
  const StringLike = { 'kms:EncryptionContext:aws:scheduler:schedule:arn': `${SCHEDULES}/${schedule}` };
  return [
    allowed('kms:DescribeKey', key, { StringEquals }),
    allowed(['kms:GenerateDataKey', 'kms:Decrypt'], key, { StringEquals, StringLike }),
  ];
}
