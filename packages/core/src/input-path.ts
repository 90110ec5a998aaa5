import type { IConstruct } from 'constructs';
import { isToken } from './expression';
import { refuse } from './validation';

/**
 * The `InputPath` that makes a path the whole request, for a state whose resource takes its input as it is.
 *
 * @param path what to send, as seen from behind the state's own `inputPath`
 * @internal
 */
export function inputPathFor(scope: IConstruct, path: string, inputPath = '$'): string {
  if (path.startsWith('States.')) {
    refuse(scope, {
      prop: 'the request',
      value: path,
      because: 'a resource that takes its input as it is can be given a path, but no intrinsic function',
      remedy: 'Give a path, an object with the intrinsic function in a field, or make the task with jsonata()',
    });
  }
  if (!/^\$([.[]|$)/.test(path) || inputPath === '$') return path;
  if (isToken(inputPath)) {
    refuse(scope, {
      prop: 'inputPath',
      value: inputPath,
      because: `with it there is no input for '${path}' to select from`,
      remedy: 'Leave inputPath out',
    });
  }
  return `${inputPath}${path.slice(1)}`;
}
