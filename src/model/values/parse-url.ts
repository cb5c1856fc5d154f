import { failure, guess, type Parsed, parsed, respelled } from '../../time/parsed.ts';

/** Reads a web address that begins with `https://` or `http://`. The value is the same text. */
export function parseUrl(text: string): Parsed<string> {
  const trimmed = text.trim();
  if (trimmed !== text) return parseUrl(trimmed).ok ? respelled(trimmed) : parseUrl(trimmed);
  if (text.startsWith('@')) return failure('handle');
  const blank = /\s/.exec(text);
  if (blank !== null) return failure('blank', { within: { start: blank.index, end: blank.index + 1 } });
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || !/^https?$/.test(scheme)) return readForeignUrl(text, scheme);
  if (!/^https?:\/\//i.test(text)) {
    const fix = text.replace(/^https?:[\\/]*/i, `${scheme}://`);
    return isAddress(fix) ? respelled(fix) : failure('no-domain');
  }
  return isAddress(text) ? parsed(text) : failure('no-domain');
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  // A name before @ hides where a link leads to.
  return username === '' && /^(?:[^.]+\.)+[^.]{2,}\.?$|^localhost$|^\[/.test(hostname.replace(/^www\./, ''));
}

function readForeignUrl(text: string, scheme: string | undefined): Parsed<never> {
  const slip = /^(?:h?t{1,3}ps?|hhtps?|htttps?|http?s)[:;]?[\\/]{1,3}(?=[\w-]+\.)/i;
  if (slip.test(text)) {
    const fix = text.replace(slip, 'https://');
    return isAddress(fix) ? guess('respelled', fix) : failure('unreadable');
  }
  if (scheme !== undefined && !scheme.includes('.')) return failure('scheme', { params: { scheme } });
  const bare = `https://${text.replace(/^\/\//, '')}`;
  return /^[^\s/]+\.[^\s/]{2,}/.test(text.replace(/^\/\//, '')) && isAddress(bare)
    ? guess('no-scheme', bare)
    : failure('unreadable');
}
