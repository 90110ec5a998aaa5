import type { FieldTable } from './field';

const PATH = { kind: 'path', only: 'JSONPath' } as const;
const REQUEST: FieldTable = {
  Resource: { kind: 'text' },
  Parameters: { kind: 'template', only: 'JSONPath' },
  Arguments: { kind: 'template', only: 'JSONata' },
};

/** The fields of the objects in a `Map`, and of the objects in those. */
export const MAP_OBJECTS: { readonly [field: string]: FieldTable } = {
  ItemReader: { ...REQUEST, ReaderConfig: { kind: 'object' } },
  'ItemReader/ReaderConfig': {
    InputType: { kind: 'text', oneOf: ['CSV', 'JSON', 'JSONL', 'PARQUET', 'MANIFEST'] },
    Transformation: { kind: 'text', oneOf: ['NONE', 'LOAD_AND_FLATTEN'] },
    ManifestType: { kind: 'text', oneOf: ['ATHENA_DATA', 'S3_INVENTORY'] },
    CSVHeaderLocation: { kind: 'text', oneOf: ['FIRST_ROW', 'GIVEN'] },
    CSVHeaders: { kind: 'list' },
    CSVDelimiter: { kind: 'text', oneOf: ['COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB'] },
    ItemsPointer: { kind: 'text' },
    MaxItems: { kind: 'integer', least: 0, most: 100_000_000 },
    MaxItemsPath: PATH,
  },
  ItemBatcher: {
    BatchInput: { kind: 'template' },
    MaxItemsPerBatch: { kind: 'integer', least: 1 },
    MaxItemsPerBatchPath: PATH,
    MaxInputBytesPerBatch: { kind: 'integer', least: 1, most: 262_144 },
    MaxInputBytesPerBatchPath: PATH,
  },
  ResultWriter: { ...REQUEST, WriterConfig: { kind: 'object' } },
  'ResultWriter/WriterConfig': {
    Transformation: { kind: 'text', oneOf: ['NONE', 'COMPACT', 'FLATTEN'] },
    OutputType: { kind: 'text', oneOf: ['JSON', 'JSONL'] },
  },
  'ItemProcessor/ProcessorConfig': {
    Mode: { kind: 'text', oneOf: ['INLINE', 'DISTRIBUTED'] },
    ExecutionType: { kind: 'text', oneOf: ['STANDARD', 'EXPRESS'] },
  },
};
