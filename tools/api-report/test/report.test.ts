import * as path from 'node:path';
import { apiReport } from '../report';

test('every public symbol has one line, in an order that does not depend on the source', () => {
  expect(apiReport(path.join(__dirname, 'fixture/index.d.ts'))).toEqual([
    'abstract class Base',
    'Base: protected abstract _parameters(): Record<string, any>',
    'Base: protected readonly props: SquareProps',
    'enum Colour',
    'Colour.BLUE = "blue"',
    'Colour.COUNT = 2',
    'Colour.RED = "red"',
    'const LIMIT: 3',
    'class Registry',
    'Registry: private constructor()',
    'Registry: static readonly size: number',
    'type Same<T> = Pick<T, keyof T>',
    'interface Shape',
    'Shape: area(): number',
    'Shape: area(unit: string): number',
    'class Square extends Base implements Shape',
    'Square: area(unit?: string): number',
    'Square: constructor(side: number, { label, }?: Partial<SquareProps>)',
    'Square: get side(): number',
    'Square: hiddenBefore(): void',
    'Square: overridden(): void',
    'Square: protected _parameters(): Record<string, any>',
    'Square: static of(side: number, props?: Partial<SquareProps>): Square',
    'Square: static readonly UNIT: Square',
    'namespace Square',
    'Square.Props = SquareProps',
    'Square.Tint = Colour',
    'interface SquareProps',
    'SquareProps: readonly label?: string',
    'SquareProps: readonly owner: EventEmitter',
    'SquareProps: readonly side: number',
    'function areaOf(...shapes: Shape[]): number',
  ]);
});

test('a file that is not there is named', () => {
  expect(() => apiReport('lib/nowhere.d.ts')).toThrow('lib/nowhere.d.ts is not a module: build the package first');
});
