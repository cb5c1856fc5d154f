import { listOf, valueOf } from '../../../model/field.ts';
import { itemPlace } from '../item-place.ts';
import { limitFor } from './account-limits.ts';
import { type Excess, excessOf } from './excess.ts';
import type { AddExcess, LimitedPost } from './limited-post.ts';
import { secondsOf } from './over-media.ts';
import { countOver } from './over-text.ts';

/** Polls with too many or too long options, or that are open for too short or too long. */
export function pollExcesses({ post, limits, media }: LimitedPost, add: AddExcess): void {
  if (!limits.has('pollOptions')) return;
  const poll = valueOf(post.content.poll);
  if (poll === undefined) return;
  const { options, lasts } = poll;
  const limitOf = (field: Excess['field']) => limitFor(limits, field, media);
  const [most, longest] = [limitOf('pollOptions'), limitOf('pollOptionCharacters')];
  const count = listOf(options).length;
  if (most !== undefined && count > most.value) add(excessOf(post, 'pollOptions', most, { at: options.at, count }));
  for (const [index, option] of listOf(options).entries()) {
    const over = longest === undefined ? undefined : countOver(option, longest);
    const at = itemPlace(options.at, index);
    if (longest !== undefined && over !== undefined)
      add(excessOf(post, 'pollOptionCharacters', longest, { at, ...over }));
  }
  const minutes = Math.floor((secondsOf(valueOf(lasts)) ?? Number.NaN) / 60);
  const [briefest, lasting] = [limitOf('minPollMinutes'), limitOf('pollMinutes')];
  const found = { at: lasts.at, count: minutes };
  if (briefest !== undefined && minutes < briefest.value) add(excessOf(post, 'minPollMinutes', briefest, found));
  if (lasting !== undefined && minutes > lasting.value) add(excessOf(post, 'pollMinutes', lasting, found));
}
