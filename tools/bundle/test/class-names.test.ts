import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Assembly, TypeKind, writeAssembly } from '@jsii/spec';
import { classNames } from '../class-names';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'class-names-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const type = (name: string, kind: TypeKind) => ({ kind, name, fqn: `shop.${name}`, assembly: 'shop' });

it('has each class say its name and version', () => {
  const types = [type('Order', TypeKind.Class), type('OrderProps', TypeKind.Interface), type('Size', TypeKind.Enum)];
  const assembly = { schema: 'jsii/0.10.0', name: 'shop', version: '1.2.3', types: Object.fromEntries(types.map((one) => [one.fqn, one])) };
  writeAssembly(folder, assembly as unknown as Assembly, { compress: true });

  const exports = { Order: class {}, Size: {} };
  new Function('exports', classNames(folder))(exports);
  const named = Symbol.for('jsii.rtti');
  expect(exports.Order).toHaveProperty([named], { fqn: 'shop.Order', version: '1.2.3' });
  expect(exports.Size).not.toHaveProperty([named]);
});
