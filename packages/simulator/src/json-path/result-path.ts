import { parseReferencePath } from '@sfn-tasks/asl';
import { EvaluationFault } from '../errors/state-error';
import { isObject } from '../json/json-value';

/**
 * The input with a result put in at a path; what stood there is replaced, what is missing is made.
 *
 * @param resultPath `$` for the result alone, `null` for the input alone
 * @throws EvaluationFault States.ResultPathMatchFailure if the path leads through what is no object or list
 */
export function placeResult(input: unknown, resultPath: string | null | undefined, result: unknown): unknown {
  if (resultPath === undefined || resultPath === '$') return result;
  if (resultPath === null) return input;
  const steps = parseReferencePath(resultPath).segments.map((segment) => {
    if (segment.kind === 'names') return segment.names[0];
    return segment.kind === 'indexes' ? segment.indexes[0] : 0;
  });
  return place(input, steps, result, resultPath);
}

function place(node: unknown, [step, ...rest]: (string | number)[], result: unknown, resultPath: string): unknown {
  if (step === undefined) return result;
  if (typeof step === 'number') {
    if (!Array.isArray(node) || step >= node.length) throw mismatch(resultPath, node);
    return node.map((item, index) => (index === step ? place(item, rest, result, resultPath) : item));
  }
  if (node !== undefined && !isObject(node)) throw mismatch(resultPath, node);
  const child = node !== undefined && Object.hasOwn(node, step) ? node[step] : undefined;
  return Object.fromEntries([...Object.entries(node ?? {}), [step, place(child, rest, result, resultPath)]]);
}

function mismatch(resultPath: string, node: unknown): EvaluationFault {
  return new EvaluationFault(
    'States.ResultPathMatchFailure',
    `Unable to apply ReferencePath ${resultPath} to input ${JSON.stringify(node)}`,
  );
}
