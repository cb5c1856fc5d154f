import { anatomyOf, indentOf, isBlank } from './line-anatomy.ts';
import type { Slip, SlipText } from './slip.ts';

const TEXT_HEADER = /(?:^|[\s:-])[|>][-+\d]*\s*(?:#.*)?$/;
const LOOK_BACK = 60;

/** A line of a text that begins below its field (`text: |`) and does not stand as far right as it must. */
export function textIndentSlips(text: SlipText, line: number): Slip[] {
  const header = textHeaderAbove(text, line);
  if (header === undefined) return [];
  const found = indentOf(text.lines[line]!);
  const first = text.lines.slice(header + 1, line).find((raw) => !isBlank(raw));
  const expected = first === undefined ? anatomyOf(text.lines[header]!).content + 2 : indentOf(first);
  if (found >= expected) return [];
  const rest = [line];
  for (let next = line + 1; next < text.lines.length && rest.length < LOOK_BACK; next++) {
    const raw = text.lines[next]!;
    if (isBlank(raw)) continue;
    if (indentOf(raw) < found || anatomyOf(raw).key !== undefined || /^\s*-\s/.test(raw)) break;
    rest.push(next);
  }
  const move = (each: number) => ({ line: each, text: ' '.repeat(expected - found) + text.lines[each]! });
  const word = text.lines[line]!.slice(found).split(' ')[0]!;
  return [rest, [line]].map((lines) => ({
    message: 'text-indentation',
    params: { found: found + 1, expected: expected + 1 },
    line,
    start: 0,
    end: found === 0 ? word.length : found,
    repair: lines.map(move),
    tier: 1,
    fix: { title: 'indent', safety: 'suggested' },
  }));
}

/** The line with `|` or `>` to which the line would belong, were it further right. */
function textHeaderAbove(text: SlipText, line: number): number | undefined {
  for (let above = line - 1; above >= Math.max(0, line - LOOK_BACK); above--) {
    const raw = text.lines[above]!;
    if (isBlank(raw)) continue;
    if (TEXT_HEADER.test(raw)) return above;
    if (indentOf(raw) <= indentOf(text.lines[line]!)) return undefined;
  }
  return undefined;
}

/** A list item at the column of the fields above it: a group holds fields or items, not both. */
export function mixedSlips(text: SlipText, line: number): Slip[] {
  const raw = text.lines[line]!;
  const indent = indentOf(raw);
  if (!/^ *-(?:\s|$)/.test(raw)) return [];
  for (let above = line - 1; above >= Math.max(0, line - LOOK_BACK); above--) {
    const before = text.lines[above]!;
    if (isBlank(before) || indentOf(before) > indent) continue;
    const parts = anatomyOf(before);
    // A key without a value may have its items right below it.
    if (parts.indent !== indent || parts.content !== indent || parts.key === undefined || parts.value >= parts.end)
      return [];
    const repair = [{ line, text: '' }];
    return [
      { message: 'item-among-fields', params: {}, line, start: indent, end: raw.trimEnd().length, repair, tier: 2 },
    ];
  }
  return [];
}
