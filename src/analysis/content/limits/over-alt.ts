import { listOf } from '../../../model/field.ts';
import { wordingsFor } from '../wordings.ts';
import { limitFor } from './account-limits.ts';
import type { AddExcess, LimitedPost } from './limited-post.ts';
import { overText } from './over-text.ts';

/** Alternative texts of a post's pictures that are too long. */
export function altExcesses({ post, limits, media }: LimitedPost, add: AddExcess): void {
  const limit = limitFor(limits, 'altCharacters', media);
  if (limit === undefined) return;
  for (const { alt } of listOf(post.assets)) {
    for (const wording of wordingsFor(alt, post.account)) add(overText(post, 'altCharacters', limit, wording));
  }
}
