import * as fs from 'node:fs';
import { apiReport } from './report';

fs.writeFileSync('api.txt', `${apiReport('lib/index.d.ts').join('\n')}\n`);
