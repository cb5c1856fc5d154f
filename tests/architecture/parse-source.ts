import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Parses one file of the project without resolving its imports. */
export function parseSource(folder: string, path: string): ts.SourceFile {
  return parseText(path, readFileSync(join(folder, path), 'utf8'));
}

/** Parses a text as the file of this name. */
export function parseText(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
}

/** Calls back for every node of the file, outermost first. */
export function visitNodes(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (child) => visitNodes(child, visit));
}

/** `path:line` of a node, for messages. */
export function whereIs(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
