import type { Absence, Person, Roster } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { clip, type Intervals, intersect, lengthOf, NEVER, subtract, toIntervals } from '../../time/intervals.ts';
import { referencesIn } from '../cast.ts';
import { lateStatements } from '../crisis/late-statements.ts';
import { oncePerModel } from '../once-per-model.ts';
import { brokenPromises } from '../response/broken-promises.ts';
import { personTime } from '../working-time/person-time.ts';
import { rosterDuty } from './roster-duty.ts';
import { type RosterHoles, rosterHoles } from './roster-holes.ts';

/** Hours of duty in which nobody is on duty, as they are told of at the roster. */
export interface OpenRosterHoles extends RosterHoles {
  readonly longest: { readonly from: number; readonly to: number };
  readonly count: number;
  readonly minutes: number;
  /** Whose duty the longest is, though they are away. */
  readonly away: readonly { readonly person: Person; readonly absence: Absence | undefined }[];
}

/** Such hours, without those that break a promise of answers or a crisis's: these say more of it. */
export const openRosterHoles = oncePerModel((model): readonly OpenRosterHoles[] =>
  rosterHoles(model).flatMap((found) => {
    const holes = subtract(found.holes, toldTime(model, found.roster));
    if (holes.length === 0) return [];
    const longest = longestOf(holes);
    const away = peopleAway(model, found.roster, longest);
    return [{ ...found, holes, longest, count: holes.length / 2, minutes: lengthOf(holes), away }];
  }),
);

function toldTime(model: Model, roster: Roster): Intervals {
  const answers = brokenPromises(model).flatMap(({ row, wait }) => {
    const isNamed = referencesIn(row.policy.responders).some(({ target }) => target === roster);
    return isNamed ? [wait.at, wait.until ?? Number.POSITIVE_INFINITY] : [];
  });
  const statements = lateStatements(model).flatMap(({ waiting }) => {
    if (waiting === undefined || !waiting.part.by.includes(roster)) return [];
    return [waiting.run.began, waiting.run.answered?.acknowledged ?? Number.POSITIVE_INFINITY];
  });
  return toIntervals([...answers, ...statements]);
}

function longestOf(holes: Intervals): OpenRosterHoles['longest'] {
  let longest = { from: holes[0]!, to: holes[1]! };
  for (let i = 2; i < holes.length; i += 2) {
    if (holes[i + 1]! - holes[i]! > longest.to - longest.from) longest = { from: holes[i]!, to: holes[i + 1]! };
  }
  return longest;
}

function peopleAway(model: Model, roster: Roster, { from, to }: OpenRosterHoles['longest']): OpenRosterHoles['away'] {
  const during = (intervals: Intervals = NEVER) => clip(intervals, from, to);
  return [...rosterDuty(model)(roster).onDuty].flatMap(([person, duty]) => {
    const missed = during(duty);
    if (missed.length === 0) return [];
    const why = personTime(model)(person).absences.find((one) => intersect(missed, one.during).length > 0);
    return [{ person, absence: why?.absence }];
  });
}
