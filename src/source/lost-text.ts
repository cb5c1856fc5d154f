import type { ParsedNode, Scalar } from 'yaml';
import { quote } from './quote.ts';
import { markLost, placeOf, type Reading, report, reportBreak } from './reading.ts';
import type { Shape } from './shape.ts';
import type { Span } from './source-file.ts';

/** `#` at the start of a word, as people write labels; a comment has a space after it. */
const LABEL = /[ \t]*(#[\p{L}\p{N}_][^\r\n]*)/uy;
const SPACE = 32;
const TAB = 9;
const HASH = 35;
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
/** A value that is written like prose: with a space or letters that no id, date or duration has. */
const PROSE = /\p{L}.*\s|\s.*\p{L}|[^\x00-\x7f]|[A-Z]/su;

/**
 * Text that YAML takes away in silence: a `#label` that became a comment, a `!word` or an `&word` at the start.
 * Reports it and gives the text as it was meant, or `undefined` when nothing is lost.
 */
export function findLostText(
  reading: Reading,
  node: Scalar.Parsed,
  shape: Shape | undefined,
  from: number,
): string | undefined {
  if (reading.aliasDepth > 0) return undefined;
  if (isForeignTag(node.tag)) return lostProperty(reading, node, 'tag', from, '!');
  if (!takesText(shape)) return undefined;
  if (node.anchor !== undefined && isWordOfText(reading, node)) return lostProperty(reading, node, 'anchor', from, '&');
  if (node.type !== 'PLAIN') return undefined;
  return lostToComment(reading, node);
}

/** Reports a tag of a list or map; YAML would drop it. */
export function reportTag(reading: Reading, node: ParsedNode, from: number): void {
  if (!isForeignTag(node.tag)) return;
  const start = reading.text.indexOf('!', from);
  const end = start + /^\S*/.exec(reading.text.slice(start, start + 200))![0].length;
  const params = { word: reading.text.slice(start, end) };
  reportBreak(reading, { start, end }, { rule: 'repo/lost-text', message: 'tag-on-block', params });
}

function takesText(shape: Shape | undefined): boolean {
  return shape?.text === true || shape?.items?.text === true;
}

function isForeignTag(tag: string | undefined): boolean {
  return tag !== undefined && !CORE_TAG.test(tag);
}

/** An anchor that no alias uses, and that reads like the first word of a text (`&Co kampanyası`). */
function isWordOfText(reading: Reading, node: Scalar.Parsed): boolean {
  const name = node.anchor ?? '';
  return !reading.text.includes(`*${name}`) && (node.source === '' || PROSE.test(name) || /\s/.test(node.source));
}

function lostToComment(reading: Reading, node: Scalar.Parsed): string | undefined {
  const end = node.range[1];
  const next = reading.text.charCodeAt(end);
  if (next !== SPACE && next !== TAB && (next !== HASH || node.source !== '')) return undefined;
  LABEL.lastIndex = end;
  const label = LABEL.exec(reading.text)?.[1]?.trimEnd();
  if (label === undefined) return undefined;
  const start = reading.text.indexOf('#', end);
  const span = { start, end: start + label.length };
  if (node.source === '') return recover(reading, 'comment', span, span);
  const isOneLine = node.source.length === end - node.range[0];
  if (!isOneLine || !PROSE.test(node.source)) return undefined;
  return recover(reading, 'cut', span, { start: node.range[0], end: span.end });
}

function lostProperty(reading: Reading, node: Scalar.Parsed, message: string, from: number, sign: string): string {
  const start = reading.text.indexOf(sign, from);
  const end = node.source === '' ? start + /^[^\s,[\]{}]*/.exec(reading.text.slice(start))![0].length : node.range[1];
  return recover(reading, message, { start, end }, { start, end });
}

/** Reports the loss at `span` and quotes the whole text as its cure. */
function recover(reading: Reading, message: string, span: Span, whole: Span): string {
  const value = reading.text.slice(whole.start, whole.end);
  const quoted = quote(value);
  const at = placeOf(reading, whole);
  markLost(reading);
  report(reading, span, {
    rule: 'repo/lost-text',
    message,
    params: { text: reading.text.slice(span.start, span.end), quoted },
    fixes: [{ title: 'quote', safety: 'suggested', edits: [{ op: 'replace', at, text: quoted }] }],
  });
  return value;
}
