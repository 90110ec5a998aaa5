import { SimulationError } from '../errors/simulation-error';

/** @throws SimulationError that names the field */
export function parseJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SimulationError(`'${field}' is no JSON: ${(error as Error).message}`);
  }
}
