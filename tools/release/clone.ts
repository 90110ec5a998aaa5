import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/**
 * A copy of the last commit in a folder of its own, with what is installed in the original: for releases that nobody gets.
 *
 * It knows of no release, and no changeset is pending, so what is tried in it depends on neither.
 */
export class Clone {
  public readonly root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-clone-')));

  constructor(original: string) {
    this.run('git', 'clone', '--quiet', original, '.');
    fs.symlinkSync(path.join(original, 'node_modules'), path.join(this.root, 'node_modules'));
    fs.appendFileSync(path.join(this.root, '.git/info/exclude'), 'node_modules\n');
    for (const [name, value] of Object.entries({
      'user.name': 'rehearsal',
      'user.email': 'rehearsal@localhost',
      'commit.gpgsign': 'false',
    })) {
      this.run('git', 'config', name, value);
    }
    this.forget('tag', '--delete', this.run('git', 'tag', '--list'));
    this.forget('rm', '--quiet', this.run('git', 'ls-files', '.changeset/*.md'));
    this.commit('Nothing is pending');
  }

  public read(file: string): string {
    return fs.readFileSync(path.join(this.root, file), 'utf8');
  }

  public write(file: string, text: string): void {
    fs.writeFileSync(path.join(this.root, file), text);
  }

  public commit(message: string): void {
    this.run('git', 'add', '--all');
    this.run('git', 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', message);
  }

  /** Goes back to a commit, whatever has happened since. */
  public reset(commit: string): void {
    this.run('git', 'reset', '--quiet', '--hard', commit);
    this.run('git', 'clean', '--quiet', '--force', '-d');
  }

  /** An npm install of a clone would go into the folder of the original: projen is kept from it. */
  public run(command: string, ...args: string[]): string {
    const env = { ...process.env, PROJEN_DISABLE_POST: 'true' };
    return execFileSync(command, args, { cwd: this.root, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  public remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }

  private forget(command: string, option: string, names: string) {
    if (names) this.run('git', command, option, ...names.split('\n'));
  }
}
