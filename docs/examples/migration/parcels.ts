import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { runCommand } from '@sfn-tasks/migrate';
import { comparable } from '@sfn-tasks-dev/test-kit';
import * as ts from 'typescript';

const ROOT = path.join(__dirname, '../../..');
const ENTRY = 'bin/parcels.ts';

/** A copy of the app in `app/`. */
export class Parcels {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcels-'));

  constructor() {
    fs.cpSync(path.join(__dirname, 'app'), this.folder, { recursive: true });
    // What `npm install` would bring.
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.folder, 'node_modules'));
  }

  /** Runs the command of @sfn-tasks/migrate, as the owner of the app would. */
  public async migrate(): Promise<{ exitCode: number; out: string[]; error: string[] }> {
    const written = { out: [] as string[], error: [] as string[] };
    const output = { out: (text: string) => written.out.push(text), error: (text: string) => written.error.push(text) };
    return { exitCode: await runCommand(['.'], output, this.folder), ...written };
  }

  /** The text of each file, by its path. */
  public get files(): { [file: string]: string } {
    const files = fs.readdirSync(path.join(__dirname, 'app'), { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file));
    return Object.fromEntries(files.sort().map((file) => [file, fs.readFileSync(path.join(this.folder, file), 'utf8')]));
  }

  /** What the compiler has to say of it, where the sources of our packages stand for them. */
  public get faults(): string[] {
    const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const program = ts.createProgram([path.join(this.folder, ENTRY)], { ...options, rootDir: undefined });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }

  /** The comparable template of each stack, by its name. */
  public synth(): { [stack: string]: any } {
    process.env.CDK_OUTDIR = path.join(this.folder, 'cdk.out');
    require(path.join(this.folder, ENTRY));
    const templates = fs.readdirSync(process.env.CDK_OUTDIR).filter((file) => file.endsWith('.template.json'));
    return Object.fromEntries(templates.map((file) => [path.basename(file, '.template.json'), this.templateIn(file)]));
  }

  private templateIn(file: string): any {
    return comparable(JSON.parse(fs.readFileSync(path.join(this.folder, 'cdk.out', file), 'utf8')));
  }
}
