import { flowOf } from '../execution/data-flow';
import type { StateVisit } from '../execution/state-visit';

/** What the work of a state is given: `Parameters` or `Arguments` filled in, or the input if the state has none. */
export async function workInputOf(visit: StateVisit, effective: unknown): Promise<unknown> {
  const isJsonata = visit.queryLanguage === 'JSONata';
  const field = isJsonata ? 'Arguments' : 'Parameters';
  const { [field]: template } = visit.state as { readonly Arguments?: unknown; readonly Parameters?: unknown };
  const input = template === undefined ? effective : await flowOf(visit).template(visit, template, field, effective);
  visit.inspect(isJsonata ? 'afterArguments' : 'afterParameters', input);
  return input;
}
