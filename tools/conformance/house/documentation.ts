import type * as spec from '@jsii/spec';

/** What a user would not be told of, a line each. */
export function undocumented({ types = {} }: Pick<spec.Assembly, 'types'>): string[] {
  return Object.values(types).flatMap((type) => [...silent(type.name, type.docs), ...membersOf(type)]);
}

function membersOf(type: spec.Type): string[] {
  const { properties = [], methods = [] } = type as spec.ClassType | spec.InterfaceType;
  const { members = [] } = type as spec.EnumType;
  const { datatype } = type as spec.InterfaceType;
  // What overrides another is documented there.
  const own = [...properties, ...methods, ...members].filter((member) => !('overrides' in member));
  const optional = datatype ? properties.filter((prop) => prop.optional && !prop.docs?.default) : [];
  return [
    ...own.flatMap(({ name, docs }) => silent(`${type.name}.${name}`, docs)),
    ...optional.map(({ name }) => `${type.name}.${name} is optional and has no @default`),
  ];
}

function silent(name: string, docs: spec.Docs | undefined): string[] {
  return docs?.summary ? [] : [`${name} has no documentation`];
}
