import { tallied } from './tally';

const { remove } = require('../../jest/temporary-folder');

export default () => {
  remove();
  console.log(`\nConformance\n${tallied()}\n`);
};
