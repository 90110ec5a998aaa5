import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const LAMBDA_API = `class LambdaInvoke extends TaskStateBase
LambdaInvoke: constructor(scope: Construct, id: string, props: LambdaInvokeProps)
LambdaInvoke: static jsonPath(scope: Construct): LambdaInvoke
interface LambdaInvokeProps extends TaskStateBaseProps
LambdaInvokeProps: readonly lambdaFunction: lambda.IFunction
LambdaInvokeProps: readonly payload?: sfn.TaskInput
`;

const MANIFEST = { name: '@sfn-tasks/lambda', version: '1.0.0', files: ['lib', 'handler'], engines: { node: '>=20' } };

/** A repository with two packages, released at 1.0.0, for faults to be planted in. */
export class Planted {
  public readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'release-'));

  constructor(release = true) {
    this.git('init', '--quiet');
    this.write('.changeset/config.json', '{}');
    this.package('core', { name: '@sfn-tasks/core' }, 'class JsonPath\n');
    this.package('lambda', { peerDependencies: { '@sfn-tasks/core': '^1.0.0', 'aws-cdk-lib': '^2.276.0' } }, LAMBDA_API);
    this.git('add', '.');
    this.git('-c', 'user.name=test', '-c', 'user.email=test', 'commit', '--quiet', '--message', 'first release');
    if (release) for (const name of ['core', 'lambda']) this.git('tag', `@sfn-tasks/${name}@1.0.0`);
  }

  public write(file: string, text: string) {
    fs.mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    fs.writeFileSync(path.join(this.root, file), text);
  }

  /** Replaces a text of a file; the source of lambda changes with it, as it does when its API changes. */
  public edit(file: string, from: string, to: string) {
    const text = fs.readFileSync(path.join(this.root, file), 'utf8');
    expect(text).toContain(from);
    this.write(file, text.replace(from, to));
  }

  public changeset(releases: Record<string, string>, summary = 'What users notice.') {
    const lines = Object.entries(releases).map(([folder, bump]) => `"@sfn-tasks/${folder}": ${bump}`);
    this.write('.changeset/the-change.md', ['---', ...lines, '---', '', summary, ''].join('\n'));
  }

  private package(folder: string, manifest: object, api: string) {
    this.write(`packages/${folder}/package.json`, JSON.stringify({ ...MANIFEST, ...manifest }));
    this.write(`packages/${folder}/api.txt`, api);
    this.write(`packages/${folder}/src/index.ts`, '/** A task. */\nexport {};\n');
    this.write(`packages/${folder}/handler/index.js`, '');
  }

  private git(...args: string[]) {
    execFileSync('git', args, { cwd: this.root });
  }
}
