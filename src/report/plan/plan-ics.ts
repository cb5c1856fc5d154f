import { CALENDAR_FILE_WORDS } from '../../messages/plan/calendar-file-words.ts';
import { foldLine, toCalendarText } from '../safe/calendar-text.ts';
import { writeEvent } from './ics/calendar-event.ts';
import { listEvents } from './ics/list-events.ts';
import { namesOf } from './names.ts';
import type { PlanReporter } from './plan-options.ts';
import { sayIn } from './say.ts';
import { selectView } from './select-view.ts';

/**
 * The plan as a calendar file (RFC 5545) for subscribing or importing: instants in UTC, identifiers that stay the same
 * from one run to the next, so that a calendar which reads it again moves events instead of doubling them.
 */
export const formatPlanIcs: PlanReporter = (whole, language, { version, view }) => {
  const plan = selectView(whole, view);
  const name = toCalendarText(sayIn(CALENDAR_FILE_WORDS, language)('name', { organization: plan.organization }));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//smorg//smorg ${toCalendarText(version)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    // What programs read that do not know RFC 7986.
    `X-WR-CALNAME:${name}`,
    ...listEvents(plan, namesOf(whole), language).flatMap((event) => writeEvent(event, plan.horizon.now)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
};
