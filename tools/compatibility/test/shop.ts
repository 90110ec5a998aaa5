import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const FILES = {
  'shop/package.json': JSON.stringify({
    name: 'shop',
    types: 'lib/index.d.ts',
    peerDependencies: { 'aws-cdk-lib': '^2.2.0' },
    jest: { transform: {} },
  }),
  'shop/lib/index.d.ts': "import type { Duration } from 'aws-cdk-lib/core';\nexport interface ShopProps { readonly open: Duration }\n",
  'shop/test/shop.test.js': `
    const { Duration } = require('aws-cdk-lib/core');
    it('opens for hours', () => expect(new Duration().hours).toBe(8));
    describe('likeness with aws-cdk-lib', () => it('is of today', () => expect(new Duration().days).toBe(1)));`,
};

/** A package that needs Duration with hours, and is compared with one that has days. */
export class Shop {
  private readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'shop-'));
  public readonly folder = path.join(this.root, 'shop');

  constructor() {
    for (const [file, text] of Object.entries(FILES)) this.write(file, text);
  }

  /** The `node_modules` with an aws-cdk-lib of this code and these declarations. */
  public modules(name: string, code: string, declarations: string): string {
    this.write(`${name}/aws-cdk-lib/package.json`, '{ "name": "aws-cdk-lib", "exports": { "./core": "./core/index.js" } }');
    this.write(`${name}/aws-cdk-lib/core/index.js`, code);
    this.write(`${name}/aws-cdk-lib/core/index.d.ts`, declarations);
    return path.join(this.root, name);
  }

  public remove() {
    fs.rmSync(this.root, { recursive: true });
  }

  private write(file: string, text: string) {
    const place = path.join(this.root, file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  }
}
