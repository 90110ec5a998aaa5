import * as fs from 'node:fs';
import * as path from 'node:path';
import { npm } from './npm';
import { run } from './process';
import { SCOPE } from './registry';
import { ROOT } from './workspace';

const COMPILER_OPTIONS = {
  strict: true,
  module: 'node16',
  target: 'es2022',
  lib: ['es2022'],
  types: ['node'],
  typeRoots: [path.join(ROOT, 'node_modules/@types')],
  // Declaration files are what is on trial.
  skipLibCheck: false,
  noEmitOnError: true,
};

/** A folder of someone who knows the packages from npm alone. */
export class User {
  constructor(
    private readonly folder: string,
    private readonly environment: Record<string, string>,
  ) {
    fs.mkdirSync(folder);
    this.write('package.json', '{ "private": true }');
  }

  public async install(...packages: string[]): Promise<void> {
    await npm(this.folder, this.environment, 'install', ...packages);
  }

  /** The packages of ours that npm has installed, by their names without the scope. */
  public installed(): string[] {
    return fs.readdirSync(path.join(this.folder, 'node_modules', SCOPE)).sort();
  }

  public tree(): Promise<string> {
    return npm(this.folder, this.environment, 'ls', '--depth=1');
  }

  public write(file: string, text: string): void {
    fs.writeFileSync(path.join(this.folder, file), text);
  }

  /** With the types of all packages checked too, and with each module in the kind that its name says: `.cts` or `.mts`. */
  public async compile(files: string[]): Promise<void> {
    this.write('tsconfig.json', JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files }));
    await run(this.folder, process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc')]);
  }

  public run(file: string, ...args: string[]): Promise<string> {
    return run(this.folder, process.execPath, [file, ...args]);
  }

  /** Every command says what it does. */
  public help(command: string): Promise<string> {
    return run(this.folder, path.join('node_modules/.bin', command), ['--help']);
  }
}
