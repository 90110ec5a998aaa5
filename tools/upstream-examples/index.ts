export { DECLARED } from './declared';
export { knownDifference } from './known-differences';
