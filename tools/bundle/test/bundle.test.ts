import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { bundle } from '../bundle';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const entry = path.join(folder, 'index.js');
fs.mkdirSync(path.join(folder, 'inner'));
fs.mkdirSync(path.join(folder, 'node_modules'));
fs.writeFileSync(path.join(folder, 'node_modules/outside.js'), 'exports.outside = "from outside";');
fs.writeFileSync(
  path.join(folder, 'inner/deep.js'),
  '/** What it is. */ class Deep { static make() { return new Deep(); } fail() { throw new Error(require("outside").outside); } }\nexports.Deep = Deep;',
);
fs.writeFileSync(
  entry,
  `const deep_1 = require("./inner/deep");
Object.defineProperty(exports, "Deep", { enumerable: true, get: function () { return deep_1.Deep; } }); // as TypeScript writes it
exports.two = () => 2;`,
);
const text = bundle(entry);
const bundled = path.join(folder, 'bundled.js');
fs.writeFileSync(bundled, text);

it('holds every module', () => {
  expect(text).toContain('static make()');
  expect(text).not.toContain('./inner');
});

it('leaves other packages outside, and comments behind', () => {
  expect(text).toContain('require("outside")');
  expect(text).not.toContain('What it is');
});

it('exports the same to CommonJS and, by name, to ES modules', () => {
  expect(Object.keys(require(bundled))).toEqual(['Deep', 'two']);
  const script = `import { Deep, two } from ${JSON.stringify(bundled)}; console.log(Deep.name + ' ' + two())`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('Deep 2\n');
});

it('keeps the names in a stack trace', () => {
  const { Deep } = require(bundled);
  expect(() => Deep.make().fail()).toThrow(expect.objectContaining({ stack: expect.stringContaining('Deep.fail') }));
});
