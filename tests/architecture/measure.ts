import ts from 'typescript';
import { visitNodes, whereIs } from './parse-source.ts';

/** Lines of a file, its last line break aside. */
export function linesOf(file: ts.SourceFile): number {
  return file.text.trimEnd().split('\n').length;
}

/** Every function of the file that is longer than this many lines, as `path:line length`. */
export function longFunctions(file: ts.SourceFile, most: number): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const [from, to] = [node.getStart(), node.getEnd()].map((at) => file.getLineAndCharacterOfPosition(at).line);
    const length = to! - from! + 1;
    if (length > most) found.push(`${whereIs(node)} ${length}`);
  });
  return found;
}

/**
 * Every export without a JSDoc comment, as `path:line name`. Overloads count once, re-exports do not, and a rule's
 * manual is its documentation.
 */
export function undocumentedExports(file: ts.SourceFile): string[] {
  const documented = new Set<string>();
  const missing: string[] = [];
  for (const statement of file.statements) {
    if (!isExported(statement) || isRule(statement)) continue;
    const hasDoc = ts.getJSDocCommentsAndTags(statement).some((doc) => ts.isJSDoc(doc) && doc.comment !== undefined);
    for (const name of exportedNames(statement)) {
      if (hasDoc) documented.add(name);
      else if (!documented.has(name)) missing.push(`${whereIs(statement)} ${name}`);
    }
  }
  return missing;
}

/** Every `export … from` and `export {…}`: a file exports what it holds itself. */
export function reExports(file: ts.SourceFile): string[] {
  return file.statements
    .filter(ts.isExportDeclaration)
    .map((statement) => `${whereIs(statement)} ${statement.getText()}`);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  );
}

function isRule(statement: ts.Statement): boolean {
  return /^export const \w+ = (?:defineRule|describeRule)\b/.test(statement.getText());
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((one) => one.name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}
