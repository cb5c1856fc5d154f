import { valueOf } from '../../model/field.ts';
import { oncePerModel } from '../once-per-model.ts';
import { contents } from './contents.ts';

/** What calendars say of the days that the plan covers. */
export interface HorizonPlans {
  /** Whether something is to be published, or has been, within them. */
  readonly isPlanned: boolean;
  /** False while a date, a status or a whole list of entries cannot be read. */
  readonly isKnown: boolean;
  /** The last date on which anything is published, `2026-12-28`. */
  readonly last: string | undefined;
}

/** What calendars say of the days that the plan covers. */
export const horizonPlans = oncePerModel((model): HorizonPlans => {
  const { from, to } = model.planning;
  let isPlanned = false;
  let last: string | undefined;
  let isKnown = model.calendars.every(({ entries }) => entries.state !== 'broken');
  for (const { publishAt, posts } of contents(model)) {
    for (const field of [publishAt, ...posts.map((post) => post.publishAt)]) {
      if (field.state === 'broken') isKnown = false;
      const date = valueOf(field)?.date;
      if (date === undefined) continue;
      if (date >= from && date < to) isPlanned = true;
      if (last === undefined || date > last) last = date;
    }
  }
  return { isPlanned, isKnown, last };
});
