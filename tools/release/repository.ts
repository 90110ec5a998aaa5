import { execFileSync } from 'node:child_process';

/** What git knows of the past of a working copy. */
export class Repository {
  constructor(public readonly root: string) {}

  public tags(pattern: string): string[] {
    return this.lines('tag', '--list', pattern);
  }

  /** The files below a folder that are not as they were at a commit, those that git has not been told of as well. */
  public changedSince(commit: string, directory: string): string[] {
    return [
      ...this.lines('diff', '--name-only', '--no-renames', commit, '--', directory),
      ...this.lines('ls-files', '--others', '--exclude-standard', '--', directory),
    ];
  }

  public textAt(commit: string, file: string): string {
    return this.git('show', `${commit}:${file}`);
  }

  /** Writes a folder as it was at a commit below another folder. */
  public extract(commit: string, directory: string, to: string): void {
    const archive = execFileSync('git', ['archive', commit, directory], { cwd: this.root, maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', to], { input: archive });
  }

  private lines(...args: string[]): string[] {
    return this.git(...args)
      .split('\n')
      .filter(Boolean);
  }

  private git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8', maxBuffer: 1e9 });
  }
}
