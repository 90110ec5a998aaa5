import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { End } from './end';

const CACHE = path.join(__dirname, '../../node_modules/.cache/compatibility');

/** The `node_modules` that holds these versions; installed by whoever asks first, and kept until `npm ci`. */
export function installed({ cdk, constructs }: End): string {
  const folder = path.join(CACHE, `aws-cdk-lib-${cdk}-constructs-${constructs}`);
  if (!fs.existsSync(folder)) install(folder, [`aws-cdk-lib@${cdk}`, `constructs@${constructs}`]);
  return path.join(folder, 'node_modules');
}

/** Beside its place first: another process may be at it, and what is half installed must not be taken for whole. */
function install(folder: string, packages: string[]) {
  const draft = `${folder}-${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  try {
    fs.writeFileSync(path.join(draft, 'package.json'), '{ "private": true }');
    const options = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', ...options, ...packages], { cwd: draft, stdio: ['ignore', 'ignore', 'inherit'] });
    if (!fs.existsSync(folder)) fs.renameSync(draft, folder);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}
