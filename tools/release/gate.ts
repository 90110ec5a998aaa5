import { parseArgs } from 'node:util';
import { judge } from './judgement';

const { values } = parseArgs({ options: { jsii: { type: 'boolean' } } });
void judge(process.cwd(), values.jsii).then(({ verdicts, unreleased }) => {
  for (const verdict of verdicts) if (verdict.isRefused || verdict.isReleased) console.log(String(verdict));
  if (unreleased.length > 0) {
    console.log(`${unreleased.length} packages have no release to compare with, no tag NAME@VERSION. If they are on npm: git fetch --tags`);
  }
  const refused = verdicts.filter(({ isRefused }) => isRefused);
  console.log(`${verdicts.length} packages compared with their last release, ${refused.length} refused`);
  process.exitCode = refused.length > 0 ? 1 : 0;
});
