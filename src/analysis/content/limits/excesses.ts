import type { Model } from '../../../model/model.ts';
import { oncePerModel } from '../../once-per-model.ts';
import { openPosts, type Post } from '../contents.ts';
import { mediaOf } from '../media.ts';
import { accountLimits } from './account-limits.ts';
import type { Excess } from './excess.ts';
import { altExcesses } from './over-alt.ts';
import { captionExcesses } from './over-caption.ts';
import { mediaExcesses } from './over-media.ts';
import { pollExcesses } from './over-poll.ts';
import { titleExcesses } from './over-title.ts';

/** What a post has over the limits of its network; only posts that can still be changed are looked at. */
export function excessesOf(model: Model, post: Post): readonly Excess[] {
  return excesses(model).get(post) ?? [];
}

const MEASURES = [captionExcesses, titleExcesses, altExcesses, mediaExcesses, pollExcesses];

const excesses = oncePerModel((model) => {
  const limitsOf = accountLimits(model);
  const found = new Map<Post, readonly Excess[]>();
  for (const post of openPosts(model)) {
    const limits = limitsOf(post.account);
    if (limits.size === 0) continue;
    const limited = { post, limits, media: mediaOf(post.assets) };
    const excesses: Excess[] = [];
    const add = (excess: Excess | undefined) => {
      if (excess !== undefined) excesses.push(excess);
    };
    for (const measure of MEASURES) measure(limited, add);
    if (excesses.length > 0) found.set(post, excesses);
  }
  return found;
});
