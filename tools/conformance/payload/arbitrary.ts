import * as fc from 'fast-check';

type Json = { [name: string]: unknown };

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _-]{0,8}$/);

/** A text that nobody could take for an expression. */
const text = fc.stringMatching(/^[A-Za-z .'"\\{}äß☃-]{0,12}$/).filter((value) => !value.startsWith('States.'));

const scalar = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, min: -1e20, max: 1e20 }), fc.boolean(), fc.constant(null));

/**
 * An object as a user might send it, with the values anywhere in it, also in lists of lists.
 *
 * A list has either objects or the values for items: JSONPath cannot say both at once, and core refuses it.
 */
export function payloadWith(values: unknown[]): fc.Arbitrary<Json> {
  const value = fc.oneof(scalar, fc.constantFrom(...values));
  const { object } = fc.letrec<{ object: Json; list: unknown[]; any: unknown }>((tie) => ({
    object: fc.dictionary(name, tie('any'), { maxKeys: 4, noNullPrototype: true }),
    list: fc.oneof(
      fc.array(value, { maxLength: 3 }),
      fc.array(fc.array(value, { maxLength: 2 }), { maxLength: 2 }),
      fc.array(tie('object'), { maxLength: 3 }),
    ),
    any: fc.oneof({ maxDepth: 4 }, value, tie('list'), tie('object')),
  }));
  return object;
}

/** A way to bury a value: in fields and in lists, as deep as the list of steps is long. */
export const burial = fc
  .array(fc.oneof(name, fc.constant(0)), { minLength: 1, maxLength: 5 })
  .map(
    (steps) => (value: unknown) =>
      ({ buried: steps.reduce<unknown>((inner, step) => (step === 0 ? [inner] : { [step]: inner }), value) }) as Json,
  );
