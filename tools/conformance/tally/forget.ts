import { forget } from './tally';

const { make } = require('../../jest/temporary-folder');

export default () => {
  make();
  forget();
};
