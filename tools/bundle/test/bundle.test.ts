import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { bundle } from '../bundle';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const SOURCES = {
  'index.ts': `export { Deep } from './inner';
export const two = () => 2;
export type { Depth } from './inner/depth';`,
  'inner/index.ts': "export { Deep } from './deep';",
  'inner/depth.ts': 'export interface Depth { metres: number }',
  'inner/deep.ts': `import * as outside from 'outside';
import type { Depth } from './depth';
/** What it is. */
export class Deep {
  public readonly kind = outside.kind();
  static make(depth: Depth) { return new Deep(depth); }
  constructor(private readonly depth: Depth) {}
  fail() { throw new Error(\`at \${this.depth.metres}\`); }
}`,
  'node_modules/outside.js': 'exports.__esModule = true; exports.kind = () => "from outside";',
};

const bundled = path.join(folder, 'bundled.js');

beforeAll(async () => {
  for (const [file, text] of Object.entries(SOURCES)) write(file, text);
  fs.writeFileSync(bundled, await bundle(path.join(folder, 'index.ts')));
});

it('is one module, with other packages outside and comments left behind', () => {
  const text = fs.readFileSync(bundled, 'utf8');
  expect(text.match(/require\("[^"]*"\)/g)).toEqual(['require("outside")']);
  expect(text).not.toContain('What it is');
  expect(require(bundled).Deep.make({ metres: 3 }).kind).toBe('from outside');
});

it('loads another package when something of it is first used', () => {
  const script = `const { Deep } = require(${JSON.stringify(bundled)});
const loaded = () => Object.keys(require.cache).some((file) => file.endsWith('outside.js'));
console.log(String(loaded())); new Deep({ metres: 3 }); console.log(String(loaded()));`;
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('false\ntrue\n');
});

it('uses what require gives of a module of Node.js, and no copy of it', async () => {
  write('home.ts', "import * as os from 'node:os'; export const home = () => os.homedir();");
  expect(await bundle(path.join(folder, 'home.ts'))).not.toContain('getOwnPropertyDescriptor');
});

it('exports the same to CommonJS and, by name, to ES modules', () => {
  expect(Object.keys(require(bundled)).sort()).toEqual(['Deep', 'two']);
  expect(require(bundled)).toHaveProperty('__esModule', true);
  const script = `import { Deep, two } from ${JSON.stringify(bundled)}; console.log(Deep.name + ' ' + two())`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('Deep 2\n');
});

it('keeps the names in a stack trace', () => {
  expect(() => require(bundled).Deep.make({ metres: 3 }).fail()).toThrow(
    expect.objectContaining({ stack: expect.stringContaining('Deep.fail') }),
  );
});

it('refuses an import of what is not there', async () => {
  write('broken.ts', "import { nothing } from './inner'; export const broken = nothing;");
  await expect(bundle(path.join(folder, 'broken.ts'))).rejects.toThrow('"nothing" is not exported');
});

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}
