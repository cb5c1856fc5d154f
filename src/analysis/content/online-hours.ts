import { valueOf } from '../../model/field.ts';
import type { Audience } from '../../model/generated/entities.ts';
import { DAY_MINUTES, dayOf, weekdayOf } from '../../time/calendar-date.ts';
import type { HoursOfWeek } from '../../time/hours-of-week.ts';
import { instantToWall } from '../../time/instant-to-wall.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Slot } from './timelines.ts';

/** When an audience is online, and by which clocks where it says so. */
interface OnlineHours {
  readonly hours: HoursOfWeek;
  readonly zone: string | undefined;
}

/** Whether an audience is online when a post appears, by its own clocks; `undefined` when nobody says. */
export const isOnline = oncePerModel(() => {
  const known = new Map<Audience, OnlineHours | undefined>();
  return (audience: Audience, { instant, zone }: Slot): boolean | undefined => {
    if (!known.has(audience)) known.set(audience, onlineHours(audience));
    const online = known.get(audience);
    if (online === undefined) return undefined;
    const { date, minute } = instantToWall(instant, online.zone ?? zone);
    const weekday = weekdayOf(dayOf(date));
    // Hours that began the day before reach past midnight.
    return isIn(online.hours, weekday, minute) || isIn(online.hours, (weekday + 6) % 7, minute + DAY_MINUTES);
  };
});

function onlineHours({ activeHours, timezone }: Audience): OnlineHours | undefined {
  const hours = valueOf(activeHours);
  return hours === undefined || timezone.state === 'broken' ? undefined : { hours, zone: valueOf(timezone) };
}

function isIn(hours: HoursOfWeek, weekday: number, minute: number): boolean {
  return (hours[weekday] ?? []).some(({ start, end }) => minute >= start && minute < end);
}
