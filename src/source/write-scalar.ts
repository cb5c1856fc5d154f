import { isScalar, type ParsedNode } from 'yaml';
import { quote, quoteDoubly, quoteSingly } from './quote.ts';

/** Where a text is to be written. */
export interface ScalarPlace {
  /** What stands there now, if anything. */
  readonly current: ParsedNode | null;
  /** Inside brackets or braces, where `,` and brackets end a text. */
  readonly isInFlow: boolean;
  readonly isKey: boolean;
}

/** Signs that a text without quotes may not begin with, save `-` and `?` before a letter. */
const BAD_START = /^(?:[-?:](?=\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/;
const BREAKS = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff\t]/;

/** The text as YAML on one line: in the quotes that stand there, without any where none stand and none are needed. */
export function writeScalar(text: string, place: ScalarPlace): string {
  const { current } = place;
  const style = isScalar(current) ? current.type : undefined;
  if (style === 'QUOTE_DOUBLE') return quoteDoubly(text);
  if (style === 'QUOTE_SINGLE') return BREAKS.test(text) ? quoteDoubly(text) : quoteSingly(text);
  return canBePlain(text, place) ? text : quote(text);
}

/** Whether the text reads back as itself without quotes. Numbers do: where text is meant they are read as written. */
function canBePlain(text: string, place: ScalarPlace): boolean {
  if (text === '' || text !== text.trim() || BREAKS.test(text) || BAD_START.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text) || /^(?:~|null|Null|NULL|<<)$/.test(text)) return false;
  return !place.isInFlow || !/[,[\]{}]|:$|^[-?:]/.test(text);
}
