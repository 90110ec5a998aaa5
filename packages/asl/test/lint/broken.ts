import type { LintOptions, RuleId } from '../../src';
import { choice, distributed, JSONATA, LAMBDA, machine, map, only, pass, task } from './machine';

/** A definition that breaks one rule at one place. */
export interface Broken {
  readonly title: string;
  readonly definition: unknown;
  readonly rule: RuleId;
  readonly at: string;
  readonly says: string;
  readonly options?: LintOptions;
}

type Row = [title: string, definition: unknown, rule: RuleId, at: string, says: string, options?: LintOptions];

const STRUCTURE: Row[] = [
  ['no object', [], 'value', '', 'A definition is an object: write {"StartAt": …'],
  ['no StartAt', { States: { A: pass() } }, 'missing-field', '', "A state machine needs 'StartAt': add it"],
  ['no States', { StartAt: 'A' }, 'missing-field', '', "A state machine needs 'States': add it"],
  ['no state', { StartAt: 'A', States: {} }, 'missing-field', '/States', 'A state machine needs a state: add one'],
  ['a state that is no object', machine({ A: pass(), B: 5 }), 'value', '/States/B', "'B' is no object"],
  ['a state without a type', only({ End: true }), 'missing-field', '/States/A', "The state 'A' needs 'Type'"],
  ['a type in small letters', only({ Type: 'pass', End: true }), 'state-type', '/States/A/Type', "There is no type 'pass': write Pass"],
  [
    'a misspelt field',
    only(task({ TimeoutSecond: 5 })),
    'unknown-field',
    '/States/A/TimeoutSecond',
    "write 'TimeoutSeconds', or remove it",
  ],
  [
    'a field of another type',
    only(pass({ Resource: LAMBDA })),
    'unknown-field',
    '/States/A/Resource',
    "A Pass has no field 'Resource': remove it",
  ],
  [
    'a field of the prototype',
    only(JSON.parse('{"Type":"Pass","End":true,"__proto__":{}}')),
    'unknown-field',
    '/States/A/__proto__',
    'remove it',
  ],
  [
    'a field of a machine in a branch',
    only({ Type: 'Parallel', End: true, Branches: [machine({ B: pass() }, { Version: '1.0' })] }),
    'unknown-field',
    '/States/A/Branches/0/Version',
    'A branch has no field',
  ],
  ['no branch', only({ Type: 'Parallel', End: true, Branches: [] }), 'missing-field', '/States/A/Branches', 'A Parallel needs a branch'],
  [
    'no rule',
    machine({ A: { Type: 'Choice', Choices: [], Default: 'B' }, B: pass() }),
    'missing-field',
    '/States/A/Choices',
    'A Choice needs a rule: add one',
  ],
  [
    'a rule that is a text',
    machine({ A: { Type: 'Choice', Choices: ['B'], Default: 'B' }, B: pass() }),
    'value',
    '/States/A/Choices/0',
    'A rule of a Choice is an object',
  ],
  [
    'a catcher without Next',
    only(task({ Catch: [{ ErrorEquals: ['X'] }] })),
    'missing-field',
    '/States/A/Catch/0',
    "A catcher needs 'Next'",
  ],
  ['a retrier that is a text', only(task({ Retry: ['X'] })), 'value', '/States/A/Retry/0', 'An entry of Retry is an object'],
  [
    'End as a text',
    machine({ A: { Type: 'Wait', Seconds: 1, Next: 'B', End: 'true' }, B: pass() }),
    'value',
    '/States/A/End',
    `'End' is "true", where true or false belongs`,
  ],
  ['an unknown version', only(pass(), { Version: '2.0' }), 'value', '/Version', `'Version' is "2.0": write 1.0`],
  [
    'seconds as a text',
    only({ Type: 'Wait', Seconds: '5', End: true }),
    'value',
    '/States/A/Seconds',
    `'Seconds' is "5", where a whole number belongs`,
  ],
  [
    'no second before a retry',
    only(task({ Retry: [{ ErrorEquals: ['X'], IntervalSeconds: 0 }] })),
    'value',
    '/States/A/Retry/0/IntervalSeconds',
    'write 1 or more',
  ],
  ['a fraction of a second', only(task({ TimeoutSeconds: 1.5 })), 'value', '/States/A/TimeoutSeconds', 'write a whole number'],
  ['too long a timeout', only(task({ TimeoutSeconds: 1e8 })), 'value', '/States/A/TimeoutSeconds', 'write 99999999 or less'],
  [
    'a jitter that is none',
    only(task({ Retry: [{ ErrorEquals: ['X'], JitterStrategy: 'SOME' }] })),
    'value',
    '/States/A/Retry/0/JitterStrategy',
    'write FULL or NONE',
  ],
  [
    'a time without zone',
    only({ Type: 'Wait', Timestamp: '2030-01-01T00:00:00', End: true }),
    'value',
    '/States/A/Timestamp',
    'write a time as 2030-01-31T13:59:00Z',
  ],
  ['a name of 81 characters', machine({ [`${'é'.repeat(81)}`]: pass() }), 'state-name', `/States/${'é'.repeat(81)}`, 'this one 81'],
  [
    'a name twice',
    machine({ M: map({ End: undefined, Next: 'I' }), I: pass() }),
    'duplicate-state-name',
    '/States/M/ItemProcessor/States/I',
    "There is another state 'I' at /States/I",
  ],
];

const FLOW: Row[] = [
  ['a start with a slip of the pen', machine({ Ship: pass() }, { StartAt: 'ship' }), 'start-state', '/StartAt', "write 'Ship'"],
  [
    'a name with a slash',
    machine({ 'a/b~c': pass({ Next: 'B', End: undefined }), D: pass() }),
    'target-state',
    '/States/a~1b~0c/Next',
    "'B' is no state",
  ],
  [
    'a rule that leads nowhere',
    choice({ Variable: '$.x', IsNull: true, Next: 'C' }),
    'target-state',
    '/States/A/Choices/0/Next',
    "'C' is no state",
  ],
  [
    'a way into a branch',
    machine({ P: { Type: 'Parallel', Next: 'X', Branches: [machine({ X: pass() })] }, Z: pass() }),
    'target-state',
    '/States/P/Next',
    'a state of another level',
  ],
  [
    'a state nobody names',
    machine({ A: pass(), B: pass() }),
    'unreachable-state',
    '/States/B',
    "No state leads to 'B': name it in a Next, or remove it",
  ],
  ['an endless loop', machine({ A: { Type: 'Pass', Next: 'A' } }), 'no-terminal-state', '/States', "give one of them 'End: true'"],
  ['Next and End', machine({ A: pass({ Next: 'B' }), B: pass() }), 'next-or-end', '/States/A', 'both Next and End: remove one'],
  ['End that is false', only({ Type: 'Pass', End: false }), 'next-or-end', '/States/A', 'neither Next nor End'],
];

const ERRORS: Row[] = [
  [
    'no errors',
    only(task({ Retry: [{ ErrorEquals: [] }] })),
    'error-names',
    '/States/A/Retry/0/ErrorEquals',
    'ErrorEquals is empty: name errors',
  ],
  ['a number for an error', only(task({ Retry: [{ ErrorEquals: [5] }] })), 'error-names', '/States/A/Retry/0/ErrorEquals', 'no text'],
  [
    'States.ALL with others',
    machine({ A: task({ Catch: [{ ErrorEquals: ['X', 'States.ALL'], Next: 'B' }] }), B: pass() }),
    'error-names',
    '/States/A/Catch/0/ErrorEquals',
    'leave it alone',
  ],
  [
    'States.ALL first',
    only(task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['X'] }] })),
    'error-names',
    '/States/A/Retry/0/ErrorEquals',
    'move it to the end',
  ],
  [
    'a misspelt error',
    only(task({ Retry: [{ ErrorEquals: ['States.TimeOut'] }] })),
    'reserved-error',
    '/States/A/Retry/0/ErrorEquals',
    "write 'States.Timeout'",
  ],
  [
    'an error of the user by a reserved name',
    only(task({ Retry: [{ ErrorEquals: ['States.OutOfTea'] }] })),
    'reserved-error',
    '/States/A/Retry/0/ErrorEquals',
    "without 'States.'",
  ],
  [
    'two timeouts',
    only(task({ TimeoutSeconds: 5, TimeoutSecondsPath: '$.t' })),
    'conflicting-fields',
    '/States/A',
    'TimeoutSeconds and TimeoutSecondsPath exclude each other',
  ],
  [
    'a wait without an end',
    only({ Type: 'Wait', End: true }),
    'missing-field',
    '/States/A',
    'add Seconds, SecondsPath, Timestamp, TimestampPath',
  ],
  [
    'a heartbeat as long as the timeout',
    only(task({ TimeoutSeconds: 5, HeartbeatSeconds: 5 })),
    'timeout',
    '/States/A/HeartbeatSeconds',
    'not below the timeout of 5',
  ],
];

const CHOICES: Row[] = [
  ['no comparison', choice({ Variable: '$.x', Next: 'B' }), 'choice-rule', '/States/A/Choices/0', 'compares nothing'],
  [
    'two comparisons',
    choice({ Variable: '$.x', IsNull: true, IsString: true, Next: 'B' }),
    'choice-rule',
    '/States/A/Choices/0',
    'The rule has IsNull and IsString: give it one',
  ],
  ['no variable', choice({ IsNull: true, Next: 'B' }), 'missing-field', '/States/A/Choices/0', "add 'Variable' with a path"],
  [
    'a number for a text',
    choice({ Variable: '$.x', StringEquals: 5, Next: 'B' }),
    'choice-rule',
    '/States/A/Choices/0/StringEquals',
    'compares with a text',
  ],
  [
    'a text for a number',
    choice({ Variable: '$.x', NumericLessThan: '5', Next: 'B' }),
    'choice-rule',
    '/States/A/Choices/0/NumericLessThan',
    'a number',
  ],
  [
    'a day for a time',
    choice({ Variable: '$.x', TimestampEquals: '2030-01-01', Next: 'B' }),
    'choice-rule',
    '/States/A/Choices/0/TimestampEquals',
    'a time',
  ],
  [
    'a text for a type test',
    choice({ Variable: '$.x', IsNull: 'true', Next: 'B' }),
    'choice-rule',
    '/States/A/Choices/0/IsNull',
    'true or false',
  ],
  [
    'a literal for a path',
    choice({ Variable: '$.x', StringEqualsPath: 'y', Next: 'B' }),
    'json-path',
    '/States/A/Choices/0/StringEqualsPath',
    "a path starts with '$'",
  ],
  [
    'a number for a path',
    choice({ Variable: '$.x', StringEqualsPath: 5, Next: 'B' }),
    'choice-rule',
    '/States/A/Choices/0/StringEqualsPath',
    'write a path',
  ],
  [
    'a variable that is no path',
    choice({ Variable: 'x', IsNull: true, Next: 'B' }),
    'json-path',
    '/States/A/Choices/0/Variable',
    'cannot be read',
  ],
  ['And of nothing', choice({ And: [], Next: 'B' }), 'choice-rule', '/States/A/Choices/0/And', "'And' joins rules: write a list"],
  ['Not of a text', choice({ Not: 'x', Next: 'B' }), 'choice-rule', '/States/A/Choices/0/Not', "'Not' takes rules"],
  [
    'a way out inside And',
    choice({ And: [{ Variable: '$.x', IsNull: true, Next: 'B' }], Next: 'B' }),
    'choice-rule',
    '/States/A/Choices/0/And/0/Next',
    'move Next to the outermost rule',
  ],
  [
    'a misspelt comparison',
    choice({ Not: { Variable: '$.x', IsNul: true }, Next: 'B' }),
    'unknown-field',
    '/States/A/Choices/0/Not/IsNul',
    "write 'IsNull'",
  ],
  [
    'a condition without delimiters',
    choice({ Condition: '$x', Next: 'B' }, JSONATA),
    'choice-rule',
    '/States/A/Choices/0/Condition',
    'write an expression {% … %}',
  ],
];

const MAPS: Row[] = [
  ['no processor', only({ Type: 'Map', End: true }), 'missing-field', '/States/A', "A Map needs 'ItemProcessor'"],
  ['two processors', only(map({ Iterator: machine({ J: pass() }) })), 'conflicting-fields', '/States/A', 'ItemProcessor and Iterator'],
  [
    'no type of execution',
    only(map({}, { ProcessorConfig: { Mode: 'DISTRIBUTED' } })),
    'missing-field',
    '/States/A/ItemProcessor/ProcessorConfig',
    'add STANDARD or EXPRESS',
  ],
  [
    'a type of execution for nothing',
    only(map({}, { ProcessorConfig: { ExecutionType: 'EXPRESS' } })),
    'unused-field',
    '/States/A/ItemProcessor/ProcessorConfig/ExecutionType',
    'set Mode to DISTRIBUTED',
  ],
  ['a label in line', only(map({ Label: 'x' })), 'map-fields', '/States/A/Label', 'Only a distributed Map has'],
  ['too long a label', only(distributed({ Label: 'x'.repeat(41) })), 'value', '/States/A/Label', '1 to 40 characters, this one 41'],
  [
    'too many failures',
    only(distributed({ ToleratedFailurePercentage: 101 })),
    'value',
    '/States/A/ToleratedFailurePercentage',
    'write 100 or less',
  ],
  [
    'a batch without a size',
    only(distributed({ ItemBatcher: { BatchInput: {} } })),
    'missing-field',
    '/States/A/ItemBatcher',
    'A batch needs a size',
  ],
  [
    'a batch of two sizes',
    only(distributed({ ItemBatcher: { MaxItemsPerBatch: 1, MaxItemsPerBatchPath: '$.n' } })),
    'conflicting-fields',
    '/States/A/ItemBatcher',
    'keep one',
  ],
  [
    'a reader without a resource',
    only(distributed({ ItemReader: {} })),
    'missing-field',
    '/States/A/ItemReader',
    "'ItemReader' needs 'Resource'",
  ],
  [
    'a reader of another format',
    only(distributed({ ItemReader: { Resource: LAMBDA, ReaderConfig: { InputType: 'XML' } } })),
    'value',
    '/States/A/ItemReader/ReaderConfig/InputType',
    'write CSV or JSON',
  ],
  [
    'headers that are missing',
    only(distributed({ ItemReader: { Resource: LAMBDA, ReaderConfig: { CSVHeaderLocation: 'GIVEN' } } })),
    'missing-field',
    '/States/A/ItemReader/ReaderConfig',
    "need 'CSVHeaders'",
  ],
  [
    'headers for nothing',
    only(distributed({ ItemReader: { Resource: LAMBDA, ReaderConfig: { CSVHeaders: ['a'] } } })),
    'unused-field',
    '/States/A/ItemReader/ReaderConfig/CSVHeaders',
    'CSVHeaderLocation is GIVEN',
  ],
  [
    'two limits',
    only(distributed({ ItemReader: { Resource: LAMBDA, ReaderConfig: { MaxItems: 1, MaxItemsPath: '$.n' } } })),
    'conflicting-fields',
    '/States/A/ItemReader/ReaderConfig',
    'keep one',
  ],
  [
    'arguments of a reader in JSONPath',
    only(distributed({ ItemReader: { Resource: LAMBDA, Arguments: {} } })),
    'query-language',
    '/States/A/ItemReader/Arguments',
    'use Parameters instead',
  ],
];

const INTEGRATIONS: Row[] = [
  ['a name for an ARN', only(task({ Resource: 'lambda:invoke' })), 'resource-arn', '/States/A/Resource', "'lambda:invoke' is no ARN"],
  [
    'a callback without its token',
    only(task({ Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', Parameters: {} })),
    'task-token',
    '/States/A',
    'pass $$.Task.Token',
  ],
  [
    'a job in Express',
    only(task({ Resource: 'arn:aws:states:::glue:startJobRun.sync' })),
    'express',
    '/States/A/Resource',
    'call without .sync',
    { type: 'EXPRESS' },
  ],
  [
    'a callback in Express',
    only(task({ Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', Parameters: { 't.$': '$$.Task.Token' } })),
    'express',
    '/States/A/Resource',
    'waits for no callback',
    { type: 'EXPRESS' },
  ],
  [
    'an activity in Express',
    only(task({ Resource: 'arn:aws:states:us-east-1:123456789012:activity:a' })),
    'express',
    '/States/A/Resource',
    'has no activities',
    { type: 'EXPRESS' },
  ],
  ['a distributed Map in Express', only(distributed()), 'express', '/States/A', 'or Mode INLINE', { type: 'EXPRESS' }],
];

const JSON_PATH: Row[] = [
  ['an open bracket', only(pass({ InputPath: '$.a[' })), 'json-path', '/States/A/InputPath', "character 5 of '$.a['"],
  ['a result in many places', only(pass({ ResultPath: '$.a[*]' })), 'reference-path', '/States/A/ResultPath', 'names no single place'],
  ['a result in the context', only(pass({ ResultPath: '$$.a' })), 'reference-path', '/States/A/ResultPath', "begins with '$.'"],
  [
    'a text as an expression',
    only(pass({ Parameters: { 'a.$': 'abc' } })),
    'json-path',
    '/States/A/Parameters/a.$',
    "name the field 'a' if this is meant as text",
  ],
  [
    'a number as an expression',
    only(pass({ Parameters: { b: [{ 'a.$': 5 }] } })),
    'json-path',
    '/States/A/Parameters/b/0/a.$',
    "'a.$' holds no text",
  ],
  [
    'an unknown function',
    only(pass({ Parameters: { 'a.$': 'States.Foo()' } })),
    'intrinsic',
    '/States/A/Parameters/a.$',
    'there is no intrinsic function States.Foo',
  ],
  ['a cause that is not closed', only({ Type: 'Fail', CausePath: "States.Format('a'" }), 'intrinsic', '/States/A/CausePath', 'expected'],
  ['a path as text', only(pass({ Parameters: { a: '$.b' } })), 'literal-expression', '/States/A/Parameters/a', "name the field 'a.$'"],
  [
    'a path in a list',
    only(pass({ Parameters: { a: ['x', '$.b'] } })),
    'literal-expression',
    '/States/A/Parameters/a/1',
    'make the list by States.Array',
  ],
  ['JSONata in JSONPath', only(pass({ Assign: { a: '{% 1 %}' } })), 'literal-expression', '/States/A/Assign/a', 'QueryLanguage to JSONata'],
  ['Output in JSONPath', only(pass({ Output: 1 })), 'query-language', '/States/A/Output', "'Output' belongs to JSONata"],
];

const JSONATA_ROWS: Row[] = [
  [
    'a syntax error',
    only(pass({ Output: { a: ['{% $states.input. %}'] } }), JSONATA),
    'jsonata',
    '/States/A/Output/a/0',
    'Unexpected end of expression',
  ],
  [
    'an operator that came later',
    only(pass({ Output: '{% $states.input.a ?? 1 %}' }), JSONATA),
    'jsonata',
    '/States/A/Output',
    "does not know the operator '??'",
  ],
  ['an expression that is not closed', only(pass({ Output: '{% 1' }), JSONATA), 'jsonata', '/States/A/Output', 'end it with %}'],
  [
    'text around an expression',
    only(pass({ Output: 'a {% 1 %}' }), JSONATA),
    'literal-expression',
    '/States/A/Output',
    'an expression is the whole value',
  ],
  [
    'no delimiters',
    only(pass({ Output: '$states.input' }), JSONATA),
    'literal-expression',
    '/States/A/Output',
    "write '{% $states.input %}'",
  ],
  [
    'a field as in JSONPath',
    only(pass({ Output: { 'a.$': 1 } }), JSONATA),
    'literal-expression',
    '/States/A/Output/a.$',
    "write 'a' with {% … %}",
  ],
  ['Parameters in JSONata', only(task({ Parameters: {} }), JSONATA), 'query-language', '/States/A/Parameters', 'use Arguments instead'],
  [
    'a comparison in JSONata',
    choice({ Condition: '{% true %}', IsNull: true, Next: 'B' }, JSONATA),
    'query-language',
    '/States/A/Choices/0/IsNull',
    'use Condition instead',
  ],
  [
    'JSONPath inside JSONata',
    only(pass({ QueryLanguage: 'JSONPath' }), JSONATA),
    'query-language',
    '/States/A/QueryLanguage',
    "remove the state's QueryLanguage",
  ],
  ['$eval', only(pass({ Output: '{% $eval("1") %}' }), JSONATA), 'jsonata-function', '/States/A/Output', 'no function $eval: call $parse'],
  [
    'a misspelt function',
    only(pass({ Output: '{% $uppercas("a") %}' }), JSONATA),
    'jsonata-function',
    '/States/A/Output',
    'call $uppercase',
  ],
  [
    'a result in a Pass',
    only(pass({ Output: '{% $states.result %}' }), JSONATA),
    'states-variable',
    '/States/A/Output',
    'A Pass has no result: read $states.input',
  ],
  [
    'a result before there is one',
    only(task({ Arguments: '{% $states.result %}' }), JSONATA),
    'states-variable',
    '/States/A/Arguments',
    'evaluated without a result',
  ],
  [
    'an error without one',
    only(task({ Output: '{% $states.errorOutput %}' }), JSONATA),
    'states-variable',
    '/States/A/Output',
    'There is an error only in Catch',
  ],
  [
    'a field that $states has not',
    only(pass({ Output: '{% $states.Input %}' }), JSONATA),
    'states-variable',
    '/States/A/Output',
    "$states has no field 'Input'",
  ],
];

const VARIABLES: Row[] = [
  ['a reserved name', only(pass({ Assign: { states: 1 } })), 'variable-name', '/States/A/Assign/states', 'take another name'],
  [
    'a name that cannot be read',
    only(pass({ Assign: { 'a-b.$': '$.x' } })),
    'variable-name',
    '/States/A/Assign/a-b.$',
    "'a-b' cannot be read as $a-b",
  ],
  [
    'too long a name',
    only(pass({ Assign: { [`a${'b'.repeat(80)}`]: 1 } })),
    'variable-name',
    `/States/A/Assign/a${'b'.repeat(80)}`,
    'at most 80 characters, this one 81',
  ],
  [
    'a variable nobody assigns',
    only(pass({ Parameters: { 'a.$': 'States.Array($.b[?(@ == $foo)])' } })),
    'undefined-variable',
    '/States/A/Parameters/a.$',
    "No state assigns the variable 'foo'",
  ],
  ['$states in JSONPath', only(pass({ InputPath: '$states.input' })), 'undefined-variable', '/States/A/InputPath', 'is of JSONata'],
  [
    'a variable nobody assigns, in JSONata',
    only(pass({ Output: '{% $foo %}' }), JSONATA),
    'unassigned-variable',
    '/States/A/Output',
    'so it has no value',
  ],
  [
    'a variable of the same state',
    only(pass({ Assign: { x: 1 }, Parameters: { 'a.$': '$x' } })),
    'unassigned-variable',
    '/States/A/Parameters/a.$',
    'assign it on the way here',
  ],
  [
    'a variable of a later state',
    machine({ A: pass({ End: undefined, Next: 'B', Output: '{% $x %}' }), B: pass({ Assign: { x: 1 } }) }, JSONATA),
    'unassigned-variable',
    '/States/A/Output',
    'No state that comes before',
  ],
  [
    'a variable around a distributed Map',
    machine({
      A: pass({ End: undefined, Next: 'M', Assign: { x: 1 } }),
      M: {
        ...distributed(),
        ItemProcessor: {
          ...machine({ I: pass({ InputPath: '$x' }) }),
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        },
      },
    }),
    'undefined-variable',
    '/States/M/ItemProcessor/States/I/InputPath',
    "No state assigns the variable 'x'",
  ],
  [
    'a variable of the states around',
    machine({
      A: pass({ End: undefined, Next: 'P', Assign: { x: 1 } }),
      P: { Type: 'Parallel', End: true, Branches: [machine({ B: pass({ Assign: { x: 2 } }) })] },
    }),
    'variable-scope',
    '/States/P/Branches/0/States/B/Assign/x',
    'inside, assign another name',
  ],
];

const HOSTILE: Row[] = [
  ['a definition of a megabyte', only(pass({ Comment: 'x'.repeat(1024 * 1024) })), 'nesting', '', 'where AWS takes 1048576'],
  [
    'lists without end',
    only(pass({ Result: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) })),
    'nesting',
    '',
    'nests more than 500 levels',
  ],
];

export const BROKEN: Broken[] = [
  ...[STRUCTURE, FLOW, ERRORS, CHOICES, MAPS, INTEGRATIONS, JSON_PATH, JSONATA_ROWS, VARIABLES, HOSTILE].flat(),
].map(([title, definition, rule, at, says, options]) => ({ title, definition, rule, at, says, options }));
