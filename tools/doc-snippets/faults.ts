import * as path from 'node:path';
import * as ts from 'typescript';
import type { Snippet } from './snippets';

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
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
      const { line } = ts.getLineAndCharacterOfPosition(source as ts.SourceFile, diagnostic.start ?? 0);
      return `${snippet.page}:${snippet.line + line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
    });
  });
}

/** With the export, names of one snippet do not clash with those of another. */
function moduleText(snippet: Snippet | undefined): string | undefined {
  return snippet && `${snippet.code}\nexport {};\n`;
}
