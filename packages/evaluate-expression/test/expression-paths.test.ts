import { readPaths } from '../src/expression-paths';

describe('the paths of an expression', () => {
  it.each<[string, string[]]>([
    ['$.a + $.b', ['$.a', '$.b']],
    ['$.a === $.a', ['$.a']],
    ['$.order.items[0].price', ['$.order.items[0].price']],
    ['$.last[-1]', ['$.last[-1]']],
    ['$[0].id', ['$[0].id']],
    ['$..price', ['$..price']],
    ['$.größe + $.a_b + $.x1', ['$.größe', '$.a_b', '$.x1']],
    ['$$.Execution.Id + $$', ['$$.Execution.Id', '$$']],
    ['$ && JSON.stringify($)', ['$']],
    ["$['first name']", ['$']],
    ['1 + 1', []],
  ])('in %j are %j', (expression, paths) => {
    expect(readPaths(expression).paths).toEqual(paths);
  });

  it.each<[string, string[]]>([
    ['$.text.trim().toUpperCase()', ['$.text']],
    ['$.items?.map(item => item.price)', ['$.items']],
    ['$.items\n  .filter(item => item.price > $.least)\n  .length', ['$.items', '$.least']],
    ['$.items.length - $.lengths', ['$.items', '$.lengths']],
    ['$.items.length-1', ['$.items']],
    ['$.items.length.toFixed(2)', ['$.items']],
    ['$.items.map(f) + $.items.mapping', ['$.items', '$.items.mapping']],
    ['$.prices[$.index]', ['$.prices', '$.index']],
    ["$.prices['net']", ['$.prices']],
    ['$.order?.id', ['$.order']],
    ['[$.a, $.b].join()', ['$.a', '$.b']],
    ['[...$.list]', ['$.list']],
  ])('in %j end where JavaScript goes on: %j', (expression, paths) => {
    expect(readPaths(expression).paths).toEqual(paths);
  });

  it.each<[string, string[]]>([
    ['$.my-key + $.a--b', ['$.my-key', '$.a--b']],
    ['$.a - $.b', ['$.a', '$.b']],
    ['$.a-$.b', ['$.a', '$.b']],
    ['$.a-1', ['$.a-1']],
    ['$.a-floor(1)', ['$.a']],
    ['$.x.length-unit', ['$.x.length-unit']],
  ])('in %j have their hyphens: %j', (expression, paths) => {
    expect(readPaths(expression).paths).toEqual(paths);
  });

  it.each<[string, string[]]>([
    ['`${$.a} and ${`${$.b}`}`', ['$.a', '$.b']],
    ['`${{ x: $.a }.x} ${"}" + $.b}`', ['$.a', '$.b']],
    ['`$${$.price}`', ['$.price']],
    ['`it\'s ${$.a}` + "\\"" + $.b', ['$.a', '$.b']],
    ['$.a.replace(/"/g, "") + $.b', ['$.a', '$.b']],
    ['$.a / $.b / $.c + ($.d) / 2 / $.e', ['$.a', '$.b', '$.c', '$.d', '$.e']],
    ['[1, 2][0] / $.a / 2', ['$.a']],
    ['/[/"]/.test($.a)', ['$.a']],
    ['$.a /* $.b */ // $.c', ['$.a']],
    ['order$.a + $order.b', []],
    ['"$5" + `$` + \'a $\'', []],
  ])('are read as JavaScript is: %j has %j', (expression, paths) => {
    expect(readPaths(expression)).toMatchObject({ paths, pathsInText: [] });
  });

  it.each<[string, string[]]>([
    ["'due: $.date'", ['$.date']],
    ['"$.list[0]" + "$$.Execution.Id"', ['$.list[0]', '$$.Execution.Id']],
    ['`due: $.date, ${$.name}`', ['$.date']],
    ['`\\${$.a}`', ['$.a']],
    ['/^$.a/', ['$.a']],
    ['typeof /$.a/', ['$.a']],
  ])('in a text are none: %j', (expression, paths) => {
    expect(readPaths(expression).pathsInText).toEqual(paths);
  });
});
