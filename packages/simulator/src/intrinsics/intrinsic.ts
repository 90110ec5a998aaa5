import type { IntrinsicCall } from '@sfn-tasks/asl';
import { EvaluationFault } from '../errors/state-error';
import { arrayIntrinsics } from './array';
import { dataIntrinsics } from './data';
import { argumentsOf, type IntrinsicArguments } from './intrinsic-arguments';
import { mathIntrinsics } from './math';
import { textIntrinsics } from './text';

/** Computes an intrinsic function. */
export type Intrinsic = (args: IntrinsicArguments, random: () => number) => unknown;

const INTRINSICS: { readonly [name: string]: Intrinsic } = { ...arrayIntrinsics, ...dataIntrinsics, ...mathIntrinsics, ...textIntrinsics };

/**
 * Call an intrinsic function.
 *
 * @throws EvaluationFault States.IntrinsicFailure if it cannot take its arguments
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
export function callIntrinsic(call: IntrinsicCall, values: unknown[], random: () => number): unknown {
  try {
    return INTRINSICS[call.name](argumentsOf(call, values), random);
  } catch (thrown) {
    if (thrown instanceof EvaluationFault) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new EvaluationFault('States.IntrinsicFailure', `The function '${call.text}' had the following error: ${reason}`);
  }
}
