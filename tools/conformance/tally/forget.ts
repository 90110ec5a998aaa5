import { forget } from './tally';

export default forget;
