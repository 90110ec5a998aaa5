import type { PayloadTemplate } from './state';

const COMPARED = {
  String: ['Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'],
  Numeric: ['Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'],
  Timestamp: ['Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'],
} as const;

type Compared = keyof typeof COMPARED;
type Comparison = `${Compared}${(typeof COMPARED)[Compared][number]}` | 'BooleanEquals';

/** The tests of what a value is, which take `true` or `false`. */
export const TYPE_TESTS = ['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp'] as const;

/** Each comparison that takes a literal, with the type of the literal; with `Path` at its end it takes a path. */
export const COMPARISONS: { readonly [operator: string]: 'string' | 'number' | 'boolean' | 'timestamp' } = {
  BooleanEquals: 'boolean',
  ...Object.fromEntries(COMPARED.String.map((how) => [`String${how}`, 'string'])),
  ...Object.fromEntries(COMPARED.Numeric.map((how) => [`Numeric${how}`, 'number'])),
  ...Object.fromEntries(COMPARED.Timestamp.map((how) => [`Timestamp${how}`, 'timestamp'])),
};

/**
 * A comparison of a `Choice` in JSONPath.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
 */
export type ChoiceOperator = Comparison | `${Comparison}Path` | 'StringMatches' | (typeof TYPE_TESTS)[number];

/**
 * A test of JSONPath: one comparison of a variable, or tests joined by `And`, `Or` and `Not`.
 */
export interface ChoiceTest extends Partial<Readonly<Record<ChoiceOperator, unknown>>> {
  /** The path of the value that is compared. */
  readonly Variable?: string;
  /** All of these hold. */
  readonly And?: readonly ChoiceTest[];
  /** One of these holds. */
  readonly Or?: readonly ChoiceTest[];
  /** This does not hold. */
  readonly Not?: ChoiceTest;
}

/**
 * A way out of a `Choice`: a test of JSONPath, or a condition of JSONata, and the state to go to.
 */
export interface ChoiceRule extends ChoiceTest {
  /** For the reader. */
  readonly Comment?: string;
  /** The state that follows. */
  readonly Next: string;
  /** JSONata: an expression that is `true` or `false`. */
  readonly Condition?: string | boolean;
  /** The variables to set, by name. */
  readonly Assign?: { readonly [name: string]: PayloadTemplate };
  /** JSONata: the input of the next state. */
  readonly Output?: PayloadTemplate;
}
