import { DISCLOSED_WITHIN, usualDisclosureLabels } from '../../facts/disclosure.ts';
import { listOf, valueOf } from '../../model/field.ts';
import { foldWord } from '../../time/fold-word.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Post } from './contents.ts';
import { baseLanguage } from './wordings.ts';

/** Labels that mark advertising, by language; `undefined` while the organisation's own cannot be read. */
export const disclosureLabels = oncePerModel(({ organization }): ReadonlyMap<string, readonly string[]> | undefined => {
  const own = organization?.disclosureLabels;
  if (own?.state === 'broken') return undefined;
  const labels = own === undefined ? undefined : valueOf(own);
  return labels ?? new Map(Object.entries(usualDisclosureLabels));
});

/** Where in a text the label should be and whether one is there: at the beginning, hashtags behind the text included. */
export function isDisclosed(text: string, { hashtags }: Post, labels: readonly string[]): boolean {
  const tags = listOf(hashtags).map((tag) => `#${tag.replace(/^#/, '')}`);
  const start = foldWord([...[text, ...tags].join(' ')].slice(0, DISCLOSED_WITHIN).join(''));
  return labels.some((label) => hasWord(start, foldWord(label)));
}

/** The label to begin a text with: the first in its language, else the first there is. */
export function labelFor(
  language: string | undefined,
  labels: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const own = language === undefined ? undefined : labels.get(baseLanguage(language));
  return (own ?? [...labels.values()].flat())[0];
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + word.length]];
    if (!/[\p{L}\p{N}#_]/u.test(before) && !/[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}
