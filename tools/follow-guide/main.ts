import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { copyOf } from './copy';
import { follow } from './follow';
import { stepsOf } from './steps';
import { missing } from './verdict';

const GUIDE = 'docs/adding-a-service.md';

const root = path.join(__dirname, '../..');
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-guide-'));
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  CI: '', // where it is set, projen installs nothing that the lockfile does not have
  NX_CACHE_DIRECTORY: path.join(copy, '.nx/cache'),
  NX_DAEMON: 'false',
  npm_config_prefer_offline: 'true',
};

try {
  copyOf(root, copy);
  const before = packages();
  for (const step of stepsOf(fs.readFileSync(path.join(root, GUIDE), 'utf8'))) {
    console.log(`\n${GUIDE}:${step.line} ${step.kind} ${step.file ?? `\n${step.text}`}`);
    try {
      follow(step, copy, environment);
    } catch (error) {
      throw new Error(`${GUIDE}:${step.line} cannot be followed: ${(error as Error).message}`);
    }
  }
  const [added, ...others] = packages().filter((folder) => !before.includes(folder));
  if (!added || others.length > 0) throw new Error(`${GUIDE} adds ${[added, ...others].filter(Boolean).length} packages, not one`);
  const lacking = missing(copy, added);
  if (lacking.length > 0) throw new Error(`Who follows ${GUIDE} is left without\n- ${lacking.join('\n- ')}`);
  console.log(`\n${GUIDE} works as printed: packages/${added} is built, tested and held to the rules`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  fs.rmSync(copy, { recursive: true, force: true });
}

function packages(): string[] {
  return fs.readdirSync(path.join(copy, 'packages'));
}
