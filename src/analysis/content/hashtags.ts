const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/#])#([\p{L}\p{M}\p{N}_]+)/gu;
const DIGITS = /^[\p{N}_]+$/u;

/** The hashtags that stand in a text, without `#`. */
export function hashtagsIn(text: string): string[] {
  if (!text.includes('#')) return [];
  return [...text.matchAll(HASHTAG)].flatMap(({ 1: tag = '' }) => (DIGITS.test(tag) ? [] : [tag]));
}

/** A hashtag as networks compare it: without `#`, in small letters. */
export function foldHashtag(tag: string): string {
  return tag.replace(/^#/, '').normalize('NFC').toLowerCase();
}

/** What keeps a written hashtag from being one. */
export type HashtagFlaw = 'sign' | 'characters' | 'digits';

/** What nearly every hashtag is, told fast. */
const USUAL = /^\d*[A-Za-z\u00C0-\u024F][\w\u00C0-\u024F]*$/;
// Instagram takes emoji in hashtags; a middle dot and joiners belong to some spellings.
const IN_TAG = '\\p{L}\\p{M}\\p{N}_\\u00B7\\p{Join_Control}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F';
const NOT_IN_TAG = new RegExp(`[^${IN_TAG}]`, 'gu');

/** What is wrong with a hashtag that is written without `#`, the first thing only. */
export function hashtagFlaw(tag: string): HashtagFlaw | undefined {
  if (USUAL.test(tag)) return undefined;
  if (/^[#＃]/.test(tag)) return 'sign';
  if (tag.search(NOT_IN_TAG) >= 0) return 'characters';
  return DIGITS.test(tag) ? 'digits' : undefined;
}

/** The hashtag without what does not belong into one; `undefined` when nothing sound is left. */
export function soundHashtag(tag: string): string | undefined {
  const sound = tag.replace(NOT_IN_TAG, '');
  return sound === '' || DIGITS.test(sound) ? undefined : sound;
}
