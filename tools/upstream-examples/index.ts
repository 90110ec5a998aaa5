export { DECLARED } from './declared';
