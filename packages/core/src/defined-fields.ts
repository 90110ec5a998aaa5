/**
 * Have methods of a prototype answer without the fields that are undefined. A method that is not there is left alone.
 *
 * @internal
 */
export function withoutUndefined(prototype: { [name: string]: any }, methods: string[]): void {
  for (const name of methods) {
    const method = prototype[name];
    if (!method) continue;
    prototype[name] = function (...args: unknown[]) {
      return definedFields(method.apply(this, args));
    };
  }
}

function definedFields(object: { [field: string]: unknown }): { [field: string]: unknown } {
  const defined: { [field: string]: unknown } = {};
  for (const field of Object.keys(object)) {
    if (object[field] !== undefined) defined[field] = object[field];
  }
  return defined;
}
