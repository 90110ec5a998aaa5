import { accepts } from './accepts';
import type { Member, Parameter, Shape } from './shape';
import { bare, type Universe } from './universe';
import { UPSTREAM } from './upstream';

/** What a user of upstream's type would miss in ours, a line each. */
export function faultsOf(universe: Universe, theirs: string, ours: string): string[] {
  const [upstream, own] = [universe.find(theirs), universe.find(ours)];
  const name = bare(theirs);
  if (!upstream || !own) return [`${name} is missing`];
  if (upstream.kind !== own.kind) return [`${name} is a ${own.kind}; upstream's is a ${upstream.kind}`];
  return [
    ...basesMissing(universe, theirs, ours).map((base) => `${name} is no ${base}`),
    ...membersAmiss(universe, theirs, ours, own.kind),
  ];
}

function basesMissing(universe: Universe, theirs: string, ours: string): string[] {
  const lineage = universe.lineage(ours);
  return [...universe.lineage(theirs)].filter((base) => !lineage.has(base));
}

function membersAmiss(universe: Universe, theirs: string, ours: string, kind: Shape['kind']): string[] {
  const own = universe.membersOf(ours);
  return Object.entries(universe.membersOf(theirs)).flatMap(([name, member]) => {
    const shown = `${bare(theirs)}.${name}`;
    if (!Object.hasOwn(own, name)) return [`${shown} is missing`];
    const why = kind === 'struct' ? whyNotGiven(universe, member, own[name]) : whyNotCalled(universe, member, own[name]);
    return why.map((fault) => `${shown} ${fault}`);
  });
}

/** A prop is given by the user: ours may take more. */
function whyNotGiven(universe: Universe, theirs: Member | Parameter, ours: Member | Parameter): string[] {
  return [
    ...(theirs.optional && !ours.optional ? ['is required; upstream leaves it to the user'] : []),
    ...(accepts(universe, ours.type, theirs.type) ? [] : [`takes ${ours.type}, not upstream's ${theirs.type}`]),
  ];
}

/** What a member hands out is used by the user: ours may not hand out more. */
function whyNotCalled(universe: Universe, theirs: Member, ours: Member): string[] {
  if (theirs.type === 'member') return [];
  return [
    ...(theirs.static === ours.static ? [] : [theirs.static ? 'is not static' : 'is static']),
    ...(ours.optional && !theirs.optional ? ["may be undefined; upstream's is not"] : []),
    ...(accepts(universe, theirs.type, ours.type) ? [] : [`is ${ours.type}, not upstream's ${theirs.type}`]),
    ...parametersAmiss(universe, theirs.parameters, ours.parameters),
  ];
}

function parametersAmiss(universe: Universe, theirs: Parameter[] | undefined, ours: Parameter[] | undefined): string[] {
  if (!theirs || !ours) return theirs === ours ? [] : [`${ours ? 'is' : 'is not'} a method`];
  const amiss = theirs.flatMap((parameter, index) => {
    const own = ours[index];
    if (!own) return [`has no parameter ${index + 1}`];
    if (parameter.variadic !== own.variadic) return [`takes other parameters from ${index + 1} on`];
    return whyNotGiven(universe, parameter, own).map((fault) => `parameter ${index + 1} ${fault}`);
  });
  const more = ours.slice(theirs.length).filter(({ optional }) => !optional);
  return [...amiss, ...(more.length ? ['requires more parameters'] : [])];
}

/** Upstream's name for a type that is called so. */
export function upstreamFqn(name: string): string {
  return `${UPSTREAM}${name}`;
}
