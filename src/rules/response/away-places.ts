import type { Hole } from '../../analysis/coverage/hole-causes.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import type { AwayReason } from '../../analysis/response/answering-people.ts';
import type { Related } from '../../diagnostics/finding.ts';
import type { Contact, Person } from '../../model/generated/entities.ts';

/** The labels of second places at what keeps people away, for rules that show it. */
export const awayTexts = {
  absence: { en: '"{person}" is away here', tr: '"{person}" adlı kişinin izni burada' },
  holiday: { en: 'the holidays of "{person}"', tr: '"{person}" adlı kişinin tatilleri' },
  employment: { en: 'when "{person}" works here', tr: '"{person}" adlı kişinin çalıştığı dönem' },
} as const;

/** What keeps those away who would be there by their hours, each place once. */
export function awayPlaces(hole: Hole<AwayReason> | undefined, responders: readonly (Person | Contact)[]): Related[] {
  if (hole?.cause.kind !== 'away') return [];
  const places = hole.cause.people.flatMap(({ id, why }) => {
    const person = responders.find((one) => one.id === id);
    if (person?.kind !== 'people') return [];
    return why.map((reason) => ({ at: placeOf(reason, person as Person), kind: reason.kind, id }));
  });
  return groupByPlace(places, ({ at }) => at).map(([{ at, kind, id }]) => {
    return { at, message: kind, params: { person: id } };
  });
}

function placeOf(reason: AwayReason, { at, holidays, starts, ends }: Person) {
  if (reason.kind === 'absence') return reason.absence.at;
  if (reason.kind === 'holiday') return holidays.state === 'absent' ? at : holidays.at;
  return [ends, starts].find(({ state }) => state === 'value')?.at ?? at;
}

/** Whether only holidays keep people away. */
export function isOnlyHoliday(hole: Hole<AwayReason>): boolean {
  if (hole.cause.kind !== 'away') return false;
  const reasons = hole.cause.people.flatMap(({ why }) => why);
  return reasons.length > 0 && reasons.every(({ kind }) => kind === 'holiday');
}

/** Ids of those who are away in a hole. */
export function peopleAway(hole: Hole<AwayReason>): readonly string[] {
  return hole.cause.kind === 'away' ? hole.cause.people.map(({ id }) => id) : [];
}
