import type { Execution } from '../execution/execution';
import type { HistoryEvent } from '../execution/history-event';

const LONGEST_VALUE = 100;

/** What happened in an execution, a line for each state entered or left, each task and each error, with the virtual time. */
export function formatTrace(execution: Execution): string {
  const lines = execution.history.map((event) => traceLine(event, execution.startTime));
  return [...lines.filter((line) => line !== undefined), endingOf(execution)].join('\n');
}

/** The line of an event, if it has one. */
export function traceLine(event: HistoryEvent, startTime: Date): string | undefined {
  const text = describe(event);
  return text && `${elapsed(event.timestamp.getTime() - startTime.getTime()).padStart(10)}  ${text}`;
}

function describe(event: HistoryEvent): string | undefined {
  const { type } = event;
  const { name, index, input, output, error, cause, resource, resourceType, parameters } = detailsOf(event);
  if (type.endsWith('StateEntered')) return `→ ${name}  ${short(input)}`;
  if (type.endsWith('StateExited')) return `← ${name}  ${short(output)}`;
  if (type === 'TaskScheduled') return `    ${resourceType ?? ''}${resourceType ? ':' : ''}${resource}  ${short(parameters)}`;
  if (type.endsWith('Scheduled')) return `    ${resource}  ${short(input)}`;
  if (type === 'MapIterationStarted') return `  ${name} [${index}]`;
  if (type.endsWith('Failed') || type.endsWith('TimedOut')) {
    return type.startsWith('Execution') || error === undefined
      ? undefined
      : `    ✗ ${error}${cause === undefined ? '' : `: ${short(cause)}`}`;
  }
  return undefined;
}

function detailsOf(event: HistoryEvent): Record<string, unknown> {
  const details = Object.entries(event).find(([field]) => field.endsWith('EventDetails'));
  return (details?.[1] ?? {}) as Record<string, unknown>;
}

/** How an execution ended, in a line. */
export function endingOf({ status, output, error, cause, duration }: Execution): string {
  const what = status === 'SUCCEEDED' ? JSON.stringify(output) : `${error ?? ''}${cause === undefined ? '' : `: ${cause}`}`;
  return `${status} after ${duration} s  ${what}`;
}

function elapsed(milliseconds: number): string {
  return `+${(milliseconds / 1000).toFixed(1)}s`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
