import * as ts from 'typescript';

/** What decides whether a base type is named in the report or its members are listed with those of the type that extends it. */
export interface Surface {
  readonly checker: ts.TypeChecker;
  isHidden(symbol: ts.Symbol): boolean;
}

/** What a name stands for, wherever it was imported from. */
export function target(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
