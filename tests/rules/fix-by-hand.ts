import type { Diagnostic, DiagnosticFix, TextEdit } from '../../src/diagnostics/diagnostic.ts';
import type { FixLevel } from '../../src/lint/choose-fixes.ts';
import { lintFiles, type TestWorkspace } from './lint-files.ts';

/** More fixes than any test workspace takes. */
const MOST_FIXES = 60;

const known = new Map<string, readonly Diagnostic[]>();

/** What is reported of a workspace. The same files are checked once: fixes lead to the same files in many ways. */
export function reportedOf(workspace: TestWorkspace): readonly Diagnostic[] {
  const { files, today, existing } = workspace;
  const key = JSON.stringify([files, today, existing]);
  let diagnostics = known.get(key);
  if (diagnostics === undefined) {
    // A fix of what is hidden is not offered.
    diagnostics = lintFiles(workspace, { showContacts: true }).diagnostics.filter(isReported);
    known.set(key, diagnostics);
  }
  return diagnostics;
}

/** The reported findings of a workspace that offer a fix, in their order. */
export function fixable(workspace: TestWorkspace): Diagnostic[] {
  return reportedOf(workspace).filter(({ fixes }) => fixes.length > 0);
}

/**
 * The workspace after one fix: the bytes before an edit, the new text, and the bytes behind it. Counts lines and
 * characters by itself, so that it agrees with the tool only where positions are right.
 */
export function fixedByHand(workspace: TestWorkspace, { edits }: DiagnosticFix): TestWorkspace {
  const files: Record<string, string> = { ...workspace.files };
  const fromTheEnd = [...edits].sort((a, b) => b.range.start.offset - a.range.start.offset);
  for (const edit of fromTheEnd) {
    const bytes = Buffer.from(files[edit.file]!);
    const [start, end] = byteRange(files[edit.file]!, edit);
    const parts = [bytes.subarray(0, start), Buffer.from(edit.text), bytes.subarray(end)];
    files[edit.file] = Buffer.concat(parts).toString('utf8');
  }
  return { ...workspace, files };
}

/** The workspace after the first fix of each finding that has one, one after the other until none is left. */
export function allFixedByHand(workspace: TestWorkspace, level: FixLevel): TestWorkspace {
  let current = workspace;
  for (let count = 0; count < MOST_FIXES; count++) {
    const fixes = fixable(current).flatMap(
      (one) => one.fixes.filter(({ safety }) => level === 'all' || safety === 'safe')[0] ?? [],
    );
    if (fixes[0] === undefined) return current;
    current = fixedByHand(current, fixes[0]);
  }
  throw new Error('never done');
}

function byteRange(text: string, { range }: TextEdit): [start: number, end: number] {
  return [byteOffset(text, range.start), byteOffset(text, range.end)];
}

function byteOffset(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).map((one) => `${one}\n`);
  const within = [...(lines[line - 1] ?? '')].slice(0, column - 1);
  return Buffer.byteLength([...before, ...within].join(''));
}

function isReported({ disposition }: Diagnostic): boolean {
  return disposition === 'reported';
}
