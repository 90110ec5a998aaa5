import { EvaluationFault } from '../errors/state-error';
import type { StateVisit } from '../execution/state-visit';

/** A field whose value is not what it has to be: of JSONata it is the query that fails, of JSONPath the state. */
export function fieldFault(visit: StateVisit, field: string, reason: string): EvaluationFault {
  if (visit.queryLanguage === 'JSONPath') return EvaluationFault.runtime(reason);
  const { [field]: expression } = visit.state as unknown as { readonly [field: string]: unknown };
  const what =
    typeof expression === 'string'
      ? `The JSONata expression '${expression.replace(/^\{%\s*|\s*%\}$/g, '')}' specified for`
      : 'The value of';
  return new EvaluationFault('States.QueryEvaluationError', `${what} the field '${field}' cannot be used. ${reason}`);
}
