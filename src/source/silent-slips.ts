import type { Scalar } from 'yaml';
import type { Edit } from '../diagnostics/finding.ts';
import { placeOf, type Reading, reportBreak } from './reading.ts';
import type { Shape } from './shape.ts';
import { SPECIAL_SPACE, structuralSpecialSpace } from './slips/space-slips.ts';

const GLUED_PAIR = /^([\p{L}_][\p{L}\p{N}_.-]*):(?=[^\s:/\\])/u;

/**
 * Slips that YAML reads without complaint: `-ayse` and `name:Ayşe` where a list or fields are meant become one text, and
 * a no-break space becomes a letter of a name.
 */
export function reportSilentSlip(reading: Reading, node: Scalar.Parsed, shape: Shape | undefined): void {
  if (reading.aliasDepth > 0 || node.type !== 'PLAIN' || shape === undefined) return;
  const { source } = node;
  const start = node.range[0];
  if (shape.items !== undefined && /^-\D/.test(source) && isFirstOnLine(reading.text, start)) {
    if (SPECIAL_SPACE.test(source[1]!)) reportSpecialSpace(reading, start + 1);
    else reportDashes(reading, node);
    return;
  }
  if (typeof reading.steps.at(-1) === 'number') reportItemInText(reading, node);
  if (shape.text === true || (shape.fields === undefined && shape.values === undefined)) return;
  const special = structuralSpecialSpace(firstLine(source));
  if (special !== undefined) reportSpecialSpace(reading, start + special);
  const glued = GLUED_PAIR.exec(source);
  if (glued !== null) reportPair(reading, start, source, glued[1]!);
}

/** As `reportSilentSlip`, for a key: `{name:Ayşe}` is for YAML a key `name:Ayşe`. */
export function reportSilentKeySlip(reading: Reading, key: Scalar.Parsed, shape: Shape | undefined): void {
  if (reading.aliasDepth > 0 || key.type !== 'PLAIN') return;
  const { source } = key;
  const start = key.range[0];
  if (SPECIAL_SPACE.test(source[0] ?? '')) reportSpecialSpace(reading, start);
  else if (SPECIAL_SPACE.test(source.at(-1) ?? '')) reportSpecialSpace(reading, key.range[1] - 1);
  reportMissingColon(reading, start, source, shape);
  const glued = GLUED_PAIR.exec(source)?.[1];
  const isField = glued !== undefined && shape?.fields !== undefined && Object.hasOwn(shape.fields, glued);
  if (glued !== undefined && (isField || /^[[{"']/.test(source.slice(glued.length + 1)))) {
    reportPair(reading, start, source, glued);
  }
}

/** `skills {copywriting: 4}`: for YAML the key `skills {copywriting`. */
function reportMissingColon(reading: Reading, start: number, source: string, shape: Shape | undefined): void {
  const key = /^([\p{L}_][\p{L}\p{N}_.-]*)\s+[[{"']/u.exec(source)?.[1];
  if (key === undefined || shape?.fields === undefined || !Object.hasOwn(shape.fields, key)) return;
  const end = start + key.length;
  const at = placeOf(reading, { start: end, end });
  reportBreak(
    reading,
    { start, end },
    {
      rule: 'repo/yaml-syntax',
      message: 'colon-missing',
      params: { key },
      fixes: [{ title: 'colon', safety: 'suggested', edits: [{ op: 'replace', at, text: ':' }] }],
    },
  );
}

/** `- ayse` with `- mert` further right below it: one text for YAML, two items for everyone else. */
function reportItemInText(reading: Reading, node: Scalar.Parsed): void {
  const [start, end] = node.range;
  const item = /\n([ \t]*)- \S/.exec(reading.text.slice(start, end));
  const lineStart = reading.text.lastIndexOf('\n', start - 1) + 1;
  const before = /^( *)(?:- +)+$/.exec(reading.text.slice(lineStart, start));
  if (item === null || before === null) return;
  const at = start + item.index + 1;
  const span = { start: at, end: at + item[1]!.length };
  const indent = before[1]!;
  reportBreak(reading, span, {
    rule: 'repo/yaml-syntax',
    message: 'indentation',
    params: { found: item[1]!.length + 1, expected: indent.length + 1 },
    fixes: [
      { title: 'indent', safety: 'suggested', edits: [{ op: 'replace', at: placeOf(reading, span), text: indent }] },
    ],
  });
}

function reportPair(reading: Reading, start: number, source: string, key: string): void {
  const colon = start + key.length;
  const value = firstLine(source.slice(key.length + 1));
  reportGlue(reading, colon, colon + 1, 'space-after-colon', { key, value });
}

/** Every line of the text that begins with a dash was meant as an item. */
function reportDashes(reading: Reading, node: Scalar.Parsed): void {
  const [start, end] = node.range;
  const raw = reading.text.slice(start, end);
  const spaces = [...raw.matchAll(/(?:^|\n)[ \t]*-(?=[^\s-])/g)].map((dash) => start + dash.index + dash[0].length);
  reportGlue(reading, start, start + 1, 'space-after-dash', { value: firstLine(node.source.slice(1)) }, spaces);
}

function reportGlue(
  reading: Reading,
  start: number,
  end: number,
  message: string,
  params: Readonly<Record<string, string>>,
  spaces: readonly number[] = [end],
): void {
  reportBreak(
    reading,
    { start, end },
    {
      rule: 'repo/yaml-syntax',
      message,
      params,
      fixes: [{ title: 'space', safety: 'safe', edits: spaces.map((space) => insertSpace(reading, space)) }],
    },
  );
}

function insertSpace(reading: Reading, at: number): Edit {
  return { op: 'replace', at: placeOf(reading, { start: at, end: at }), text: ' ' };
}

function reportSpecialSpace(reading: Reading, at: number): void {
  const span = { start: at, end: at + 1 };
  const run = /^[^\S\r\n\u200b]*(?:[\u200b\u2060][^\S\r\n]*)*/.exec(reading.text.slice(at, at + 200))![0].length;
  const whole = placeOf(reading, { start: at, end: at + Math.max(run, 1) });
  reportBreak(reading, span, {
    rule: 'repo/yaml-syntax',
    message: 'no-break-space',
    fixes: [
      { title: 'spaces', safety: 'safe', edits: [{ op: 'replace', at: whole, text: ' '.repeat(Math.max(run, 1)) }] },
    ],
  });
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

function firstLine(source: string): string {
  return /^[^\r\n]*/.exec(source)![0];
}
