import * as fs from 'node:fs';
import * as path from 'node:path';
import { bundle } from './bundle';
import { classNames } from './class-names';

async function main(): Promise<void> {
  const text = await bundle(path.resolve('src/index.ts'));
  const names = fs.existsSync('.jsii') ? classNames('.') : '';
  const compiled = fs.readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  for (const file of compiled) fs.rmSync(`lib/${file}`);
  fs.writeFileSync('lib/index.js', `${text}${names}\n`);
}

main();
