import { soundOf, valueOf } from '../../model/field.ts';
import type { Entry } from '../../model/generated/entities.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { type WallTime, wallMinutes } from '../../time/parse-wall-time.ts';
import { oncePerModel } from '../once-per-model.ts';
import { knownTime, planningFrame } from './planning-frame.ts';

/** What appears later than this behind the plan's end has no lead that reaches back into it. */
const MOST_DAYS_AHEAD = 400;
const OVER = new Set(['scheduled', 'published', 'cancelled']);

/**
 * Until when the business calendars of accounts are worked out, in UTC minutes: as far as working time is known, and as
 * far as something appears that is still to be made, because its leads are counted from there; at most four hundred
 * days behind the plan.
 */
export const latestPublishing = oncePerModel((model): number => {
  const frame = planningFrame(model);
  let latest = knownTime(frame).to;
  for (const calendar of model.calendars) {
    for (const entry of soundOf(calendar.entries)) {
      if (OVER.has(valueOf(entry.status) ?? '')) continue;
      // A zone is less than a day from UTC.
      for (const wall of wallsOf(entry)) latest = Math.max(latest, wallMinutes(wall) + DAY_MINUTES);
    }
  }
  return Math.min(latest, frame.to + MOST_DAYS_AHEAD * DAY_MINUTES);
});

function* wallsOf(entry: Entry): Iterable<WallTime> {
  const fields = [entry.publishAt, ...[...(valueOf(entry.variants)?.values() ?? [])].map(({ publishAt }) => publishAt)];
  for (const field of fields) if (field.state === 'value') yield field.value;
}
