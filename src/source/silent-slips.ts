import type { Scalar } from 'yaml';
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
    else reportGlue(reading, start, start + 1, 'space-after-dash', { value: firstLine(source.slice(1)) });
    return;
  }
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
  const glued = GLUED_PAIR.exec(source)?.[1];
  if (glued !== undefined && shape?.fields !== undefined && Object.hasOwn(shape.fields, glued)) {
    reportPair(reading, start, source, glued);
  }
}

function reportPair(reading: Reading, start: number, source: string, key: string): void {
  const colon = start + key.length;
  const value = firstLine(source.slice(key.length + 1));
  reportGlue(reading, colon, colon + 1, 'space-after-colon', { key, value });
}

function reportGlue(
  reading: Reading,
  start: number,
  end: number,
  message: string,
  params: Readonly<Record<string, string>>,
): void {
  const at = placeOf(reading, { start: end, end });
  reportBreak(
    reading,
    { start, end },
    {
      rule: 'repo/yaml-syntax',
      message,
      params,
      fixes: [{ title: 'space', safety: 'safe', edits: [{ op: 'replace', at, text: ' ' }] }],
    },
  );
}

function reportSpecialSpace(reading: Reading, at: number): void {
  const span = { start: at, end: at + 1 };
  reportBreak(reading, span, {
    rule: 'repo/yaml-syntax',
    message: 'no-break-space',
    fixes: [{ title: 'spaces', safety: 'safe', edits: [{ op: 'replace', at: placeOf(reading, span), text: ' ' }] }],
  });
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

function firstLine(source: string): string {
  return /^[^\r\n]*/.exec(source)![0];
}
