/**
 * An event of the history of an execution, as the API `GetExecutionHistory` gives it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
export interface HistoryEvent {
  readonly id: number;
  /** 0 if nothing came before. */
  readonly previousEventId: number;
  readonly timestamp: Date;
  /** Such as `TaskStateEntered` or `ExecutionSucceeded`. */
  readonly type: string;
  /** Under the name that AWS gives it, such as `stateEnteredEventDetails`. */
  readonly [details: `${string}EventDetails`]: { readonly [field: string]: unknown } | undefined;
}

/** What AWS gives as a text of JSON. */
const JSON_FIELDS = new Set(['input', 'output', 'parameters', 'assignedVariables']);

/** An event as it is kept: texts are made when somebody reads them. */
export interface RecordedEvent {
  readonly id: number;
  readonly previousEventId: number;
  readonly time: number;
  readonly type: string;
  readonly details: { readonly [field: string]: unknown } | undefined;
}

export function toHistoryEvent({ id, previousEventId, time, type, details }: RecordedEvent): HistoryEvent {
  const event: HistoryEvent = { id, previousEventId, timestamp: new Date(time), type };
  if (!details) return event;
  const fields = Object.entries(details)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]): [string, unknown][] => {
      if (!JSON_FIELDS.has(name)) return [[name, value]];
      if (name === 'assignedVariables') return [[name, mapTexts(value)]];
      return name === 'parameters'
        ? [[name, textOf(value)]]
        : [
            [name, textOf(value)],
            [`${name}Details`, { truncated: false }],
          ];
    });
  return { ...event, [detailsName(type)]: Object.fromEntries(fields) };
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}

function mapTexts(values: unknown): unknown {
  return Object.fromEntries(Object.entries(values as object).map(([name, value]) => [name, textOf(value)]));
}

function detailsName(type: string): `${string}EventDetails` {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type[0].toLowerCase()}${type.slice(1)}EventDetails`;
}
