import type { Moment } from '../../../plan/moment.ts';
import { toCalendarText } from '../../safe/calendar-text.ts';
import { toUriReference } from '../../safe/file-uri.ts';

/** Something in a calendar, in its own words. */
export interface CalendarEvent {
  /** Tells the event from every other, the same in every run: kind and ids. */
  readonly key: string;
  readonly summary: string;
  /** Lines. */
  readonly description: readonly string[];
  readonly category: string;
  readonly when: EventTime;
  /** Whoever it concerns has no time for other things meanwhile. */
  readonly isBusy: boolean;
}

/** UTC minutes since 1970 with or without an end, or a whole day. */
export type EventTime =
  | { readonly kind: 'instants'; readonly start: number; readonly end: number | undefined }
  | { readonly kind: 'day'; readonly date: string };

/** The lines of an event, not folded yet. */
export function writeEvent(
  { key, summary, description, category, when, isBusy }: CalendarEvent,
  now: Moment,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${writeUid(key)}`,
    `DTSTAMP:${writeUtc(now.utc)}`,
    ...writeTime(when),
    `SUMMARY:${toCalendarText(summary)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${description.map(toCalendarText).join('\\n')}`]),
    `CATEGORIES:${toCalendarText(category)}`,
    `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/**
 * An identifier of ids. Ids that keep to the rules need no escape; others are escaped with `~`, because readers are known
 * that undo `%2C` and the like before they look for what separates values. The name behind it is nobody's: it must not
 * tell the host it was made on.
 */
function writeUid(key: string): string {
  return `${toUriReference(key).replaceAll('~', '%7E').replaceAll('%', '~')}@smorg.invalid`;
}

/** UTC minutes since 1970 as iCalendar writes them: `20261126T060000Z`. */
export function writeUtc(minutes: number): string {
  return `${new Date(minutes * 60_000).toISOString().slice(0, 16).replace(/[-:]/g, '')}00Z`;
}

function writeTime(when: EventTime): string[] {
  // A day without an end is that day alone; an instant without an end takes no time.
  if (when.kind === 'day') return [`DTSTART;VALUE=DATE:${when.date.replaceAll('-', '')}`];
  const end = when.end !== undefined && when.end > when.start ? [`DTEND:${writeUtc(when.end)}`] : [];
  return [`DTSTART:${writeUtc(when.start)}`, ...end];
}
