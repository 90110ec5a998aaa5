import * as path from 'node:path';
import * as ts from 'typescript';
import type { Fixture, Snippet } from './snippets';

const NO_FIXTURE: Fixture = { before: '', after: '' };

/** Of `declare const`, by which a block says what it starts from; in a fixture it stands in a constructor. */
const MODIFIER_IN_A_FUNCTION = 1184;

/** Compiles each snippet as a module of its own at the root of the repository, where `@sfn-tasks/*` stands for the sources. */
export function faults(root: string, snippets: Snippet[]): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  // A snippet shows how to make a thing and may leave it at that.
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noUnusedLocals: false, noUnusedParameters: false };
  const modules = new Map(snippets.map((snippet, index) => [path.join(root, `snippet-${index}.ts`), snippet]));

  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => moduleText(modules.get(file)) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const code = moduleText(modules.get(file));
    return code === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, code, target);
  };

  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules].flatMap(([file, snippet]) => {
    const source = program.getSourceFile(file);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return diagnostics
      .filter(({ code }) => code !== MODIFIER_IN_A_FUNCTION)
      .map((diagnostic) => {
        const { line } = ts.getLineAndCharacterOfPosition(source as ts.SourceFile, diagnostic.start ?? 0);
        return `${snippet.page}:${snippet.line + line - linesBefore(snippet)} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
      });
  });
}

/** With the export, names of one snippet do not clash with those of another. */
function moduleText(snippet: Snippet | undefined): string | undefined {
  if (!snippet) return undefined;
  const { before, after } = snippet.fixture ?? NO_FIXTURE;
  return `${before}${snippet.code}\n${after}\nexport {};\n`;
}

function linesBefore({ fixture = NO_FIXTURE }: Snippet): number {
  return fixture.before.split('\n').length - 1;
}
