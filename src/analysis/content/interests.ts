import { listOf } from '../../model/field.ts';
import type { Audience, Entry } from '../../model/generated/entities.ts';
import { foldWord } from '../../time/fold-word.ts';
import { oncePerModel } from '../once-per-model.ts';
import { audiencesOf } from './audience-of-post.ts';
import type { Post } from './contents.ts';

/** What an audience is interested in, word by word. */
export interface Interests {
  readonly audience: Audience;
  readonly words: ReadonlySet<string>;
}

/**
 * The interests of the audiences that an entry is made for; `undefined` when it has none, or nobody says what one of
 * them is interested in.
 */
export const interestsOf = oncePerModel((model) => {
  const known = new Map<Audience, Interests>();
  const ofAudience = (audience: Audience): Interests => {
    let interests = known.get(audience);
    if (interests === undefined) {
      interests = { audience, words: new Set(listOf(audience.interests).flatMap(wordsOf)) };
      known.set(audience, interests);
    }
    return interests;
  };
  return (field: Entry['audiences'], posts: readonly Post[]): readonly Interests[] | undefined => {
    const own = listOf(field).flatMap(({ target }) => target ?? []);
    const audiences = field.state === 'absent' ? posts.flatMap(audiencesOf(model)) : own;
    const interests = [...new Set(audiences)].map(ofAudience);
    return interests.length === 0 || interests.some(({ words }) => words.size === 0) ? undefined : interests;
  };
});

/** Whether a topic shares a word with these interests: `kahve tarifi` meets somebody who likes `kahve`. */
export function meetInterest(topic: string, words: ReadonlySet<string>): boolean {
  return wordsOf(topic).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
