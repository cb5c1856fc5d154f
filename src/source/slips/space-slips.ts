import type { LineChange, Slip, SlipText } from './slip.ts';

/** White space of documents and web pages that YAML takes for letters. */
export const SPECIAL_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
const LEADING = /^[\s\u200b\u2060]*(?:-[\s\u200b\u2060]+)*/;
const AROUND_COLON = /^([^:"'#]*?)([\s\u200b\u2060]*):([\s\u200b\u2060]+)/;
/** Columns that a tab may stand for; none where it was typed in front of spaces that are right. */
const TAB_WIDTHS = [2, 4, 8, 1, 0];

/** Lines from this one on that are indented with tabs: one slip, since an editor makes it throughout. */
export function tabSlips(text: SlipText, line: number): Slip[] {
  const leading = /^[ \t]*(?:-[ \t]+)*/.exec(text.lines[line]!)![0];
  const tab = leading.indexOf('\t');
  if (tab === -1) return [];
  const end = tab + /^\t+/.exec(leading.slice(tab))![0].length;
  return TAB_WIDTHS.map((width) => ({
    message: 'tab',
    params: {},
    line,
    start: tab,
    end,
    repair: retab(text, width),
    tier: 1,
    fix: { title: 'spaces', safety: 'suggested' },
  }));
}

function retab(text: SlipText, width: number): LineChange[] {
  return text.lines.flatMap((raw, line) => {
    const leading = /^[ \t]*(?:-[ \t]+)*/.exec(raw)![0];
    if (!leading.includes('\t')) return [];
    return [{ line, text: leading.replaceAll('\t', ' '.repeat(width)) + raw.slice(leading.length) }];
  });
}

/** A no-break space, or one of its kind, where YAML needs an ordinary space. */
export function specialSpaceSlips(text: SlipText, line: number): Slip[] {
  const at = structuralSpecialSpace(text.lines[line]!);
  if (at === undefined) return [];
  const repair = text.lines.flatMap((raw, index) => {
    const straight = straighten(raw);
    return straight === raw ? [] : [{ line: index, text: straight }];
  });
  const fix = { title: 'spaces', safety: 'safe' } as const;
  return [{ message: 'no-break-space', params: {}, line, start: at, end: at + 1, repair, tier: 1, fix }];
}

/** Column of the first special space in the indentation, after a dash or around the first colon. */
export function structuralSpecialSpace(raw: string): number | undefined {
  const straight = straighten(raw);
  if (straight === raw) return undefined;
  for (let at = 0; at < raw.length; at++) if (raw[at] !== straight[at]) return at;
  return undefined;
}

/** The line with ordinary spaces where YAML gives them a meaning; column by column as long as before. */
function straighten(raw: string): string {
  const leading = LEADING.exec(raw)![0];
  const rest = raw.slice(leading.length);
  const colon = AROUND_COLON.exec(rest);
  const start = spaced(leading);
  if (colon === null) return start + rest;
  return `${start + colon[1]! + spaced(colon[2]!)}:${spaced(colon[3]!)}${rest.slice(colon[0].length)}`;
}

function spaced(white: string): string {
  return white.replace(new RegExp(SPECIAL_SPACE, 'g'), ' ');
}
