/** Words that people write for one thing, each for the others. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['name', 'title', 'label'],
  ['handle', 'username', 'user'],
  ['platform', 'network', 'medium'],
  ['reportsTo', 'manager', 'supervisor', 'boss'],
  ['text', 'caption', 'copy', 'content', 'body'],
  ['publishAt', 'date', 'datetime', 'scheduledAt', 'publishDate', 'when'],
  ['due', 'deadline'],
  ['from', 'start', 'starts', 'startDate'],
  ['to', 'end', 'ends', 'until', 'endDate'],
  ['alt', 'altText', 'description'],
  ['timezone', 'tz'],
  ['on', 'date', 'day'],
  ['every', 'frequency', 'interval'],
  ['assets', 'media', 'visuals', 'attachments'],
  ['hashtags', 'tags'],
  ['purpose', 'description', 'mission'],
  ['language', 'languages', 'lang'],
];

/** The known key that means the same as the word; `undefined` when none or several do. */
export function synonymOf(word: string, known: readonly string[]): string | undefined {
  const meant = new Set(
    SYNONYMS.filter((group) => group.includes(word)).flatMap((group) => group.filter((key) => known.includes(key))),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}
