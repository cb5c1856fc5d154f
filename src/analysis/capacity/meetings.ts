import type { Entity } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Person, Recurrence, Review, Ritual, Team } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { addDays, DAY_MINUTES, dateOf, dayOf } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import { occurrences } from '../../time/occurrences.ts';
import { type Cast, castOf, castOfField } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { planningFrame } from '../working-time/planning-frame.ts';

/** A meeting within the horizon: a ritual of a team, or a review. */
export interface Meeting {
  readonly of: Ritual | Review;
  /** The team whose ritual it is. */
  readonly team: Team | undefined;
  /** Local date in its zone. */
  readonly date: string;
  /** UTC minutes; the day's midnight where no time of day is written. */
  readonly start: number;
  readonly hasTime: boolean;
  /** How long it lasts, 0 when that is not written. */
  readonly minutes: number;
  readonly attendees: ReadonlySet<Person>;
}

/** Every meeting of the horizon, by time and id. */
export const meetings = oncePerModel((model): readonly Meeting[] => {
  const found: Meeting[] = [];
  const { zone } = planningFrame(model);
  for (const team of model.teams) {
    for (const ritual of listOf(team.rituals)) {
      const attendees =
        ritual.attendees.state === 'absent' ? castOf(model, [team]) : castOfField(model, ritual.attendees);
      found.push(...occurrencesOf(model, ritual, team, valueOf(team.timezone) ?? zone, attendees));
    }
  }
  for (const review of model.reviews) {
    found.push(...occurrencesOf(model, review, undefined, zone, castOfField(model, review.attendees)));
  }
  const idOf = (entity: Entity): string => `${entity.parent?.id ?? ''}/${entity.id}`;
  return found.sort((a, b) => a.start - b.start || (idOf(a.of) < idOf(b.of) ? -1 : 1));
});

function occurrencesOf(model: Model, of: Ritual | Review, team: Team | undefined, zone: string, cast: Cast): Meeting[] {
  const recurrence = valueOf(of.recurrence);
  const dates = recurrence === undefined ? undefined : datesOf(model, recurrence);
  const at = recurrence === undefined ? undefined : valueOf(recurrence.atField);
  const { from, to } = planningFrame(model);
  return (dates ?? [])
    .map((date) => ({
      ...{ of, team, date, hasTime: at !== undefined, minutes: valueOf(of.lasts) ?? 0, attendees: cast.people },
      start: instantOf(dayOf(date) * DAY_MINUTES + (at ?? 0), zone),
    }))
    .filter(({ start, hasTime }) => start < to && (hasTime ? start >= from : start + DAY_MINUTES > from));
}

/**
 * The local dates of a recurrence around the horizon, `undefined` when they cannot be told.
 */
export function datesOf(model: Model, recurrence: Recurrence): readonly string[] | undefined {
  const every = valueOf(recurrence.every);
  if (every === undefined || recurrence.on.state === 'broken' || recurrence.starting.state === 'broken')
    return undefined;
  const { firstDay } = planningFrame(model);
  const starting = valueOf(recurrence.starting);
  const on = listOf(recurrence.on);
  const from = dateOf(firstDay - 1);
  return occurrences({ every, on, ...(starting !== undefined && { starting }) }, from, addDays(model.planning.to, 1));
}
