import ts from 'typescript';
import { visitNodes, whereIs } from './parse-source.ts';

/** Globals that tie a result to the machine, the moment or the process. */
const FORBIDDEN_GLOBALS = new Set([
  ...['process', 'console', 'performance', 'globalThis', 'fetch', 'WebSocket', 'require'],
  ...['setTimeout', 'setInterval', 'setImmediate', '__dirname', '__filename', 'eval', 'Function'],
]);
/** Members that read the clock or chance. */
const FORBIDDEN_MEMBERS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'import.meta']);
/** Methods that follow the machine's language, wherever they are called. */
const LOCALE_METHODS = /^(?:toLocale\w+|localeCompare)$/;
/** Local getters and setters of Date read the machine's zone. */
const ZONE_METHODS = /^(?:getTimezoneOffset|(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds))$/;

/** Everything in the file that reads clock, chance, zone, language or process, as `path:line what`. */
export function impurities(file: ts.SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    const what = impurityOf(node);
    if (what !== undefined) found.push(`${whereIs(node)} ${what}`);
  });
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isMetaProperty(node)) return 'import.meta';
  if (ts.isPropertyAccessExpression(node)) return impureMember(node);
  if (ts.isNewExpression(node)) return impureConstruction(node);
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isIdentifier(node) && FORBIDDEN_GLOBALS.has(node.text) && isGlobalUse(node)) return node.text;
  return undefined;
}

function impureMember(node: ts.PropertyAccessExpression): string | undefined {
  const text = node.getText();
  if (FORBIDDEN_MEMBERS.has(text)) return text;
  const name = node.name.text;
  if (ZONE_METHODS.test(name)) return `.${name}`;
  if (!LOCALE_METHODS.test(name)) return undefined;
  return hasLanguage(
    ts.isCallExpression(node.parent) ? node.parent.arguments : undefined,
    name === 'localeCompare' ? 1 : 0,
  )
    ? undefined
    : `.${name} without a language`;
}

function impureConstruction(node: ts.NewExpression): string | undefined {
  const name = node.expression.getText();
  if (name === 'Date' && (node.arguments?.length ?? 0) === 0) return 'new Date()';
  if (name === 'Function') return 'new Function';
  if (name.startsWith('Intl.') && !hasLanguage(node.arguments, 0)) return `new ${name} without a language`;
  return undefined;
}

/** Whether the language is named: present and not literally `undefined`. */
function hasLanguage(args: ts.NodeArray<ts.Expression> | undefined, index: number): boolean {
  const language = args?.[index];
  return language !== undefined && language.getText() !== 'undefined';
}

/** A name that is read as a variable: no key, no member after a dot, no declaration, no type. */
function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const isName = 'name' in parent && parent.name === node;
  return !isName && !ts.isTypeNode(parent) && !ts.isImportSpecifier(parent) && !ts.isQualifiedName(parent);
}
