import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';

/** What is known of the machine that a graph belongs to; the graphs of Map and Parallel know it through their parents. */
interface Place {
  parent?: sfn.StateGraph;
  language?: sfn.QueryLanguage;
  machineType?: sfn.StateMachineType;
}

const places = new WeakMap<sfn.StateGraph, Place>();

/**
 * From now on, learn which machine this graph belongs to, and what language it is rendered in; and keep each permission once: thousands of
 * equal ones are slow to merge.
 *
 * aws-cdk-lib tells its language to the states of the machine's own graph only, not to those in Map and Parallel, and its type to none.
 *
 * @see https://github.com/aws/aws-cdk/issues/34352
 * @internal
 */
export function watch(graph: sfn.StateGraph): void {
  if (places.has(graph)) return;
  const place: Place = { parent: graph['superGraph'] };
  places.set(graph, place);
  if (place.parent) watch(place.parent);

  const permissions = new Map<string, iam.PolicyStatement[]>();
  const registerPolicyStatement = graph.registerPolicyStatement.bind(graph);
  graph.registerPolicyStatement = (statement) => {
    const key = `${statement.resources.at(0)}`;
    const alike = permissions.get(key) ?? [];
    if (alike.some((known) => isSame(known, statement))) return;
    registerPolicyStatement(statement);
    if (isKnown(statement)) permissions.set(key, [...alike, statement]);
  };
  const registerSuperGraph = graph.registerSuperGraph.bind(graph);
  graph.registerSuperGraph = (parent) => {
    place.parent = parent;
    watch(parent);
    registerSuperGraph(parent);
  };
  const toGraphJson = graph.toGraphJson.bind(graph);
  graph.toGraphJson = (language) => {
    place.language = language;
    return toGraphJson(language);
  };
  const bind = graph.bind.bind(graph);
  graph.bind = (machine) => {
    place.machineType = machine.stateMachineType;
    bind(machine);
  };
}

/** How aws-cdk-lib writes an object in JSON that it cannot resolve yet, whatever will be in it. */
const UNRESOLVED = '<unresolved-';

function isKnown({ conditions }: iam.PolicyStatement): boolean {
  return !JSON.stringify(conditions).includes(UNRESOLVED);
}

function isSame(one: iam.PolicyStatement, other: iam.PolicyStatement): boolean {
  return (
    one.sid === other.sid &&
    one.effect === other.effect &&
    isSameList(one.actions, other.actions) &&
    isSameList(one.notActions, other.notActions) &&
    isSameList(one.resources, other.resources) &&
    isSameList(one.notResources, other.notResources) &&
    JSON.stringify(one.conditions) === JSON.stringify(other.conditions)
  );
}

function isSameList(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/**
 * The language of the machine this graph is in, as far as it is known.
 *
 * @internal
 */
export function languageOf(graph: sfn.StateGraph | undefined): sfn.QueryLanguage | undefined {
  const place = graph && places.get(graph);
  return place && (place.language ?? languageOf(place.parent));
}

/**
 * The type of the machine this graph is in, as far as it is known.
 *
 * @internal
 */
export function machineTypeOf(graph: sfn.StateGraph | undefined): sfn.StateMachineType | undefined {
  const place = graph && places.get(graph);
  return place && (place.machineType ?? machineTypeOf(place.parent));
}
