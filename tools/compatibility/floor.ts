import { VERSIONS } from '../projen/versions';
import { borderOf } from './bisection';
import { faultsWith } from './compatibility';
import type { End } from './end';
import { leastPeer, versionsOf } from './registry';

/** Up to the one that packages are compiled with: what they need, it has. */
const SEARCHED = `>=2.0.0 <=${VERSIONS['aws-cdk-lib']}`;

main(process.argv.slice(2));

/** The lowest aws-cdk-lib that each package works with, and what the one before it lacks. */
async function main(packages: string[]) {
  if (packages.length === 0) throw new Error('name the packages whose floor is to be found, such as: npm run floor -- lambda sqs');
  const versions = versionsOf('aws-cdk-lib', SEARCHED);
  const rows = packages.map((name) => floorOf(name, versions));
  const { markdownTable } = await import('markdown-table');
  console.log(markdownTable([['package', 'works from', 'constructs', 'the one before', 'lacks'], ...rows]));
}

function floorOf(name: string, versions: string[]): string[] {
  const faults = new Map<string, string[]>();
  const { firstGood, lastBad } = borderOf(versions, (version) => {
    const found = faultsWith(`packages/${name}`, endAt(version), 'ignore');
    console.error(`${name} with aws-cdk-lib ${version}: ${found.length === 0 ? 'works' : `${found.length} faults`}`);
    faults.set(version, found);
    return found.length === 0;
  });
  const reason = lastBad ? faults.get(lastBad)?.[0].split('\n')[0] : undefined;
  return [name, firstGood, endAt(firstGood).constructs, lastBad ?? 'not searched', reason ?? ''];
}

/** With the least constructs that this aws-cdk-lib accepts. */
function endAt(cdk: string): End {
  return { cdk, constructs: leastPeer('aws-cdk-lib', cdk, 'constructs') };
}
