import { declarationFaults } from '../declarations';
import { testFaults } from '../tests';
import { Shop } from './shop';

const shop = new Shop();
afterAll(() => shop.remove());

const enough = shop.modules('enough', 'exports.Duration = class { hours = 8 };', 'export declare class Duration { hours: number }');
const tooOld = shop.modules('too-old', 'exports.Duration = class {};', 'export declare class Span {}');
const wrongInItself = shop.modules('wrong', '', 'export declare class Duration extends Missing {}');

describe('declarations', () => {
  it('compile with an aws-cdk-lib that has what they need', () => {
    expect(declarationFaults(shop.folder, enough)).toEqual([]);
  });

  it('do not with one that lacks it', () => {
    expect(declarationFaults(shop.folder, tooOld)).toEqual([
      expect.stringContaining(`shop/lib/index.d.ts(1,15): error TS2305: Module '"aws-cdk-lib/core"' has no exported member 'Duration'.`),
    ]);
  });

  it('are checked with those of libraries', () => {
    expect(declarationFaults(shop.folder, wrongInItself)).toEqual([expect.stringContaining("Cannot find name 'Missing'")]);
  });
});

describe('tests', () => {
  it('pass with an aws-cdk-lib that does what they need, whatever it is compared with', () => {
    expect(testFaults(shop.folder, enough, 'ignore')).toEqual([]);
  });

  it('fail with one that does not', () => {
    expect(testFaults(shop.folder, tooOld, 'ignore')).toEqual([expect.stringContaining('shop.test.js: opens for hours: ')]);
  });

  it('fail with one that does not load', () => {
    const broken = shop.modules('broken', 'throw new Error("too old for this Node.js");', '');
    expect(testFaults(shop.folder, broken, 'ignore')).toEqual([expect.stringContaining('too old for this Node.js')]);
  });
});
