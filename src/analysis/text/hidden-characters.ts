import type { Stretch } from './hit.ts';

// Bidirectional embeddings, overrides and isolates; zero-width space, word joiner, byte order mark; the two joiners.
const HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u200C\u200D]+/g;
const QUICK = /[\u200B-\u200D\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
/** Arabic, Syriac and the scripts of India, whose spelling needs the joiners. */
const JOINING_SCRIPT = /[\u0600-\u08FF\u0900-\u0DFF\uFB50-\uFDFF\uFE70-\uFEFC]/;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\p{Regional_Indicator})$/u;
const EMOJI_AFTER = /^(?:\p{Extended_Pictographic}|[\u2640\u2642\u2695\u2696\u2708])/u;

/** Runs of characters that nobody sees and that change how a text reads; joiners that spelling or an emoji needs stay. */
export function hiddenCharacters(text: string): readonly Stretch[] {
  if (!QUICK.test(text)) return [];
  const found: Stretch[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isNeededJoiner(text, start, end)) found.push({ start, end });
  }
  return found;
}

function isNeededJoiner(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const character = text[start];
  if (character !== '\u200C' && character !== '\u200D') return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (JOINING_SCRIPT.test(before.slice(-1))) return true;
  return character === '\u200D' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after);
}

/** The name by which people can look a hidden character up: `U+200B`. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
