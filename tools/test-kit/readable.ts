/**
 * What CloudFormation will join, as one plain string: `arn:${AWS::Partition}:states:::sqs:sendMessage`, `${Queue4A7E3555.Arn}`.
 */
export function readable(value: any): any {
  if (Array.isArray(value)) return value.map(readable);
  if (value === null || typeof value !== 'object') return value;
  if (value.Ref) return `\${${value.Ref}}`;
  if (value['Fn::GetAtt']) return `\${${[value['Fn::GetAtt']].flat().join('.')}}`;
  if (value['Fn::Join']) return joined(value['Fn::Join']);
  if (value['Fn::Select']) return selected(value['Fn::Select']);
  if (typeof value['Fn::Sub'] === 'string') return value['Fn::Sub'];
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readable(inner)]));
}

function joined([separator, parts]: [string, any[]]): string {
  return parts
    .map(readable)
    .map((part) => (typeof part === 'object' ? JSON.stringify(part) : part))
    .join(separator);
}

function selected([index, list]: [number, any]): string {
  const [separator, text] = list['Fn::Split'] ?? [];
  return separator === undefined
    ? JSON.stringify({ 'Fn::Select': [index, readable(list)] })
    : `\${${readable(text)} split at '${separator}' #${index}}`;
}
