import { Token } from 'aws-cdk-lib/core';
import { expressionOf, Jsonata } from '../src';

const make: [string, (expression: string) => unknown][] = [
  ['string', Jsonata.string],
  ['number', Jsonata.number],
  ['list', Jsonata.list],
  ['any', Jsonata.any],
];

describe.each(make)('%s', (_, of) => {
  it('stands for the expression', () => {
    const value = of('{% $states.input.a %}');
    expect(Token.isUnresolved(value)).toBe(true);
    expect(expressionOf(value)).toBe('{% $states.input.a %}');
  });

  it.each(['$states.input.a', '{% $a', '$a %}', '{%%}', '{%  %}', ' {% $a %}', ''])("refuses '%s'", (text) => {
    expect(() => of(text)).toThrow(`JSONata '${text}' is not an expression: it has to start with {% and end with %}`);
  });
});
