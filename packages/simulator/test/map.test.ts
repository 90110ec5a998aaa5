import { failWith, SimulationError, simulate, type TaskMocks } from '../src';
import { single, TASK } from './machine';

const PASS = { StartAt: 'I', States: { I: { Type: 'Pass', End: true } } };
const CALL = { StartAt: 'I', States: { I: { ...TASK, End: true } } };

function distributed(fields: object, processor: object = PASS): ReturnType<typeof single> {
  return single({
    Type: 'Map',
    ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' }, ...processor },
    ...fields,
  });
}

const READ = 'arn:aws:states:::s3:getObject';
const FILE = { Bucket: 'b', Key: 'k' };

test.each<[string, object, unknown, unknown]>([
  [
    'CSV with its header',
    { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' },
    'id,name\n1,"x, ""y"""\r\n2,z\n',
    [
      { id: '1', name: 'x, "y"' },
      { id: '2', name: 'z' },
    ],
  ],
  [
    'CSV with given headers',
    { InputType: 'CSV', CSVHeaderLocation: 'GIVEN', CSVHeaders: ['a'], CSVDelimiter: 'PIPE' },
    '1|2\n',
    [{ a: '1' }],
  ],
  ['at most so many items', { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW', MaxItems: 1 }, 'id\n1\n2\n', [{ id: '1' }]],
  ['JSON lines', { InputType: 'JSONL' }, '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ['JSON text', { InputType: 'JSON' }, '[1,2]', [1, 2]],
  ['JSON of a pointer', { InputType: 'JSON', ItemsPointer: '/data/items' }, { data: { items: [1] } }, [1]],
  [
    'an object',
    { InputType: 'JSON' },
    { a: 1, b: 2 },
    [
      { Key: 'a', Value: 1 },
      { Key: 'b', Value: 2 },
    ],
  ],
])('ItemReader reads %s', async (_, ReaderConfig, file, output) => {
  const reader = { ItemReader: { Resource: READ, Parameters: FILE, ReaderConfig } };
  expect(await simulate(distributed(reader), { files: { 'b/k': file } })).toMatchObject({ status: 'SUCCEEDED', output });
});

test('ItemReader lists objects', async () => {
  const reader = { ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { Bucket: 'b', Prefix: 'in/' } } };
  const { output } = await simulate(distributed(reader), { files: { 'b/in/1': 'x', 'b/out/2': 'y' } });
  expect(output).toEqual([expect.objectContaining({ Key: 'in/1', Size: 1 })]);
});

test('a file that is not there says where to put it', async () => {
  const simulated = simulate(distributed({ ItemReader: { Resource: READ, Parameters: FILE } }));
  await expect(simulated).rejects.toThrow(SimulationError);
  await expect(simulated).rejects.toThrow("simulate(…, { files: { 'b/k': … } })");
});

test('a file that is no JSON is an error of the reader, to be caught', async () => {
  const reader = { ItemReader: { Resource: READ, Parameters: FILE, ReaderConfig: { InputType: 'JSON' } } };
  expect(await simulate(distributed(reader), { files: { 'b/k': '{' } })).toMatchObject({
    status: 'FAILED',
    error: 'States.ItemReaderFailed',
  });
});

test.each<[string, object, unknown[]]>([
  ['by their count', { MaxItemsPerBatch: 2 }, [{ Items: [1, 2] }, { Items: [3] }]],
  ['by their size', { MaxInputBytesPerBatch: 16 }, [{ Items: [1, 2] }, { Items: [3] }]],
  ['with an input of all', { MaxItemsPerBatch: 3, BatchInput: { 'n.$': '$.n' } }, [{ BatchInput: { n: 7 }, Items: [1, 2, 3] }]],
])('ItemBatcher puts items together %s', async (_, ItemBatcher, output) => {
  expect((await simulate(distributed({ ItemsPath: '$.l', ItemBatcher }), { input: { l: [1, 2, 3], n: 7 } })).output).toEqual(output);
});

test.each<[string, object, string]>([
  ['none said', {}, 'FAILED'],
  ['a count that is enough', { ToleratedFailureCount: 2 }, 'SUCCEEDED'],
  ['a count that is not', { ToleratedFailureCount: 1 }, 'FAILED'],
  ['a percentage that is enough', { ToleratedFailurePercentage: 50 }, 'SUCCEEDED'],
  ['a percentage that is not', { ToleratedFailurePercentage: 49.9 }, 'FAILED'],
  ['one of the two that is not', { ToleratedFailurePercentage: 100, ToleratedFailureCount: 1 }, 'FAILED'],
])('tolerated failures: %s', async (_, tolerance, status) => {
  const choice = { Type: 'Choice', Choices: [{ Variable: '$', NumericGreaterThan: 2, Next: 'F' }], Default: 'OK' };
  const processor = { StartAt: 'C', States: { C: choice, F: { Type: 'Fail', Error: 'Big' }, OK: { Type: 'Succeed' } } };
  const execution = await simulate(distributed(tolerance, processor), { input: [1, 2, 3, 4] });
  expect(execution).toMatchObject(
    status === 'SUCCEEDED' ? { status, output: [1, 2] } : { status, error: 'States.ExceedToleratedFailureThreshold' },
  );
});

test('ResultWriter writes a manifest and the results', async () => {
  const ResultWriter = { Resource: 'arn:aws:states:::s3:putObject', Parameters: { Bucket: 'out', Prefix: 'runs' } };
  const files = { untouched: 1 };
  const execution = await simulate(distributed({ ResultWriter }), { input: [1, 2], files });
  const { ResultWriterDetails: written } = execution.output as { ResultWriterDetails: { Bucket: string; Key: string } };
  const manifest = execution.files[`${written.Bucket}/${written.Key}`] as { ResultFiles: { SUCCEEDED: { Key: string }[] } };
  const [{ Key }] = manifest.ResultFiles.SUCCEEDED;
  expect(execution.files[`out/${Key}`]).toMatchObject([
    { Input: '1', Output: '1', Status: 'SUCCEEDED' },
    { Input: '2', Output: '2', Status: 'SUCCEEDED' },
  ]);
  expect(files).toEqual({ untouched: 1 });
});

test('an iteration of a distributed Map is an execution of its own', async () => {
  const processor = {
    StartAt: 'I',
    States: { I: { Type: 'Pass', Parameters: { 'id.$': '$$.Execution.Id', 'in.$': '$$.Execution.Input' }, End: true } },
  };
  const { output } = await simulate(distributed({ Label: 'Items' }, processor), { input: ['x'] });
  expect(output).toEqual([{ id: expect.stringContaining(':execution:StateMachine/Items:'), in: 'x' }]);
});

test('items are selected with the context of each', async () => {
  const ItemSelector = { 'i.$': '$$.Map.Item.Index', 'v.$': '$$.Map.Item.Value', 'all.$': '$.n' };
  const map = { Type: 'Map', ItemsPath: '$.l', ItemSelector, ItemProcessor: PASS };
  expect((await simulate(single(map), { input: { l: ['a', 'b'], n: 5 } })).output).toEqual([
    { i: 0, v: 'a', all: 5 },
    { i: 1, v: 'b', all: 5 },
  ]);
});

test('one iteration that fails fails an inline Map, and the others are not begun', async () => {
  const execution = await simulate(single({ Type: 'Map', MaxConcurrency: 1, ItemProcessor: CALL }), {
    input: [1, 2, 3],
    tasks: { I: failWith('E') },
  });
  expect(execution).toMatchObject({ status: 'FAILED', error: 'E' });
  expect(execution.calls).toHaveLength(1);
});

test('results stand in the order of the items, whichever ends first', async () => {
  const tasks: TaskMocks = { I: (item: number, call) => call.sleep(10 - item).then(() => item) };
  expect((await simulate(single({ Type: 'Map', ItemProcessor: CALL }), { input: [1, 2, 3], tasks })).output).toEqual([1, 2, 3]);
});

test('what is no list is an error', async () => {
  expect((await simulate(single({ Type: 'Map', ItemProcessor: PASS }), { input: { a: 1 } })).error).toBe('States.Runtime');
  const items = single({ Type: 'Map', Items: '{% 1 %}', ItemProcessor: PASS }, 'JSONata');
  expect((await simulate(items)).error).toBe('States.QueryEvaluationError');
});
