import * as fs from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { sdkService } from '../../../packages/aws-sdk/src/sdk-table';
import { nounsByVerbs, verbsOf } from '../names';
import { sdkServices, spellings } from '../operations';
import { overrides, refusals } from '../overrides';
import { iamActions, permissionOf } from '../permissions';
import { TABLE, tableText } from '../table';

const MAXIMUM = 60 * 1024;

const committed = fs.readFileSync(path.join(__dirname, '../../..', TABLE), 'utf8');

it('is current: if not, run `npm run generate` in tools/sdk-table', async () => {
  expect(committed === (await tableText())).toBe(true);
});

it('is small', () => {
  expect(gzipSync(committed, { level: 9 }).length).toBeLessThan(MAXIMUM);
});

it('is read as it was written', () => {
  for (const [name, { operations, unsupported }] of sdkServices()) {
    const read = sdkService(name);
    const { prefix = '', client } = spellings()[name];
    const written = { name, client, prefix, operations: [...operations].sort(), unsupported };
    expect({ ...read, operations: read?.operations.sort() }).toMatchObject(written);
  }
});

describe('overrides', () => {
  it('name actions that IAM has, as IAM spells them', async () => {
    const known = await iamActions();
    expect(overrides.flatMap(({ actions }) => actions).filter((action) => !known.has(action.toLowerCase()))).toEqual([]);
  });

  it('name operations once each, and the page of AWS that says so', () => {
    const services = sdkServices();
    expect(overrides.filter(({ service, operation }) => !services.get(service)?.operations.includes(operation))).toEqual([]);
    const names = overrides.map(({ service, operation }) => `${service}:${operation}`);
    expect(new Set(names).size).toBe(names.length);
    expect(overrides.filter(({ see }) => !see.startsWith('https://docs.aws.amazon.com/'))).toEqual([]);
  });
});

describe('refusals', () => {
  it('have a reason each, and no override', async () => {
    const known = await iamActions();
    for (const { service, operations, reason } of refusals) {
      expect(reason).toMatch(/\w/);
      const permissions = operations.map((operation) => permissionOf(service, operation, spellings()[service], known, overrides));
      expect(permissions).toEqual(operations.map(() => 'unknown'));
    }
  });
});

describe('names', () => {
  it.each([
    [['GetApi', 'GetApis', 'CreateApi', 'GetStage', 'CreateStage'], "ab'a:Api ab:Stage"],
    [['GetAs', 'GetAss', 'GetA'], "a'a:A a:Ass"],
    [['Search', 'search', 'UploadDocuments'], 'Search UploadDocuments search'],
  ])('of %j', (operations, text) => {
    expect(nounsByVerbs(operations, ['Get', 'Create'])).toBe(text);
  });

  it('begin with the commonest words', () => {
    expect(verbsOf(['GetA', 'GetB', 'ListA', 'Search'])).toEqual(['Get', 'List', 'Search']);
  });
});
