export { type CodeBlock, codeBlocks } from './code-blocks';
export { faults } from './faults';
export { type Fixture, fixtureOf, type Snippet, snippets } from './snippets';
