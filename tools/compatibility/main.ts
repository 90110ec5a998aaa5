import * as path from 'node:path';
import { faultsWith } from './compatibility';
import { lowest, newest } from './end';
import { manifestOf } from './published-manifest';

const ENDS = { lowest, newest };

const which = process.argv[2] as keyof typeof ENDS;
if (!(which in ENDS)) throw new Error(`"${which}" is no end of a range: give lowest or newest, in the folder of a package`);

const manifest = manifestOf('.');
const end = ENDS[which](manifest);
const faults = faultsWith('.', end, 'inherit');
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(
    `\n${manifest.name} does not work with aws-cdk-lib ${end.cdk} and constructs ${end.constructs}, the ${which} that it allows. ` +
      `Mend what needs another, or, if it cannot do without, raise "cdk" of ${path.basename(process.cwd())} in .projenrc.ts ` +
      '(docs/decisions/0008-aws-cdk-lib-range.md).',
  );
  process.exitCode = 1;
} else console.log(`${manifest.name} works with aws-cdk-lib ${end.cdk} and constructs ${end.constructs}`);
