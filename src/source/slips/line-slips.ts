import { quote } from '../quote.ts';
import { bracketSlips } from './bracket-slips.ts';
import { flowSlips, lineEndSlips } from './flow-slips.ts';
import { anatomyOf, indentOf, isBlank, type LineAnatomy, nextLine } from './line-anatomy.ts';
import { quoteSlips } from './quote-slips.ts';
import { change, type Slip, type SlipText } from './slip.ts';
import { textSlips } from './text-slips.ts';

/** What may be wrong on a line by its own look, save its indentation. */
export function lineSlips(text: SlipText, line: number): Slip[] {
  const raw = text.lines[line]!;
  if (isBlank(raw)) return [];
  const parts = anatomyOf(raw);
  const slips = [...missingSpaces(text, line, parts), ...keySlips(text, line, parts)];
  if (raw[0] === '%') slips.push(directive(text, line));
  if (parts.value < parts.end) slips.push(...valueSlips(text, line, parts.value, parts.end));
  // A line inside brackets that were opened further up.
  if (/[,\]}]\s*$/.test(raw) || parts.key === undefined) slips.push(...flowSlips(text, line, parts.content, parts.end));
  if (parts.key === undefined) slips.push(...noColon(text, line, parts));
  slips.push(...lineEndSlips(text, line, nextLine(text.lines, line)));
  return slips;
}

function valueSlips(text: SlipText, line: number, start: number, end: number): Slip[] {
  // An anchor or a tag stands before the value.
  const properties = /^(?:[&!]\S+\s+)*/.exec(text.lines[line]!.slice(start, end))![0].length;
  const value = text.lines[line]![start + properties];
  const inner =
    value === '"' || value === "'"
      ? quoteSlips(text, line, start + properties, end)
      : value === '[' || value === '{'
        ? bracketSlips(text, line, start + properties, end)
        : [];
  return [...inner, ...textSlips(text, line, start, end)];
}

/** `name:Ayşe`, `-ayse`, `key:"x"`: a space that everyone sees and YAML does not. */
function missingSpaces(text: SlipText, line: number, parts: LineAnatomy): Slip[] {
  const raw = text.lines[line]!;
  const slips: Slip[] = [];
  const pair = /^(["']?)([\p{L}_][\p{L}\p{N}_.-]*)\1:(?=[^\s:/\\])/u.exec(raw.slice(parts.content));
  if (pair !== null) {
    const at = parts.content + pair[0].length;
    const params = { key: pair[2]!, value: raw.slice(at, parts.end) };
    slips.push({ ...addSpace(text, line, at), message: 'space-after-colon', params, start: at - 1 });
  }
  const dash = /^-(?=[^\s-])/.exec(raw.slice(parts.content));
  if (dash !== null) {
    const at = parts.content + 1;
    slips.push({
      ...addSpace(text, line, at),
      message: 'space-after-dash',
      params: { value: raw.slice(at, parts.end) },
      start: at - 1,
    });
  }
  return slips;
}

function addSpace(text: SlipText, line: number, at: number): Slip {
  const repair = [change(text, line, at, at, ' ')];
  return {
    message: '',
    params: {},
    line,
    start: at,
    end: at,
    repair,
    tier: 1,
    fix: { title: 'space', safety: 'safe' },
  };
}

/** A key that begins with a sign of YAML's own, as `@ayse:`. */
function keySlips(text: SlipText, line: number, parts: LineAnatomy): Slip[] {
  const half = /^(["'])[^"']*\1[^:"']*(?=:\s)/.exec(text.lines[line]!.slice(parts.content))?.[0].trimEnd();
  if (parts.key === undefined && half !== undefined) return [halfQuotedKey(text, line, parts.content, half)];
  const sign = /^[@`%*&!]/.exec(parts.key ?? '')?.[0];
  if (sign === undefined) return [];
  const quoted = quote(parts.key!);
  const end = parts.content + parts.key!.length;
  return [
    {
      message: 'special-start',
      params: { sign, quoted },
      line,
      start: parts.content,
      end: parts.content + 1,
      repair: [change(text, line, parts.content, end, quoted)],
      tier: 1,
      fix: { title: 'quote', safety: 'suggested' },
    },
  ];
}

/** `"tr" dili: …`: only the beginning of the key stands in quotes. */
function halfQuotedKey(text: SlipText, line: number, start: number, key: string): Slip {
  const quoted = quote(key);
  const repair = [change(text, line, start, start + key.length, quoted)];
  const fix = { title: 'quote', safety: 'suggested' } as const;
  return { message: 'quote-inside', params: { quoted }, line, start, end: start + 1, repair, tier: 1, fix };
}

function directive(text: SlipText, line: number): Slip {
  const end = text.lines[line]!.trimEnd().length;
  const repair = [{ line, text: '' }];
  return { message: 'directive', params: {}, line, start: 0, end, repair, tier: 1 };
}

/** A line that is neither field nor item: perhaps a field whose colon is missing, else text that belongs nowhere. */
function noColon(text: SlipText, line: number, parts: LineAnatomy): Slip[] {
  const raw = text.lines[line]!;
  if (/^["'[{\]}]/.test(raw.slice(parts.content))) return [];
  const next = nextLine(text.lines, line);
  const opensBlock = next !== undefined && indentOf(text.lines[next]!) > parts.indent;
  const word = /^[\p{L}_][\p{L}\p{N}_.-]*/u.exec(raw.slice(parts.content))?.[0] ?? '';
  const after = parts.content + word.length;
  const isId = opensBlock && after === parts.end && parts.content === parts.indent;
  const base = { message: 'no-colon', params: {}, line, start: parts.content, end: parts.end } as const;
  if (!isId && !(text.isField(word) && /^\s*[\s=;：]\s*\S/.test(raw.slice(after)))) {
    return parts.content > parts.indent ? [] : [{ ...base, repair: [{ line, text: '' }], tier: 2 }];
  }
  const gap = /^\s*[=;：]?\s*/.exec(raw.slice(after))![0].length;
  const repair = [change(text, line, after, isId ? after : after + gap, isId ? ':' : ': ')];
  const fix = { title: 'colon', safety: 'suggested' } as const;
  return [{ ...base, message: 'colon-missing', params: { key: word }, end: after, repair, tier: 1, fix }];
}
