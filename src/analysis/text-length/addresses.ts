import { foreignDomainEndings, topLevelDomains } from '../../facts/top-level-domains.ts';
import type { Stretch } from '../text/hit.ts';

// A host is written in any letters after `https://`, in Latin ones where it stands alone. What may not stand before an
// address, and what may not follow its ending, is what X's published test cases say.
const WITH_PROTOCOL =
  /(?<![A-Za-z0-9@＠$#＃])https?:\/\/((?:[\p{L}\p{N}\p{M}\p{S}_-]+\.)+[\p{L}\p{N}\p{M}\p{S}_-]+)/giu;
const FOREIGN = foreignDomainEndings.join('|');
const LATIN = '[A-Za-z0-9\\u00C0-\\u024F_-]';
const BARE = new RegExp(
  `(?<![A-Za-z0-9\\u00C0-\\u024F@＠$#＃_./-])((?:${LATIN}+\\.)+(?:${LATIN}+|(?:${FOREIGN})(?![A-Za-z0-9])))`,
  'gu',
);
const ENDING = new RegExp(`\\.([A-Za-z]{2,}|xn--[A-Za-z0-9]+|${FOREIGN})(?![A-Za-z0-9-])`, 'gu');
const NOT_AFTER = /[@+-]/;
/** Letters, with `-` and `_` inside; what claims to be ASCII (`xn--`) is. */
const LABEL = /^(?!xn--.*[^\u0000-\u007F])[\p{L}\p{N}\p{M}\p{S}](?:[\p{L}\p{N}\p{M}\p{S}_-]*[\p{L}\p{N}\p{M}\p{S}])?$/u;
const MOST_LABEL = 63;
const SHORTENER = 't.co';
const MOST_SHORTENED = 40;

const PORT = /:\d+/y;
const PATH =
  /\/(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{N}!*';:=+,.$/%#[\]\-–_~@|&]|\((?:[^\s()]|\([^\s()]*\))*\))*/uy;
const PATH_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}+\-=_#/)]/u;
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const QUERY_END = /[a-z0-9\-_&=#/]/i;
const ANY_DOT = /\.[^\s.]/;

/**
 * Where web addresses stand in a text, as X finds them: those that begin with `http(s)://`, and when asked for also bare
 * ones whose ending is a known one. In order, without overlap.
 */
export function findAddresses(text: string, { bare }: { readonly bare: boolean }): Stretch[] {
  // Most texts have no full stop inside a word; a plain search is faster than any pattern.
  if (!text.includes('.') || !ANY_DOT.test(text)) return [];
  const full: Stretch[] = [];
  for (const match of text.matchAll(WITH_PROTOCOL)) {
    const host = match[1] ?? '';
    const start = match.index + match[0].length - host.length;
    // A domain of its own ending is one too, as long as nothing else follows it.
    const length = hostLength(text, start, host) || (isSound(host.split('.')) ? host.length : 0);
    if (length === 0) continue;
    const end = host.toLowerCase() === SHORTENER ? shortenedEnd(text, start + length) : tailEnd(text, start + length);
    if (end !== undefined) full.push({ start: match.index, end });
  }
  return bare ? withBare(text, full) : full;
}

function withBare(text: string, full: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let next = 0;
  let end = 0;
  const takeUntil = (index: number) => {
    for (let one = full[next]; one !== undefined && one.start <= index; one = full[next]) {
      next += 1;
      if (one.start < end) continue;
      found.push(one);
      end = one.end;
    }
  };
  for (const { index, 0: host } of text.matchAll(BARE)) {
    takeUntil(index);
    const length = index < end ? 0 : hostLength(text, index, host);
    if (length === 0) continue;
    end = tailEnd(text, index + length);
    found.push({ start: index, end });
  }
  takeUntil(text.length);
  return found;
}

/** How much of what looks like a host is one with a known ending, 0 when nothing is. */
function hostLength(text: string, start: number, host: string): number {
  let length = 0;
  for (const match of host.matchAll(ENDING)) {
    const ending = (match[1] ?? '').toLowerCase();
    const end = match.index + match[0].length;
    if (NOT_AFTER.test(text[start + end] ?? '')) continue;
    if (!ending.startsWith('xn--') && !topLevelDomains.has(ending)) continue;
    if (isSound([...host.slice(0, match.index).split('.'), ending])) length = end;
  }
  return length;
}

/** Whether these are the labels of a host, of which the last two hold no `_` and the last is a word. */
function isSound(labels: readonly string[]): boolean {
  const [name = '', ending = ''] = labels.slice(-2);
  const isEnding = /^(?:[a-z]{2,}|xn--[a-z0-9]+)$/i.test(ending) || topLevelDomains.has(ending);
  if (name.includes('_') || !isEnding) return false;
  return labels.every((label) => LABEL.test(label) && asciiLength(label) <= MOST_LABEL);
}

/** Length of a label as the name servers know it, in ASCII: other letters take several of it. */
function asciiLength(label: string): number {
  if (/^[\u0000-\u007F]*$/.test(label)) return label.length;
  const host = `http://${label}.com`;
  return URL.canParse(host) ? new URL(host).hostname.length - '.com'.length : label.length;
}

/** Where an address of X's own shortener ends; `undefined` when its word is longer than those are. */
function shortenedEnd(text: string, hostEnd: number): number | undefined {
  const word = /^\/[a-z0-9]+/i.exec(text.slice(hostEnd))?.[0] ?? '';
  return word.length > 1 + MOST_SHORTENED ? undefined : hostEnd + word.length;
}

/** Where port, path and query behind a host end; punctuation at the end belongs to the sentence. */
function tailEnd(text: string, hostEnd: number): number {
  const port = stickyEnd(PORT, text, hostEnd);
  const path = trimEnd(text, port, stickyEnd(PATH, text, port), PATH_END);
  return trimEnd(text, path, stickyEnd(QUERY, text, path), QUERY_END);
}

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function trimEnd(text: string, start: number, end: number, last: RegExp): number {
  let trimmed = end;
  while (trimmed > start && !last.test(text[trimmed - 1] ?? '')) trimmed -= 1;
  return trimmed;
}
