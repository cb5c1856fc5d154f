/**
 * Beginnings of words, in both languages, by which a category is known. Our own selection, and generous: it only ever
 * keeps something from being reported.
 */
export const answerCategories = {
  /** What is removed or passed on instead of being answered. */
  unanswered:
    /spam|scam|hate|abus|troll|threat|insult|legal|nefret|istenmeyen|taciz|tehdit|hakaret|küfür|hukuk|crisis|kriz/,
  /** Thanks and praise, which nobody waits for an answer to. */
  praise: /prais|thank|compliment|positiv|teşekkür|tesekkur|övgü|ovgu|memnun|olumlu/,
} as const satisfies Readonly<Record<string, RegExp>>;
