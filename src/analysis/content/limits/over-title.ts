import { listOf, valueOf } from '../../../model/field.ts';
import { limitFor } from './account-limits.ts';
import { type Excess, excessOf } from './excess.ts';
import type { AddExcess, LimitedPost } from './limited-post.ts';
import { overText } from './over-text.ts';

/** Networks on which every post has a title, so that the entry's own is published when the variant has none. */
const TITLED = new Set(['youtube', 'pinterest', 'reddit']);

/** Titles and tags of a post that are too long. */
export function titleExcesses(limited: LimitedPost, add: AddExcess): void {
  add(titleExcess(limited));
  add(tagExcess(limited));
}

function titleExcess({ post, limits, media }: LimitedPost): Excess | undefined {
  const limit = limitFor(limits, 'titleCharacters', media);
  if (limit === undefined) return undefined;
  const own = post.variant?.title;
  const hasOwn = own !== undefined && own.state !== 'absent';
  if (!hasOwn && !TITLED.has(post.platform ?? '')) return undefined;
  const title = hasOwn ? own : post.entry.title;
  const text = valueOf(title);
  return text === undefined ? undefined : overText(post, 'titleCharacters', limit, { text, at: title.at });
}

/** The tags of a video count together; one of several words counts two more, for the quotes it is sent in. */
function tagExcess({ post, limits, media }: LimitedPost): Excess | undefined {
  const limit = limitFor(limits, 'tagCharacters', media);
  const { variant } = post;
  if (limit === undefined || variant === undefined) return undefined;
  const { tags } = variant;
  const count = listOf(tags).reduce((sum, tag) => sum + tag.length + (tag.includes(' ') ? 2 : 0), 0);
  return count > limit.value ? excessOf(post, 'tagCharacters', limit, { at: tags.at, count }) : undefined;
}
