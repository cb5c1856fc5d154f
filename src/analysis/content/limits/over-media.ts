import { listOf, valueOf } from '../../../model/field.ts';
import type { Duration } from '../../../time/duration.ts';
import { kindOfAsset } from '../media.ts';
import { TYPES_IN_PARTS } from '../media-mix.ts';
import { limitFor } from './account-limits.ts';
import { excessOf } from './excess.ts';
import type { AddExcess, LimitedPost } from './limited-post.ts';

/** Visuals of a post that are too many, and videos that are too short or too long. */
export function mediaExcesses(limited: LimitedPost, add: AddExcess): void {
  const { post, limits, media } = limited;
  if (media === undefined || media.length === 0) return;
  if (TYPES_IN_PARTS.has(valueOf(post.content.type) ?? '')) return;
  const limit = limitFor(limits, 'media', media);
  if (limit !== undefined && media.length > limit.value) {
    add(excessOf(post, 'media', limit, { at: { ...post.assets.at, part: 'key' }, count: media.length }));
  }
  if (media.includes('video')) durationExcesses(limited, add);
}

function durationExcesses({ post, limits, media }: LimitedPost, add: AddExcess): void {
  const [least, most] = [limitFor(limits, 'minVideoSeconds', media), limitFor(limits, 'videoSeconds', media)];
  if (least === undefined && most === undefined) return;
  for (const asset of listOf(post.assets)) {
    const { duration } = asset;
    const seconds = secondsOf(valueOf(duration));
    if (seconds === undefined || kindOfAsset(asset) !== 'video') continue;
    const found = { at: duration.at, count: seconds };
    if (least !== undefined && seconds < least.value) add(excessOf(post, 'minVideoSeconds', least, found));
    if (most !== undefined && seconds > most.value) add(excessOf(post, 'videoSeconds', most, found));
  }
}

/** The seconds of a duration that a film can have; a month or a working day has no length of its own. */
export function secondsOf(duration: Duration | undefined): number | undefined {
  if (duration === undefined || duration.workingDays + duration.months + duration.years > 0) return undefined;
  return duration.seconds + 60 * duration.minutes + 86_400 * (duration.days + 7 * duration.weeks);
}
