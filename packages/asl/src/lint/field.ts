import type { QueryLanguage } from '../definition/definition';

/** What a field may hold, and in which language it exists. */
export interface Field {
  readonly kind: FieldKind;
  /** The language it belongs to, both if it is not said. */
  readonly only?: QueryLanguage;
  /** Of a number. */
  readonly least?: number;
  /** Of a number. */
  readonly most?: number;
  /** Of a text. */
  readonly oneOf?: readonly string[];
}

export type FieldKind =
  | 'text'
  /** A text; in JSONata it may be an expression. */
  | 'expression'
  /** An expression that is true or false, or one of them. */
  | 'condition'
  | 'flag'
  | 'integer'
  | 'number'
  | 'object'
  | 'list'
  | 'path'
  /** A path, or `null` for nothing. */
  | 'nullable-path'
  /** A path that names one place, or `null` for nothing. */
  | 'reference-path'
  /** A path or an intrinsic function. */
  | 'path-or-intrinsic'
  | 'template'
  /** Passed on as it is. */
  | 'literal';

export interface FieldTable {
  readonly [name: string]: Field;
}

const PATH = { only: 'JSONPath' } as const;
const JSONATA = { only: 'JSONata' } as const;
const TEXT: Field = { kind: 'text' };
const SECONDS: Field = { kind: 'integer', least: 1, most: 99_999_999 };
const TEMPLATE: Field = { kind: 'template' };

const ANY_STATE: FieldTable = { Type: TEXT, QueryLanguage: { kind: 'text', oneOf: ['JSONPath', 'JSONata'] } };
const WITH_OUTPUT: FieldTable = {
  ...ANY_STATE,
  InputPath: { kind: 'nullable-path', ...PATH },
  OutputPath: { kind: 'nullable-path', ...PATH },
  Output: { kind: 'template', ...JSONATA },
};
const FLOW: FieldTable = { ...WITH_OUTPUT, Next: TEXT, End: { kind: 'flag' }, Assign: { kind: 'template' } };
const WORK: FieldTable = {
  ...FLOW,
  Parameters: { kind: 'template', ...PATH },
  ResultSelector: { kind: 'template', ...PATH },
  ResultPath: { kind: 'reference-path', ...PATH },
  Retry: { kind: 'list' },
  Catch: { kind: 'list' },
};

/** A number, and its twin in JSONPath that takes it from a path. */
function withPath(name: string, field: Field): FieldTable {
  return { [name]: field, [`${name}Path`]: { kind: 'path', ...PATH } };
}

/** The fields of each type of state. */
export const STATE_FIELDS: { readonly [type: string]: FieldTable } = {
  Task: {
    ...WORK,
    Resource: TEXT,
    Arguments: { kind: 'template', ...JSONATA },
    ...withPath('TimeoutSeconds', SECONDS),
    ...withPath('HeartbeatSeconds', SECONDS),
    Credentials: TEMPLATE,
  },
  Pass: {
    ...FLOW,
    Parameters: { kind: 'template', ...PATH },
    Result: { kind: 'literal', ...PATH },
    ResultPath: { kind: 'reference-path', ...PATH },
  },
  Choice: { ...WITH_OUTPUT, Choices: { kind: 'list' }, Default: TEXT, Assign: TEMPLATE },
  Wait: {
    ...FLOW,
    ...withPath('Seconds', { kind: 'integer', least: 0, most: 99_999_999 }),
    ...withPath('Timestamp', { kind: 'expression' }),
  },
  Succeed: WITH_OUTPUT,
  Fail: {
    ...ANY_STATE,
    Error: { kind: 'expression' },
    ErrorPath: { kind: 'path-or-intrinsic', ...PATH },
    Cause: { kind: 'expression' },
    CausePath: { kind: 'path-or-intrinsic', ...PATH },
  },
  Parallel: { ...WORK, Branches: { kind: 'list' }, Arguments: { kind: 'template', ...JSONATA } },
  Map: {
    ...WORK,
    ItemProcessor: { kind: 'object' },
    Iterator: { kind: 'object' },
    ItemsPath: { kind: 'path', ...PATH },
    Items: { kind: 'template', ...JSONATA },
    ItemSelector: TEMPLATE,
    ItemReader: { kind: 'object' },
    ItemBatcher: { kind: 'object' },
    ResultWriter: { kind: 'object' },
    Label: TEXT,
    ...withPath('MaxConcurrency', { kind: 'integer', least: 0 }),
    ...withPath('ToleratedFailurePercentage', { kind: 'number', least: 0, most: 100 }),
    ...withPath('ToleratedFailureCount', { kind: 'integer', least: 0 }),
  },
};

export const GROUP_FIELDS: FieldTable = { StartAt: TEXT, States: { kind: 'object' } };
export const PROCESSOR_FIELDS: FieldTable = { ...GROUP_FIELDS, ProcessorConfig: { kind: 'object' } };
export const MACHINE_FIELDS: FieldTable = {
  ...GROUP_FIELDS,
  QueryLanguage: { kind: 'text', oneOf: ['JSONPath', 'JSONata'] },
  TimeoutSeconds: SECONDS,
  Version: { kind: 'text', oneOf: ['1.0'] },
};

export const RETRIER_FIELDS: FieldTable = {
  ErrorEquals: { kind: 'list' },
  IntervalSeconds: SECONDS,
  MaxAttempts: { kind: 'integer', least: 0, most: 99_999_999 },
  BackoffRate: { kind: 'number', least: 1 },
  MaxDelaySeconds: { kind: 'integer', least: 1, most: 31_622_400 },
  JitterStrategy: { kind: 'text', oneOf: ['FULL', 'NONE'] },
};
export const CATCHER_FIELDS: FieldTable = {
  ErrorEquals: { kind: 'list' },
  Next: TEXT,
  ResultPath: { kind: 'reference-path', ...PATH },
  Output: { kind: 'template', ...JSONATA },
  Assign: TEMPLATE,
};
/** Of a rule of a `Choice`, beside its comparison. */
export const CHOICE_RULE_FIELDS: FieldTable = {
  Next: TEXT,
  Condition: { kind: 'condition', ...JSONATA },
  Output: { kind: 'template', ...JSONATA },
  Assign: TEMPLATE,
};
