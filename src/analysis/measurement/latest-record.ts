import { listOf, valueOf } from '../../model/field.ts';
import type { Review, ReviewLog } from '../../model/generated/entities.ts';

/** The record of a review's last meeting; `undefined` without records, and when the day of one cannot be read. */
export function latestRecord(review: Review): ReviewLog | undefined {
  let latest: { record: ReviewLog; on: string } | undefined;
  for (const record of listOf(review.log)) {
    const on = valueOf(record.on);
    if (on === undefined) return undefined;
    if (latest === undefined || on > latest.on) latest = { record, on };
  }
  return latest?.record;
}
