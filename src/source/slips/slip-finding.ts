import type { Edit, Finding } from '../../diagnostics/finding.ts';
import type { LineIndex } from '../line-index.ts';
import type { Slip } from './slip.ts';

/** What a slip is mapped back to: the text as it is in the file, and its lines without line ends. */
export interface Original {
  readonly path: string;
  readonly index: LineIndex;
  readonly lines: readonly string[];
}

/** Most changes of one fix. */
const MOST_EDITS = 5000;

/** The finding of a slip, at its place in the file, whatever repairs before it did to the line. */
export function slipFinding(original: Original, working: readonly string[], slip: Slip): Finding {
  const start = offsetOf(original, working, slip.line, slip.start);
  const end = Math.max(start, offsetOf(original, working, slip.line, slip.end));
  const at = { kind: 'text', file: original.path, start, end } as const;
  const edits = slip.fix === undefined ? undefined : editsOf(original, working, slip);
  const fixes = edits === undefined || slip.fix === undefined ? {} : { fixes: [{ ...slip.fix, edits }] };
  return { rule: 'repo/yaml-syntax', message: slip.message, params: slip.params, at, ...fixes };
}

/** Offset in the file of a column of a line that may have been repaired: columns before and after the repair hold. */
export function offsetOf(original: Original, working: readonly string[], line: number, column: number): number {
  const before = original.lines[line] ?? '';
  const now = working[line] ?? '';
  const [same, sameEnd] = commonEnds(before, now);
  const fromEnd = now.length - column;
  const mapped = column <= same ? column : fromEnd <= sameEnd ? before.length - fromEnd : same;
  return (original.index.starts[line] ?? 0) + Math.min(mapped, before.length);
}

function editsOf(original: Original, working: readonly string[], slip: Slip): Edit[] | undefined {
  const changes = slip.fixLines ?? slip.repair;
  if (changes.length > MOST_EDITS || changes.some(({ line }) => working[line] !== original.lines[line]))
    return undefined;
  return changes.map(({ line, text }) => {
    const before = original.lines[line]!;
    const [same, sameEnd] = commonEnds(before, text);
    const lineStart = original.index.starts[line]!;
    const at = {
      kind: 'text',
      file: original.path,
      start: lineStart + same,
      end: lineStart + before.length - sameEnd,
    } as const;
    return { op: 'replace', at, text: text.slice(same, text.length - sameEnd) };
  });
}

/** How many characters two texts share at their starts, and at their ends beyond those. */
function commonEnds(a: string, b: string): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [start, end];
}
