import type { Stretch } from '../text/hit.ts';

/** Stretches that may hold emoji: the great pattern below is too slow to go through whole texts with. */
const CANDIDATES =
  /[#*0-9]\uFE0F?\u20E3|(?:[\u00A9\u00AE\u203C-\u3299\u{1F000}-\u{1FAFF}\u{E0020}-\u{E007F}]|\u200D|\uFE0F)+/gu;
// The `v` flag knows properties of sequences; a constructor, because the compiler's target has no such literal.
const SEQUENCE = '\\p{RGI_Emoji}|[#*0-9]\\uFE0F?\\u20E3';
// Made when first needed: to compile it takes as long as reading a small organisation.
let pattern: RegExp | undefined;

/** Where emoji stand in a text, a sequence that is drawn as one picture (a family, a flag, a skin tone) as one. */
export function findEmoji(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { index, 0: candidate } of text.matchAll(CANDIDATES)) {
    for (const emoji of candidate.matchAll(emojiPattern())) {
      const start = index + emoji.index;
      found.push({ start, end: start + emoji[0].length });
    }
  }
  return found;
}

function emojiPattern(): RegExp {
  pattern ??= new RegExp(SEQUENCE, 'gv');
  return pattern;
}
