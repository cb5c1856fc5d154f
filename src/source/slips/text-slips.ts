import { quote } from '../quote.ts';
import { anatomyOf } from './line-anatomy.ts';
import { change, type Slip, type SlipText } from './slip.ts';

/** Signs that no text without quotes may begin with, and those that have a meaning of their own there. */
const SPECIAL_START = /^(?:[*&!%@`,\]}]|[-?:](?=\s|$))/;
const CHANGES_MEANING = new Set(['*', '&', '!']);

/** What may be wrong with a text without quotes between two columns. */
export function textSlips(text: SlipText, line: number, start: number, end: number): Slip[] {
  const value = text.lines[line]!.slice(start, end);
  const slips: Slip[] = [];
  const sign = SPECIAL_START.exec(value)?.[0];
  if (sign !== undefined) slips.push(specialStart(text, line, start, end, sign));
  const block = /^[|>](?:[-+\d]*(?=\s+[^\s#]|[^\s\d+#-])|[-+\d]{2,})/.exec(value);
  if (block !== null) slips.push({ ...specialStart(text, line, start, end, value[0]!), message: 'block-start' });
  if (sign === undefined && block === null && /^[^"'[{#]/.test(value))
    slips.push(...colonSlips(text, line, start, end));
  return slips;
}

function specialStart(text: SlipText, line: number, start: number, end: number, sign: string): Slip {
  const quoted = quote(text.lines[line]!.slice(start, end));
  return {
    message: 'special-start',
    params: { sign, quoted },
    line,
    start,
    end: start + sign.length,
    repair: [change(text, line, start, end, quoted)],
    tier: 1,
    fix: { title: 'quote', safety: CHANGES_MEANING.has(sign) ? 'suggested' : 'safe' },
  };
}

function colonSlips(text: SlipText, line: number, start: number, end: number): Slip[] {
  const value = text.lines[line]!.slice(start, end);
  const colon = /:(?=\s|$)/.exec(value.replace(/\s#.*$/, ''))?.index;
  if (colon === undefined) return [];
  const before = /(?:^|\s)([^\s]+)$/.exec(value.slice(0, colon));
  const key = before?.[1] ?? '';
  const isSecondField = before !== null && before.index > 0 && text.isField(key);
  const whole = withoutComment(value);
  const quoted = quote(whole);
  const at = start + colon;
  const repair = [change(text, line, start, start + whole.length, quoted)];
  const slip = { line, repair, tier: 1 } as const;
  if (!isSecondField) {
    const message = colon + 1 === whole.length ? 'colon-at-end' : 'colon-in-text';
    const fix = { title: 'quote', safety: 'safe' } as const;
    return [{ ...slip, message, params: { quoted }, start: at, end: at + 1, fix }];
  }
  const from = at - key.length;
  const raw = text.lines[line]!;
  const broken = `${raw.slice(0, from).trimEnd()}\n${' '.repeat(anatomyOf(raw).content)}${raw.slice(from)}`;
  const fix = { title: 'break', safety: 'suggested' } as const;
  return [
    { ...slip, message: 'two-fields', params: { key }, start: from, end: at, fix, fixLines: [{ line, text: broken }] },
  ];
}

/** The text without a comment at its end; a `#label` belongs to the text. */
export function withoutComment(value: string): string {
  return value.replace(/\s#(?![\p{L}\p{N}_]).*$/u, '').trimEnd();
}
