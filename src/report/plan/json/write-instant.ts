import type { Moment } from '../../../plan/moment.ts';

/** An instant as RFC 3339 writes it, with the local time and its offset: `2026-11-25T18:00:00+03:00`. */
export function writeInstant({ date, time, offset }: Moment): string {
  return `${date}T${time}:00${offset}`;
}

/** The same where there may be none; then the key is left out. */
export function writeInstantIfKnown(moment: Moment | undefined): string | undefined {
  return moment === undefined ? undefined : writeInstant(moment);
}
