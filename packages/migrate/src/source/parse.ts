import * as path from 'node:path';
import { Project, type SourceFile, ts } from 'ts-morph';

/** Nothing but the file itself is read. */
const OPTIONS = { allowJs: true, noLib: true, noResolve: true, types: [], jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext };

/** A file, and the first place where it is not of its language. */
export function parse(file: string, text: string): { source: SourceFile; fault?: { position: number; message: string } } {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions: OPTIONS });
  const source = project.createSourceFile(`/${path.basename(file)}`, text);
  const [diagnostic] = project.getProgram().getSyntacticDiagnostics(source);
  if (!diagnostic) return { source };
  return {
    source,
    fault: { position: diagnostic.getStart(), message: ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, ' ') },
  };
}
