import { at } from '../definition/json';
import { isDistributed, type MachineSite, type StateSite } from '../definition/site';
import type { Report } from '../lint/rule';

const TOKENS = ['$$.Task.Token', '$states.context.Task.Token', '$$.Task', '$states.context.Task'];

/** Hold tasks to what they call, and an Express workflow to what Express runs. */
export function checkIntegrations({ allStates, type }: MachineSite, report: Report): void {
  for (const state of allStates) {
    if (state.type === 'Task') checkTask(state, report);
    if (type === 'EXPRESS') checkExpress(state, report);
  }
}

function checkTask({ json, pointer }: StateSite, report: Report): void {
  const { Resource: resource } = json;
  if (typeof resource !== 'string') return;
  const place = at(pointer, 'Resource');
  // a placeholder of DefinitionSubstitutions may become one
  if (!resource.startsWith('arn:') && !resource.startsWith('${')) {
    report('resource-arn', place, `'${resource}' is no ARN: write one such as arn:aws:states:::lambda:invoke`);
  } else if (resource.endsWith('.waitForTaskToken') && !passesToken(json.Parameters ?? json.Arguments)) {
    report(
      'task-token',
      pointer,
      'The task waits for a callback and passes no token: pass $$.Task.Token, in JSONata $states.context.Task.Token',
    );
  }
}

function passesToken(request: unknown): boolean {
  const text = JSON.stringify(request ?? null);
  return TOKENS.some((token) => text.includes(token)) || /"\$\$"|\$states\.context\b(?!\.)/.test(text);
}

function checkExpress(state: StateSite, report: Report): void {
  const { json, pointer, type } = state;
  const resource = String(json.Resource);
  const why = 'An Express workflow';
  if (/\.sync(:\d+)?$/.test(resource))
    report('express', at(pointer, 'Resource'), `${why} waits for no job: call without .sync, or use Standard`);
  if (resource.endsWith('.waitForTaskToken')) report('express', at(pointer, 'Resource'), `${why} waits for no callback: use Standard`);
  if (/^arn:[^:]*:states:[^:]*:[^:]*:activity:/.test(resource))
    report('express', at(pointer, 'Resource'), `${why} has no activities: use Standard`);
  if (type === 'Map' && isDistributed(state)) report('express', pointer, `${why} has no distributed Map: use Standard, or Mode INLINE`);
}
