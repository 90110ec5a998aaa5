/** Members that the AWS SDK for Java names by no rule: `null` is a word of Java. */
const RENAMED: { [service: string]: { readonly [member: string]: string } } = {
  'aws-sdk:dynamodb': { NULL: 'Nul' },
};

/**
 * How a request spells a member of the service's model: with a capital, and in integrations of the AWS SDK as the one for Java does.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
 */
export function spelled(service: string, member: string): string {
  if (!service.startsWith('aws-sdk:')) return pascal(member);
  return RENAMED[service]?.[member] ?? words(member).map(capitalized).join('');
}

export function pascal(name: string): string {
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}

/** A word begins with a capital; of several in a row, which are an acronym, the last one does. */
function words(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ');
}

function capitalized(word: string): string {
  return pascal(word.toLowerCase());
}
