import { foldWord } from '../../time/fold-word.ts';
import { failure, guess, type Parsed, parsed, respelled } from '../../time/parsed.ts';

const ADDRESS = /^[^\s@<>()[\],;:"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/u;

/** The addresses that nearly everybody has; the pattern for all letters costs more to make than all these to read. */
const ORDINARY = /^[\w+-]+(?:\.[\w+-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z]$/i;

/** Reads an e-mail address, as one writes it and no stricter than mail servers are. The value is the same text. */
export function parseEmail(text: string): Parsed<string> {
  if (ORDINARY.test(text)) return parsed(text);
  const [local = ''] = text.split('@');
  if (ADDRESS.test(text) && !/^\.|\.\.|\.$/.test(local)) return parsed(text);
  const bare = /^.*<([^<>]+)>$/.exec(text)?.[1] ?? text.replace(/^\s*mailto:/i, '');
  const trimmed = bare.trim().replace(/[.,;]$/, '');
  if (trimmed !== text && ADDRESS.test(trimmed)) return respelled(trimmed);
  const meant = trimmed
    .replace(/\s*(?:\(at\)|\[at\]|\sat\s)\s*/i, '@')
    .replace(/\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*/gi, '.')
    .replace(/,(?=[a-z]{2,}$)/i, '.')
    .replace(/\s+/g, '');
  if (meant !== text && ADDRESS.test(meant)) return guess('respelled', meant);
  if (!foldWord(text).includes('@')) return failure('no-at');
  return failure('unreadable');
}
