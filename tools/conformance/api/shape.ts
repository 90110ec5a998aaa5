import * as spec from '@jsii/spec';

/** What a type offers by itself, without what it inherits. */
export interface Shape {
  readonly kind: 'class' | 'interface' | 'struct' | 'enum';
  /** Fully qualified names of the class it extends and the interfaces it implements. */
  readonly bases: string[];
  readonly members: { [name: string]: Member };
}

export interface Member {
  /** As `typeText` writes it; of a method, what it returns. */
  readonly type: string;
  readonly optional?: true;
  readonly static?: true;
  /** Of a method, or of the constructor, which is the member `new`. */
  readonly parameters?: Parameter[];
}

export interface Parameter {
  readonly type: string;
  readonly optional?: true;
  readonly variadic?: true;
}

export function shapeOf(type: spec.Type): Shape {
  if (spec.isEnumType(type)) {
    return { kind: 'enum', bases: [], members: Object.fromEntries(type.members.map(({ name }) => [name, { type: 'member' }])) };
  }
  const { properties = [], methods = [], interfaces = [] } = type as spec.ClassType | spec.InterfaceType;
  const base = spec.isClassType(type) && type.base ? [type.base] : [];
  const members: { [name: string]: Member } = {};
  if (spec.isClassType(type) && type.initializer) members.new = { type: type.fqn, parameters: parametersOf(type.initializer) };
  for (const property of properties) members[property.name] = { type: typeText(property.type), ...flags(property) };
  for (const method of methods) {
    const { returns } = method;
    members[method.name] = {
      type: returns ? typeText(returns.type) : 'void',
      ...flags({ optional: returns?.optional, static: method.static }),
      parameters: parametersOf(method),
    };
  }
  return { kind: kindOf(type), bases: [...base, ...interfaces], members };
}

function kindOf(type: spec.Type): Shape['kind'] {
  if (spec.isClassType(type)) return 'class';
  return (type as spec.InterfaceType).datatype ? 'struct' : 'interface';
}

function parametersOf({ parameters = [] }: spec.Callable): Parameter[] {
  return parameters.map(({ type, ...parameter }) => ({ type: typeText(type), ...flags(parameter) }));
}

/** Only the flags that are set, so that the extract stays small. */
function flags<Flag extends 'optional' | 'static' | 'variadic'>(from: { readonly [flag in Flag]?: boolean }): { [flag in Flag]?: true } {
  const set = Object.entries(from).filter(([name, on]) => on === true && ['optional', 'static', 'variadic'].includes(name));
  return Object.fromEntries(set) as { [flag in Flag]?: true };
}

/** A type as text: `string`, `list<T>`, `map<T>`, `A | B`, or a fully qualified name. */
function typeText(type: spec.TypeReference): string {
  if (spec.isPrimitiveTypeReference(type)) return type.primitive;
  if (spec.isNamedTypeReference(type)) return type.fqn;
  if (spec.isCollectionTypeReference(type)) {
    return `${type.collection.kind === 'array' ? 'list' : 'map'}<${typeText(type.collection.elementtype)}>`;
  }
  if (spec.isUnionTypeReference(type)) return type.union.types.map(typeText).sort().join(' | ');
  return spec.isIntersectionTypeReference(type)
    ? type.intersection.types.map(typeText).sort().join(' & ')
    : spec.describeTypeReference(type);
}
