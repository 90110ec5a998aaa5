import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { edited, follow } from '../follow';
import { stepsOf } from '../steps';
import { missing } from '../verdict';

const GUIDE = `# A guide

\`\`\`diff list.txt
 one
+two
\`\`\`

Its page:

\`\`\`\`md pages/two.md
\`\`\`sh
exit 1
\`\`\`
\`\`\`\`

\`\`\`ts
read(me);
\`\`\`

\`\`\`sh
grep -q two list.txt
cp pages/two.md copied.md
\`\`\`
`;

let copy: string;
beforeEach(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'follow-guide-'));
  write('list.txt', 'one\nthree\n');
});

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  fs.writeFileSync(path.join(copy, file), text);
}

function read(file: string): string {
  return fs.readFileSync(path.join(copy, file), 'utf8');
}

function followAll(guide: string): void {
  for (const step of stepsOf(guide)) follow(step, copy, process.env);
}

it('a guide has steps, and what is only to be read is none', () => {
  expect(stepsOf(GUIDE).map(({ line, kind, file }) => [line, kind, file])).toEqual([
    [3, 'edit', 'list.txt'],
    [10, 'write', 'pages/two.md'],
    [20, 'run', undefined],
  ]);
});

it('is followed from the first to the last', () => {
  followAll(GUIDE);
  expect(read('list.txt')).toBe('one\ntwo\nthree\n');
  expect(read('copied.md')).toBe('```sh\nexit 1\n```\n');
});

it.each(stepsOf(GUIDE).filter(({ kind }) => kind !== 'run'))('cannot be followed without its block of line $line', ({ line }) => {
  const lines = GUIDE.split('\n');
  lines[line - 1] = lines[line - 1].replace(/ \S+$/, '');
  expect(() => followAll(lines.join('\n'))).toThrow('Command failed');
});

it.each([
  [' none\n+two', 'fit in 0 places, not in one:\nnone\n'],
  [' one\n+two', 'fit in 2 places, not in one:\none\n'],
])('%j does not fit', (diff, message) => {
  expect(() => edited('one\nthree\none\n', diff)).toThrow(message);
});

it('a diff may take lines away', () => {
  expect(edited('one\ntwo\nthree\n', ' one\n-two\n+2\n three\n')).toBe('one\n2\nthree\n');
});

it('writes over nothing', () => {
  expect(() => followAll('```txt list.txt\nfour\n```')).toThrow('list.txt is there already: a block that is to change it has to be a diff');
});

describe('what has to be there in the end', () => {
  const files = {
    'packages/x/lib/index.js': '',
    'packages/x/.jsii': '',
    'packages/x/api.txt': '',
    'packages/x/test-result.json': '{ "numPassedTests": 3, "success": true }',
    'tools/conformance/test-result.json': '{ "numPassedTests": 3, "success": true }',
  };
  const left = (changed: { [file: string]: string | undefined }) => {
    for (const [file, text] of Object.entries({ ...files, ...changed })) if (text !== undefined) write(file, text);
    return missing(copy, 'x');
  };

  it('is there', () => {
    expect(left({})).toEqual([]);
  });

  it.each(Object.keys(files))('is no %s', (file) => {
    expect(left({ [file]: undefined })).toHaveLength(1);
  });

  it.each(['{ "numPassedTests": 0, "success": true }', '{ "numPassedTests": 3, "success": false }'])('is no result %s', (result) => {
    expect(left({ 'packages/x/test-result.json': result })).toEqual(['tests of packages/x that pass']);
  });
});
