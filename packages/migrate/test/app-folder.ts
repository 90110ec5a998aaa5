import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { runCommand } from '../src';

/** An app in a folder of its own, to run the command in. */
export class AppFolder {
  public readonly path = fs.mkdtempSync(path.join(os.tmpdir(), 'migrate-'));

  constructor(files: { readonly [file: string]: string }) {
    for (const [file, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(this.path, file)), { recursive: true });
      fs.writeFileSync(path.join(this.path, file), text);
    }
  }

  public run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
    return this.runIn('.', ...words);
  }

  public async runIn(folder: string, ...words: string[]): Promise<{ code: number; out: string; error: string }> {
    const written = { out: [] as string[], error: [] as string[] };
    const output = { out: (text: string) => written.out.push(text), error: (text: string) => written.error.push(text) };
    const code = await runCommand(words, output, path.join(this.path, folder));
    return { code, out: written.out.join('\n'), error: written.error.join('\n') };
  }

  /** All files, by their paths in the folder. */
  public get files(): { [file: string]: string } {
    const entries = fs.readdirSync(this.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = entries.map(({ parentPath, name }) => path.join(parentPath, name));
    return Object.fromEntries(files.sort().map((file) => [path.relative(this.path, file), fs.readFileSync(file, 'utf8')]));
  }

  /** Applies a patch as git does. */
  public apply(patch: string): void {
    execFileSync('git', ['apply', '-'], {
      cwd: this.path,
      input: `${patch}\n`,
      env: { ...process.env, GIT_DIR: path.join(this.path, 'none') },
    });
  }

  public remove(): void {
    fs.rmSync(this.path, { recursive: true });
  }
}
