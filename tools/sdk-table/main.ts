import * as fs from 'node:fs';
import * as path from 'node:path';
import { TABLE, tableText } from './table';

tableText().then((text) => fs.writeFileSync(path.join(__dirname, '../..', TABLE), text));
