import type { Denominator } from './metric.ts';

/** What people write, in lower case, for what a rate is divided by. */
export const denominatorWords: Readonly<Record<Denominator, readonly string[]>> = {
  reach: ['reach', 'erişim'],
  impressions: ['impressions', 'impression', 'gösterim'],
  views: ['views', 'view', 'plays', 'görüntülenme', 'izlenme'],
  followers: ['followers', 'follower', 'takipçi', 'takipçi sayısı'],
  posts: ['posts', 'post', 'gönderi', 'gönderi sayısı'],
};

const byWord = new Map(
  Object.entries(denominatorWords).flatMap(([denominator, names]) =>
    names.map((name) => [name, denominator as Denominator]),
  ),
);

/** The denominator that a word means; `undefined` for anything else, which may well be right. */
export function denominatorOf(word: string): Denominator | undefined {
  return byWord.get(word.trim().toLowerCase());
}
