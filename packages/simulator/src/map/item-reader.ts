import type { ItemReader, MapState } from '@sfn-tasks/asl';
import { SimulationError } from '../errors/simulation-error';
import { StateError } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import type { StateVisit } from '../execution/state-visit';
import { isObject } from '../json/json-value';
import { countOf } from '../states/dynamic-number';
import { resourceOf } from '../tasks/task-resource';
import { rowsOf } from './csv';

export interface ReadItems {
  /** A list, or an object whose fields are the items. */
  readonly items: unknown;
  /** Where they came from. */
  readonly source?: string;
}

/**
 * Read the items of a distributed `Map` from the files of the simulation.
 *
 * @throws SimulationError if a file is not there
 * @throws StateError States.ItemReaderFailed if it cannot be read
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
 */
export async function readItems(visit: StateVisit<MapState>, reader: ItemReader, effective: unknown): Promise<ReadItems> {
  const request = await flowOf(visit).template(visit, reader.Arguments ?? reader.Parameters ?? {}, 'ItemReader', effective);
  const { Bucket = '', Key = '', Prefix = '' } = isObject(request) ? request : {};
  const most = await countOf(visit, 'MaxItems', reader.ReaderConfig, effective);
  const { files, inspector } = visit.lane.execution.simulation;
  if (inspector?.itemReaderData !== undefined) return { items: inspector.itemReaderData };
  if (resourceOf(reader.Resource).action === 'listObjectsV2') {
    return { items: listObjects(files, String(Bucket), String(Prefix)).slice(0, most || undefined) };
  }
  const name = `${Bucket}/${Key}`;
  if (!Object.hasOwn(files, name)) {
    throw new SimulationError(
      `The Map '${visit.name}' reads its items from s3://${name}, which is not there: simulate(…, { files: { '${name}': … } })`,
    );
  }
  const items = parse(files[name], reader.ReaderConfig ?? {}, name);
  return { items: Array.isArray(items) ? items.slice(0, most || undefined) : items, source: `S3://${name}` };
}

function listObjects(files: object, bucket: string, prefix: string): unknown[] {
  const start = `${bucket}/${prefix}`;
  return Object.entries(files)
    .filter(([name]) => name.startsWith(start))
    .map(([name, file]) => {
      const Size = Buffer.byteLength(typeof file === 'string' ? file : JSON.stringify(file));
      return { Etag: '', Key: name.slice(bucket.length + 1), LastModified: 0, Size, StorageClass: 'STANDARD' };
    });
}

function parse(file: unknown, config: NonNullable<ItemReader['ReaderConfig']>, name: string): unknown {
  if (typeof file !== 'string') return pointed(file, config.ItemsPointer, name);
  switch (config.InputType ?? 'JSON') {
    case 'CSV':
      return rowsOf(file, config);
    case 'JSONL':
      return file
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => parseJson(line, name));
    case 'JSON':
      return pointed(parseJson(file, name), config.ItemsPointer, name);
    default:
      throw new SimulationError(`The simulator reads no ${config.InputType}: give '${name}' as the list of its items`);
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StateError('States.ItemReaderFailed', `Attempting to parse the file s3://${name} as JSON failed`);
  }
}

/** What a JSON pointer such as `/data/items` leads to. */
function pointed(value: unknown, pointer = '', name: string): unknown {
  let node = value;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) {
      throw new StateError('States.ItemReaderFailed', `The ItemsPointer ${pointer} leads nowhere in s3://${name}`);
    }
    node = (node as { readonly [key: string]: unknown })[key];
  }
  return node;
}
