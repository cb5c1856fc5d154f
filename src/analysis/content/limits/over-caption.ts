import { countGraphemes } from '../../text-length/graphemes.ts';
import { contentWarning, publishedText } from '../published-text.ts';
import { wordingsFor } from '../wordings.ts';
import { type AccountLimit, limitFor } from './account-limits.ts';
import { type Excess, excessOf } from './excess.ts';
import type { AddExcess, LimitedPost } from './limited-post.ts';
import { countOver, overText } from './over-text.ts';

const FIELDS = ['characters', 'bytes'] as const;

/**
 * Texts of a post that are too long, alone or with the hashtags and the link that stand in the text on the network, and
 * with the content warning that Mastodon counts with it.
 */
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
  const warning = limit.unit === 'mastodon' ? countGraphemes(contentWarning(post) ?? '') : 0;
  if (text === wording.text && warning === 0) return undefined;
  const over = countOver(text, { ...limit, value: limit.value - warning });
  if (over === undefined) return undefined;
  return excessOf(post, field, limit, { at: wording.at, ...over, count: over.count + warning, isJoined: true });
}
