import type { PlannedStage } from '../analysis/back-schedule/planned-stage.ts';
import { accountTime, localDay } from '../analysis/working-time/account-time.ts';
import { holidayNames } from '../analysis/working-time/holiday-names.ts';
import type { Model } from '../model/model.ts';
import { dateOf, weekdayOf } from '../time/calendar-date.ts';
import type { PlanSkippedDay } from './plan-work.ts';

const FRIDAY = 4;
/** Days of a window that are looked at: a lead of years is a slip, and nobody reads so many rows. */
const MOST_DAYS = 120;

/** Days of a stage's planned window on which its account does not work, with the reason. */
export function skippedDays(model: Model, { account, planned }: PlannedStage): PlanSkippedDay[] {
  const { zone, workingDays } = accountTime(model)(account);
  const last = localDay(planned.due - 1, zone);
  const first = Math.max(localDay(planned.release, zone), last - MOST_DAYS);
  const working = new Set(workingDays.map(({ day }) => day));
  const names = holidayNames(account.holidays, first, last);
  const skipped: PlanSkippedDay[] = [];
  for (let day = first; day <= last; day++) {
    if (working.has(day)) continue;
    const name = names.get(day);
    const reason = name !== undefined ? 'holiday' : weekdayOf(day) > FRIDAY ? 'weekend' : 'closed';
    skipped.push({ date: dateOf(day), reason, name });
  }
  return skipped;
}
