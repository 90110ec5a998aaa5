import * as fs from 'node:fs';
import type { Construct } from 'constructs';
import { Component } from 'projen';
import { VERSIONS } from './versions';

const LINE = /^Tested with aws-cdk-lib\b.*$/m;

/** The line of a README that says with which aws-cdk-lib the package is tested: the one thing in it that nobody writes by hand. */
export class TestedRange extends Component {
  constructor(
    scope: Construct,
    private readonly readme: string,
    private readonly floor: string,
  ) {
    super(scope);
  }

  public synthesize() {
    if (!fs.existsSync(this.readme)) return; // of a package whose sources are still to come
    const text = fs.readFileSync(this.readme, 'utf8');
    const line = `Tested with aws-cdk-lib ${this.floor} to ${VERSIONS['aws-cdk-lib']}.`;
    if (!LINE.test(text)) {
      throw new Error(`${this.readme} does not say with which aws-cdk-lib the package is tested: write "${line}" below "npm install"`);
    }
    if (!text.includes(line)) fs.writeFileSync(this.readme, text.replace(LINE, line));
  }
}
