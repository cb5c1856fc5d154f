import type { Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Person, Roster } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import type { HoursOfWeek } from '../../time/hours-of-week.ts';
import { clip, type Intervals, intersect, interval, NEVER, subtract, toIntervals } from '../../time/intervals.ts';
import type { WallTime } from '../../time/parse-wall-time.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';
import { oncePerModel } from '../once-per-model.ts';
import { openHours } from '../working-time/open-hours.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';
import { rotationTurns } from './rotation-turns.ts';

/** Who is on duty when by a roster, whether or not they are away then. Known as far as working time is. */
export interface RosterDuty {
  readonly roster: Roster;
  readonly zone: string;
  readonly onDuty: ReadonlyMap<Person, Intervals>;
  /** Who stands in for the person of a shift. */
  readonly standIns: ReadonlyMap<Person, Intervals>;
  /** When, from the plan's beginning on, duty is somebody's who is still to be named. */
  readonly vacant: Intervals;
  /** Whether the roster says at which hours duty is: else it is whose turn it is, not when they work. */
  readonly hasHours: boolean;
  /** False when it cannot be told who is on duty, or not always. */
  readonly isKnown: boolean;
}

interface Draft {
  readonly onDuty: Map<Person, Intervals>;
  readonly standIns: Map<Person, Intervals>;
  vacant: Intervals;
  isKnown: boolean;
}

/** The duty of a roster: its rotation and its shifts within its hours, and then its overrides, later ones last. */
export const rosterDuty = oncePerModel((model) => {
  const known = new Map<Roster, RosterDuty>();
  return (roster: Roster): RosterDuty => {
    let duty = known.get(roster);
    if (duty === undefined) {
      duty = dutyOf(model, roster);
      known.set(roster, duty);
    }
    return duty;
  };
});

function dutyOf(model: Model, roster: Roster): RosterDuty {
  const zone = valueOf(roster.timezone) ?? planningFrame(model).zone;
  const fields = [roster.members, roster.rotation, roster.shifts, roster.hours, roster.overrides, roster.timezone];
  const isKnown = fields.every(({ state }) => state !== 'broken');
  const draft: Draft = { onDuty: new Map(), standIns: new Map(), vacant: NEVER, isKnown };
  const { from, to } = knownTime(planningFrame(model));
  const hours = valueOf(roster.hours);
  const open = hours === undefined ? interval(from, to) : hoursIn(model, hours, zone);
  addRotation(roster, zone, from, to, draft);
  for (const shift of listOf(roster.shifts)) {
    const during = spanOf(shift, zone, draft);
    addDuty(draft, shift.person, during);
    add(draft.standIns, personIn(shift.backup, draft), during);
  }
  for (const [person, during] of draft.onDuty) draft.onDuty.set(person, intersect(during, open));
  draft.vacant = intersect(draft.vacant, open);
  for (const override of listOf(roster.overrides)) {
    const during = spanOf(override, zone, draft);
    for (const people of [draft.onDuty, draft.standIns]) {
      for (const [person, before] of people) people.set(person, subtract(before, during));
    }
    draft.vacant = subtract(draft.vacant, during);
    addDuty(draft, override.person, intersect(during, open));
  }
  const hasHours = hours !== undefined || listOf(roster.shifts).length > 0;
  return { roster, zone, hasHours, ...draft, vacant: clip(draft.vacant, planningFrame(model).from, to) };
}

function hoursIn(model: Model, hours: HoursOfWeek, zone: string): Intervals {
  return openHours(model)(hours, zone, new Map());
}

/** A rotation gives each turn to the next member, a vacant place to nobody; a single member has all of them. */
function addRotation(roster: Roster, zone: string, from: number, to: number, draft: Draft): void {
  const members = listOf(roster.members).map((member) => member.target);
  const rotation = valueOf(roster.rotation);
  if (roster.members.state === 'vacant') draft.vacant = interval(from, to);
  if (members.length === 0 || (rotation === undefined && listOf(roster.shifts).length > 0)) return;
  if (members.length === 1) {
    const all = interval(from, to);
    if (members[0] === undefined) draft.vacant = all;
    else add(draft.onDuty, members[0], all);
    return;
  }
  const turns = rotation && rotationTurns(rotation, zone, from, to);
  if (turns === undefined) {
    draft.isKnown = false;
    return;
  }
  const pairs = new Map<Person | undefined, number[]>();
  for (const [i, { index, start }] of turns.entries()) {
    const member = members[index % members.length];
    const list = pairs.get(member) ?? [];
    list.push(Math.max(start, from), Math.min(turns[i + 1]?.start ?? to, to));
    pairs.set(member, list);
  }
  for (const [person, list] of pairs) {
    if (person === undefined) draft.vacant = toIntervals([...draft.vacant, ...list]);
    else add(draft.onDuty, person, toIntervals(list));
  }
}

/** From one wall time to another; nothing, and not known, when they cannot be read. */
function spanOf(of: { readonly from: Field<WallTime>; readonly to: Field<WallTime> }, zone: string, draft: Draft) {
  const [from, to] = [valueOf(of.from), valueOf(of.to)];
  if (from === undefined || to === undefined) {
    draft.isKnown = false;
    return NEVER;
  }
  return interval(resolveWallTime(from, zone).instant, resolveWallTime(to, zone).instant);
}

function addDuty(draft: Draft, field: Field<Reference<Person>>, during: Intervals): void {
  if (field.state === 'vacant') draft.vacant = toIntervals([...draft.vacant, ...during]);
  else add(draft.onDuty, personIn(field, draft), during);
}

function personIn(field: Field<Reference<Person>>, draft: Draft): Person | undefined {
  if (field.state === 'broken') draft.isKnown = false;
  return valueOf(field)?.target;
}

function add(people: Map<Person, Intervals>, person: Person | undefined, during: Intervals): void {
  if (person === undefined || during.length === 0) return;
  people.set(person, toIntervals([...(people.get(person) ?? NEVER), ...during]));
}
