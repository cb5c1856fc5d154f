import { changedLines, type Hunk } from './changed-lines.ts';

/** Lines shown around a change. */
const CONTEXT = 3;

/** A unified diff of two texts under one path, as `git apply` takes it; `''` when they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before), linesOf(after)];
  const groups = group(changedLines(old, now));
  return `--- a/${path}\n+++ b/${path}\n${groups.map((hunks) => printGroup(hunks, old, now)).join('')}`;
}

/** Lines with their line breaks, so that a missing last one shows. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** Changes whose surroundings touch are printed together. */
function group(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && hunk.oldStart - before.oldEnd <= 2 * CONTEXT) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function printGroup(hunks: readonly Hunk[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [hunks[0]!, hunks.at(-1)!];
  const lead = Math.min(CONTEXT, first.oldStart);
  const tail = Math.min(CONTEXT, old.length - last.oldEnd);
  const oldRange = rangeOf(first.oldStart - lead, last.oldEnd + tail);
  const newRange = rangeOf(first.newStart - lead, last.newEnd + tail);
  let text = `@@ -${oldRange} +${newRange} @@\n`;
  let at = first.oldStart - lead;
  for (const hunk of hunks) {
    text += print(' ', old.slice(at, hunk.oldStart));
    text += print('-', old.slice(hunk.oldStart, hunk.oldEnd)) + print('+', now.slice(hunk.newStart, hunk.newEnd));
    at = hunk.oldEnd;
  }
  return text + print(' ', old.slice(at, at + tail));
}

function rangeOf(start: number, end: number): string {
  const length = end - start;
  return `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`;
}

function print(sign: string, lines: readonly string[]): string {
  return lines.map((line) => sign + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
}
