import { tallied } from './tally';

export default () => console.log(`\nConformance\n${tallied()}\n`);
