import { valueOf } from '../../model/field.ts';
import type { Stage } from '../../model/generated/entities.ts';
import type { Duration } from '../../time/duration.ts';

/** Working minutes of a day and working days of a week, for adding up leads that are written in different units. */
const [DAY, WEEK] = [480, 5];

/** Working days that stages are given together, rounded to tenths; `undefined` while one cannot be read. */
export function chainLength(stages: readonly Stage[]): number | undefined {
  let minutes = 0;
  for (const { lead } of stages) {
    if (lead.state === 'absent') {
      // What the plan assumes.
      minutes += DAY;
      continue;
    }
    const written = valueOf(lead);
    if (written === undefined || written.months + written.years > 0) return undefined;
    minutes += workingMinutes(written);
  }
  return Math.round((minutes * 10) / DAY) / 10;
}

/** Calendar days count five in seven. */
function workingMinutes({ seconds, minutes, days, workingDays, weeks }: Duration): number {
  return seconds / 60 + minutes + (workingDays + weeks * WEEK + (days * WEEK) / 7) * DAY;
}
