import { valueOf } from '../../model/field.ts';
import type { Severity } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { type HoursOfWeek, minutesOfWeek } from '../../time/hours-of-week.ts';
import { type WorkingClock, workingClock } from '../../time/working-clock.ts';
import type { Beginnings } from '../reachability/worst-beginning.ts';
import { openHours } from '../working-time/open-hours.ts';
import { planningFrame } from '../working-time/planning-frame.ts';

/** The hours in which crises of a severity are handled, in the organisation's zone. */
export interface CrisisHours {
  /** `undefined` when they are handled at any time. */
  readonly hours: HoursOfWeek | undefined;
  /** Begins in these hours of the plan's horizon; the time that it takes is counted in them. */
  readonly beginnings: Beginnings;
  readonly clock: WorkingClock | undefined;
  readonly isKnown: boolean;
}

/** The hours of a severity; always when it states none, or when there are no severities. */
export function crisisHours(model: Model, severity: Severity | undefined): CrisisHours {
  const { from, to, zone } = planningFrame(model);
  const written = severity && valueOf(severity.hours);
  const hours = written === undefined || minutesOfWeek(written) >= 7 * DAY_MINUTES ? undefined : written;
  const clock = hours && workingClock(openHours(model)(hours, zone, new Map()));
  const isKnown = severity?.hours.state !== 'broken';
  return { hours, clock, isKnown, beginnings: { from, to, clock } };
}
