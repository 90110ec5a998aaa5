import type { MapState } from '@sfn-tasks/asl';
import { EvaluationFault } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import type { MapItem } from '../execution/lane';
import type { StateVisit } from '../execution/state-visit';
import { isObject } from '../json/json-value';
import { evaluateExpression } from '../json-path/expression';
import { readItems } from './item-reader';

/** The items of a `Map`, before anything is selected of them. */
export async function itemsOf(visit: StateVisit<MapState>, effective: unknown): Promise<MapItem[]> {
  const { state } = visit;
  if (state.ItemReader) {
    const read = await readItems(visit, state.ItemReader, effective);
    return selected(visit, read.items).map((item) => (read.source === undefined ? item : { ...item, Source: read.source }));
  }
  return selected(visit, await listOf(visit, effective));
}

async function listOf(visit: StateVisit<MapState>, effective: unknown): Promise<unknown> {
  const { Items, ItemsPath } = visit.state;
  if (visit.queryLanguage === 'JSONata') return Items === undefined ? effective : flowOf(visit).template(visit, Items, 'Items', effective);
  return ItemsPath === undefined ? effective : evaluateExpression(ItemsPath, visit.scope(effective), 'ItemsPath');
}

function selected({ state, queryLanguage }: StateVisit<MapState>, list: unknown): MapItem[] {
  if (Array.isArray(list)) return list.map((Value, Index) => ({ Index, Value }));
  const isDistributed = state.ItemProcessor?.ProcessorConfig?.Mode === 'DISTRIBUTED';
  if (isObject(list) && isDistributed) return Object.entries(list).map(([Key, Value], Index) => ({ Index, Key, Value }));
  const type = list === null ? 'null' : typeof list;
  if (queryLanguage === 'JSONPath') {
    throw EvaluationFault.runtime(`Reference path "${state.ItemsPath ?? '$'}" must point to array.`);
  }
  if (state.Items === undefined) {
    throw new EvaluationFault('States.QueryEvaluationError', `Map state input must be an array but was: ${JSON.stringify(list)}`);
  }
  const reason = `The JSONata expression '${String(state.Items)}' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was '${type}'`;
  throw new EvaluationFault('States.QueryEvaluationError', reason);
}

/** What an iteration is given. */
export function inputOf(visit: StateVisit<MapState>, item: MapItem, effective: unknown): Promise<unknown> | unknown {
  const { state } = visit;
  const template = state.ItemSelector ?? (visit.queryLanguage === 'JSONPath' ? state.Parameters : undefined);
  if (template === undefined) return item.Key === undefined ? item.Value : { Key: item.Key, Value: item.Value };
  return flowOf(visit).template(visit, template, 'ItemSelector', effective, item);
}
