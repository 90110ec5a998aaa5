import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Project } from 'projen';
import { TestedRange } from '../../projen/tested-range';
import { VERSIONS } from '../../projen/versions';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tested-range-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const project = new Project({ name: 'shop', outdir: folder });
const readme = path.join(folder, 'README.md');

function written(text: string): string {
  fs.writeFileSync(readme, text);
  new TestedRange(project, readme, '2.196.0').synthesize();
  return fs.readFileSync(readme, 'utf8');
}

const right = `# Shop\n\nTested with aws-cdk-lib 2.196.0 to ${VERSIONS['aws-cdk-lib']}.\n\nMore.\n`;

it.each([
  ['another floor', '# Shop\n\nTested with aws-cdk-lib 2.178.0 to 2.276.0.\n\nMore.\n'],
  ['other words', '# Shop\n\nTested with aws-cdk-lib.\n\nMore.\n'],
  ['the same range', right],
])('says the range in place of %s', (_, text) => expect(written(text)).toBe(right));

it('has to be there', () => {
  expect(() => written('# Shop\n')).toThrow('README.md does not say with which aws-cdk-lib the package is tested: write "Tested with');
});
