export { faults } from './faults';
export { type Fixture, fixtureOf, type Snippet, snippets } from './snippets';
