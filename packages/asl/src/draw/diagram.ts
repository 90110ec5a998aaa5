import type { Definition } from '../definition/definition';
import { DEEPEST_NESTING, isNestedAtMost, isObject, type JsonObject, listOf } from '../definition/json';
import { type GroupSite, isDistributed, type StateSite, siteOf } from '../definition/site';
import { conditionText } from './condition-text';

/**
 * What became of a state in the executions that are shown.
 */
export type Visit = 'visited' | 'failed';

/**
 * How a definition is drawn.
 */
export interface DrawOptions {
  /**
   * What became of states, by name; states that are not named were not reached, and are pale.
   *
   * @default all states are drawn alike
   */
  readonly visits?: { readonly [state: string]: Visit };
  /**
   * The ways out that were not taken of states that were reached, by the name of the state. A way is where it stands in the state:
   * `Choices/0`, `Default`, `Catch/1`, or `Next`, also of a state that ends the machine.
   *
   * @default - every way between states that were reached looks taken
   */
  readonly untaken?: { readonly [state: string]: readonly string[] };
  /**
   * Where the next state is drawn.
   *
   * @default down
   */
  readonly direction?: 'down' | 'right';
}

/** States with the arrows between them. */
export interface Group {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** The state that is entered first. */
  readonly start?: string;
  /** The states that end the group with success. */
  readonly ends: readonly string[];
}

export interface Node {
  readonly name: string;
  readonly type: string;
  /** What is written below the name. */
  readonly details: readonly string[];
  /** Branches, or a processor. */
  readonly groups: readonly Group[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'next' | 'default' | 'rule' | 'catch';
  /** Where it stands in the state it is from: `Next`, `Default`, `Choices/0`, `Catch/1`. */
  readonly way: string;
  readonly label: string;
}

/** What there is to draw of a definition. What is not well-formed is left out, so that also a faulty one can be looked at. */
export function diagramOf(definition: Definition): Group {
  if (!isNestedAtMost(definition, DEEPEST_NESTING))
    throw new Error(`The definition nests more than ${DEEPEST_NESTING} levels: it cannot be drawn`);
  return groupOf(siteOf(definition as unknown as JsonObject, 'STANDARD'));
}

function groupOf({ json, states }: GroupSite): Group {
  const names = new Set<unknown>(states.map(({ name }) => name));
  return {
    nodes: states.map(nodeOf),
    edges: states.flatMap(edgesOf).filter(({ to }) => names.has(to)),
    start: names.has(json.StartAt) ? String(json.StartAt) : undefined,
    ends: states.filter((state) => state.type === 'Succeed' || state.json.End === true).map(({ name }) => name),
  };
}

function nodeOf(state: StateSite): Node {
  const { name, type, json, groups } = state;
  const kind = type === 'Choice' ? [] : [kindOf(state)]; // a diamond says what it is
  return { name, type, details: [...kind, ...retriesOf(json)], groups: groups.map(groupOf) };
}

function retriesOf({ Retry: retriers }: JsonObject): string[] {
  const attempts = listOf(retriers).map((retrier) =>
    isObject(retrier) && typeof retrier.MaxAttempts === 'number' ? retrier.MaxAttempts : 3,
  );
  const most = Math.max(0, ...attempts);
  return most > 0 ? [`up to ${most} ${most === 1 ? 'retry' : 'retries'}`] : [];
}

function kindOf(state: StateSite): string {
  const { json, type } = state;
  switch (type) {
    case 'Task':
      return integrationOf(String(json.Resource));
    case 'Wait':
      return `Wait ${waitOf(json)}`.trim();
    case 'Fail':
      return `Fail ${json.Error ?? json.ErrorPath ?? ''}`.trim();
    case 'Map':
      return isDistributed(state) ? 'distributed Map' : 'Map';
    default:
      return type;
  }
}

/** `lambda:invoke` of `arn:aws:states:::lambda:invoke`, `function:Ship` of the ARN of a function. */
function integrationOf(resource: string): string {
  const integration = resource.split(':::')[1];
  if (integration) return integration;
  const [, , , , , ...name] = resource.split(':');
  return name.join(':') || 'Task';
}

function waitOf({ Seconds, SecondsPath, Timestamp, TimestampPath }: JsonObject): string {
  if (typeof Seconds === 'number') return durationText(Seconds);
  return String(Timestamp ?? TimestampPath ?? SecondsPath ?? Seconds ?? '');
}

const UNITS: [seconds: number, unit: string][] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
];

function durationText(seconds: number): string {
  const [size, unit] = UNITS.find(([length]) => seconds >= length && seconds % length === 0) ?? [1, 's'];
  return `${seconds / size} ${unit}`;
}

function edgesOf({ name: from, json, type }: StateSite): Edge[] {
  const edges: Edge[] = [{ from, to: String(json.Next), kind: 'next', way: 'Next', label: '' }];
  if (type === 'Choice') {
    for (const [index, rule] of listOf(json.Choices).entries()) {
      if (isObject(rule)) edges.push({ from, to: String(rule.Next), kind: 'rule', way: `Choices/${index}`, label: conditionText(rule) });
    }
    edges.push({ from, to: String(json.Default), kind: 'default', way: 'Default', label: 'otherwise' });
  }
  for (const [index, catcher] of listOf(json.Catch).entries()) {
    if (!isObject(catcher)) continue;
    edges.push({ from, to: String(catcher.Next), kind: 'catch', way: `Catch/${index}`, label: listOf(catcher.ErrorEquals).join(', ') });
  }
  // one that is not there is named 'undefined' here, as no state is
  return edges.filter(({ to }) => to !== 'undefined');
}
