import { listOf, valueOf } from '../../model/field.ts';
import type { Rotation } from '../../model/generated/entities.ts';
import { DAY_MINUTES, dateOf, dayOf } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import { occurrences } from '../../time/occurrences.ts';

/** A turn of a rotation. */
export interface Turn {
  /** Counted from the first member's first turn, which is 0. */
  readonly index: number;
  /** UTC minutes; the turn ends where the next begins. */
  readonly start: number;
}

/**
 * The turns of a rotation in a zone that touch a stretch of time, in order. The first member begins on the day `starting`,
 * at the time of day at which turns pass on (midnight when left out), and the turn passes on at every later occurrence:
 * the hand-over instant belongs to who comes. `undefined` when nobody can say whose turn it is.
 */
export function rotationTurns(rotation: Rotation, zone: string, from: number, to: number): Turn[] | undefined {
  const [every, starting] = [valueOf(rotation.every), valueOf(rotation.starting)];
  const isRead = [rotation.on, rotation.atField].every(({ state }) => state !== 'broken');
  if (every === undefined || starting === undefined || !isRead) return undefined;
  const last = dateOf(Math.floor(to / DAY_MINUTES) + 2);
  const dates = occurrences({ every, on: listOf(rotation.on), starting }, starting, last);
  if (dates === undefined) return undefined;
  const days = (dates[0] === starting ? dates : [starting, ...dates]).map(dayOf);
  const first = days.findLastIndex((day) => day <= Math.floor(from / DAY_MINUTES) - 2);
  const at = valueOf(rotation.atField) ?? 0;
  return days
    .map((day, index) => ({ day, index }))
    .slice(Math.max(0, first))
    .map(({ day, index }) => ({ index, start: instantOf(day * DAY_MINUTES + at, zone) }));
}
