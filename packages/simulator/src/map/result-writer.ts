import type { MapState } from '@sfn-tasks/asl';
import { flowOf } from '../execution/data-flow';
import type { ExecutionEnd } from '../execution/machine-execution';
import type { StateVisit } from '../execution/state-visit';
import { isObject } from '../json/json-value';

/** An execution of a distributed `Map`. */
export interface MapRunExecution {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly input: unknown;
  readonly start: number;
  readonly stop?: number;
  readonly end?: ExecutionEnd;
}

/**
 * The result of a distributed `Map`: the outputs of its executions, or where they were written in the files of the simulation.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
 */
export async function writeResults(
  visit: StateVisit<MapState>,
  mapRunArn: string,
  executions: readonly MapRunExecution[],
  effective: unknown,
): Promise<unknown> {
  const writer = visit.state.ResultWriter;
  const succeeded = executions.filter(({ end }) => end?.status === 'SUCCEEDED');
  const failed = executions.filter(({ end }) => end !== undefined && end.status !== 'SUCCEEDED');
  const transformation = writer?.WriterConfig?.Transformation ?? (writer?.Resource ? 'NONE' : 'COMPACT');
  if (!writer?.Resource) return transformed(succeeded, transformation);

  const request = await flowOf(visit).template(visit, writer.Arguments ?? writer.Parameters ?? {}, 'ResultWriter', effective);
  const { Bucket = '', Prefix = '' } = isObject(request) ? request : {};
  const folder = [Prefix, mapRunArn.split(':').at(-1)].filter((part) => part !== '').join('/');
  const { files } = visit.lane.execution.simulation;
  const write = (name: string, content: unknown) => {
    files[`${Bucket}/${folder}/${name}`] = content;
    return { Key: `${folder}/${name}`, Size: Buffer.byteLength(JSON.stringify(content)) };
  };
  const extension = writer.WriterConfig?.OutputType === 'JSONL' ? 'jsonl' : 'json';
  const inType = (list: unknown[]) => (extension === 'jsonl' ? list.map((line) => JSON.stringify(line)).join('\n') : list);
  const filesOf = (name: string, list: readonly MapRunExecution[]) =>
    list.length === 0 ? [] : [write(`${name}_0.${extension}`, inType(transformed(list, transformation)))];
  write('manifest.json', {
    DestinationBucket: Bucket,
    MapRunArn: mapRunArn,
    ResultFiles: { FAILED: filesOf('FAILED', failed), PENDING: [], SUCCEEDED: filesOf('SUCCEEDED', succeeded) },
  });
  return { MapRunArn: mapRunArn, ResultWriterDetails: { Bucket, Key: `${folder}/manifest.json` } };
}

function transformed(executions: readonly MapRunExecution[], transformation: 'NONE' | 'COMPACT' | 'FLATTEN'): unknown[] {
  if (transformation === 'NONE') return executions.map(described);
  const outputs = executions.map(({ end }) => end?.output);
  return transformation === 'FLATTEN' ? outputs.flat() : outputs;
}

function described({ arn, name, machineArn, input, start, stop = start, end }: MapRunExecution): unknown {
  return {
    ExecutionArn: arn,
    Input: JSON.stringify(input),
    InputDetails: { Included: true },
    Name: name,
    ...(end?.status === 'SUCCEEDED'
      ? { Output: JSON.stringify(end.output), OutputDetails: { Included: true } }
      : { Error: end?.error, Cause: end?.cause }),
    RedriveCount: 0,
    RedriveStatus: 'NOT_REDRIVABLE',
    StartDate: new Date(start).toISOString(),
    StateMachineArn: machineArn,
    Status: end?.status,
    StopDate: new Date(stop).toISOString(),
  };
}
