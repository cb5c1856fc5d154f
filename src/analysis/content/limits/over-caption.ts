import { publishedText } from '../published-text.ts';
import { wordingsFor } from '../wordings.ts';
import { type AccountLimit, limitFor } from './account-limits.ts';
import { type Excess, excessOf } from './excess.ts';
import type { AddExcess, LimitedPost } from './limited-post.ts';
import { countOver, overText } from './over-text.ts';

const FIELDS = ['characters', 'bytes'] as const;

/** Texts of a post that are too long, alone or with the hashtags and the link that stand in the text on the network. */
export function captionExcesses({ post, limits, media }: LimitedPost, add: AddExcess): void {
  const wordings = wordingsFor(post.text, post.account);
  for (const field of FIELDS) {
    const limit = limitFor(limits, field, media);
    if (limit === undefined) continue;
    for (const wording of wordings) {
      add(overText(post, field, limit, wording) ?? joinedExcess(post, field, limit, wording));
    }
  }
}

function joinedExcess(
  post: LimitedPost['post'],
  field: 'characters' | 'bytes',
  limit: AccountLimit,
  wording: ReturnType<typeof wordingsFor>[number],
): Excess | undefined {
  const text = publishedText(post, wording);
  const over = text === wording.text ? undefined : countOver(text, limit);
  return over === undefined ? undefined : excessOf(post, field, limit, { at: wording.at, ...over, isJoined: true });
}
