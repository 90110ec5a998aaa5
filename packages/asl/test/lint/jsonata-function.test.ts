import jsonataOfAws from 'jsonata-of-aws';
import { JSONATA_FUNCTIONS } from '../../src';

const ADDED = ['partition', 'range', 'hash', 'uuid', 'parse'];

test.each(JSONATA_FUNCTIONS.filter((name) => !ADDED.includes(name)))('JSONata 2.0.6 has $%s', async (name) => {
  expect(await jsonataOfAws(`$${name}`).evaluate({})).toBeDefined();
});
