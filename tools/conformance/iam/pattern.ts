import { IntegrationPattern } from 'aws-cdk-lib/aws-stepfunctions';
import { offered } from '../aws/integrations';
import type { Integration } from '../aws/resource';
import { actionsOf, type Statement } from './statement';

/** What the way a state waits takes and the role has not, or has and the way does not take; a line each. */
export function faultsOfPattern({ service, action, pattern }: Integration, statements: Statement[], request: object): string[] {
  const { sync = [], rule, tagging, tagsIn = ['Tags'] } = offered(service, action);
  const has = (needed: string) => actionsOf(statements).some((granted) => granted.toLowerCase() === needed.toLowerCase());
  const tagged = Object.keys(request).some((field) => tagsIn.includes(field.replace(/\.\$$/, '')));
  const waits = pattern === IntegrationPattern.RUN_JOB;
  return [
    ...(waits ? sync.filter((needed) => !has(needed)).map((needed) => `.sync takes ${needed}`) : []),
    ...(waits ? [] : sync.filter((needed) => has(needed) && !alsoOf(action, needed)).map((extra) => `${pattern} does not take ${extra}`)),
    ...ruleFaults(waits ? rule : undefined, statements),
    ...(tagged && !tagging ? [`aws/integrations.ts does not say what action the Tags of ${service}:${action} take`] : []),
    ...(tagged && tagging && !has(tagging) ? [`Tags take ${tagging}`] : []),
  ];
}

/** An action that the request itself takes. */
function alsoOf(action: string, granted: string): boolean {
  return granted.toLowerCase().endsWith(`:${action.toLowerCase()}`);
}

function ruleFaults(rule: string | undefined, statements: Statement[]): string[] {
  const granted = statements.filter((statement) => actionsOf([statement]).includes('events:PutRule')).flatMap(({ Resource }) => Resource);
  const wanted = rule ? [`arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/${rule}`] : [];
  return [
    ...wanted.filter((arn) => !granted.includes(arn)).map((arn) => `the managed rule ${arn} is not granted`),
    ...granted.filter((arn) => !wanted.includes(arn)).map((arn) => `the managed rule ${arn} is granted for nothing`),
  ];
}
