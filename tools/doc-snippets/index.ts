export { faults } from './faults';
export { type Snippet, snippets } from './snippets';
