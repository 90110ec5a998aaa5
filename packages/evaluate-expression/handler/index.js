// Runs in Lambda as it stands here.
const vm = require('node:vm');

/** What an expression finds in a context of its own; the console there writes to nowhere. */
const OF_THE_LANGUAGE = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)').filter((name) => name !== 'console');

/** What Node.js has beside it, such as `Buffer` and `fetch`. */
const OF_NODE = Object.getOwnPropertyNames(globalThis).filter((name) => ![...OF_THE_LANGUAGE, 'global'].includes(name));

/** The whole input and the whole context object: JavaScript takes them for variables as they are. */
const ROOTS = ['$', '$$'];

/**
 * Evaluates an expression in which each path stands for its value.
 *
 * The values are variables of the expression and never part of its text. Each evaluation has globals of its own, so none finds what another
 * left there, and no text becomes code in it, neither by `eval` nor by a constructor that a value names.
 */
exports.handler = async ({ expression, expressionAttributeValues }) => {
  const paths = Object.keys(expressionAttributeValues);
  const name = unusedName(expression);
  const context = vm.createContext(globalsOfNode(), { codeGeneration: { strings: false, wasm: false } });
  context.global = vm.runInContext('globalThis', context);
  // Parsed in there, so that an array is an instance of the `Array` of the expression.
  const values = vm.runInContext('JSON.parse', context)(JSON.stringify(paths.map((path) => expressionAttributeValues[path])));
  context[name] = values;
  for (const root of ROOTS.filter((root) => paths.includes(root))) context[root] = values[paths.indexOf(root)];
  return vm.runInContext(withVariables(expression, paths, name), context, {
    filename: 'expression',
    importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
};

/** The expression with each path as an item of the variable. */
function withVariables(expression, paths, name) {
  const longestFirst = paths.filter((path) => !ROOTS.includes(path)).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return expression;
  const any = longestFirst.map((path) => path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const occurrence = new RegExp(`(?<![\\p{ID_Continue}$])(?:${any})(?![\\p{ID_Continue}$])`, 'gu');
  return expression.replace(occurrence, (path) => `${name}[${paths.indexOf(path)}]`);
}

function unusedName(expression) {
  let name = 'values';
  while (expression.includes(name)) name += '_';
  return name;
}

/** Without a prototype: `constructor` of it would be one that makes code. Most are loaded when they are first used. */
function globalsOfNode() {
  const globals = Object.create(null);
  for (const name of OF_NODE) {
    Object.defineProperty(globals, name, {
      configurable: true,
      get: () => globalThis[name],
      set: (value) => Object.defineProperty(globals, name, { configurable: true, writable: true, value }),
    });
  }
  return globals;
}
