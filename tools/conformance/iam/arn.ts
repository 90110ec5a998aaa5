import { RESOURCE_ARNS } from './resource-arns';

/** What must not be in an ARN: a value that was missing, or an expression that nobody evaluates. */
const REMNANTS = ['undefined', '$.', '$$.', '{%', 'States.', '[object Object]', 'Token['];

export function remnantsIn(arn: string): string[] {
  return REMNANTS.filter((remnant) => arn.includes(remnant));
}

/** A part of what CloudFormation splits, nothing in which it has yet to fill in. */
const PART = /\$\{([^${}]*) split at '([^']*)' #(\d+)\}/g;

/** An ARN as it may be once deployed: what CloudFormation fills in is given a value. */
export function filledIn(arn: string, resources: { [id: string]: { Type: string } }): string {
  let filled = arn
    .replace(/\$\{AWS::(\w+)\}/g, (_, name) => name.toLowerCase())
    .replace(/\$\{(\w+)(\.\w*Arn)?\}/g, (reference, id, attribute) => {
      const type = resources[id]?.Type;
      const resourceArn = RESOURCE_ARNS[`${type}${attribute}`] ?? RESOURCE_ARNS[type];
      if (!resourceArn) throw new Error(`iam/resource-arns.ts does not say how the ARN of ${type} goes, which ${reference} is`);
      return resourceArn;
    });
  // Parts of parts are split from the inside.
  while (filled.search(PART) >= 0) filled = filled.replace(PART, (_, whole, separator, index) => `${whole.split(separator)[index]}`);
  return filled;
}

/** Names that may have slashes in them. */
const WITH_SLASHES = /Path|ConnectionName|ObjectName|LogGroupName|ParameterName|RepositoryName|SecretId/;

/** The path of the root of an API. */
const MAY_BE_EMPTY = /ApiSpecificResourcePath/;

/** Whether an ARN names a resource of a type whose ARNs have this format, such as `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`. */
export function fits(arn: string, format: string): boolean {
  const parts = format.split(':').map((part, index) =>
    part
      .split(/(\$\{[^}]*\})/)
      .map((text) => (text.startsWith('${') ? placeholder(text, index) : escaped(text)))
      .join(''),
  );
  const pattern = new RegExp(`^${parts.join(':')}$`);
  return candidates(arn, format).some((candidate) => pattern.test(candidate));
}

/** The ARN, and if it ends in `*`, what that may stand for: how the format goes on from anywhere. */
function candidates(arn: string, format: string): string[] {
  if (!arn.endsWith('*')) return [arn];
  const named = format.replace(/\$\{[^}]*\}/g, 'name');
  return [arn, ...Array.from(named, (_, index) => `${arn.slice(0, -1)}${named.slice(index)}`)];
}

/** Of the name, behind five colons, a qualifier may be a part: to IAM a version of a function is the function. */
function placeholder(name: string, index: number): string {
  if (index < 5) return '[^:]*';
  if (MAY_BE_EMPTY.test(name)) return '.*';
  return WITH_SLASHES.test(name) ? '.+' : '[^/]+';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
