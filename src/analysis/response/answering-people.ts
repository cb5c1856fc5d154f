import type { Entity, Reference } from '../../model/entity.ts';
import type { Field } from '../../model/field.ts';
import type { Absence, Contact, Person, Roster } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { type Intervals, intersect, interval, NEVER, subtract, unionOf } from '../../time/intervals.ts';
import { castOf, referencesIn } from '../cast.ts';
import { contactTime } from '../duty/contact-time.ts';
import { dutyWorked } from '../duty/duty-worked.ts';
import { rosterDuty } from '../duty/roster-duty.ts';
import { personTime } from '../working-time/person-time.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';

/** Somebody who answers, by hours of work or by a roster, or in several of these ways. */
export interface AnsweringPerson {
  readonly who: Person | Contact;
  /** When they answer. */
  readonly working: Intervals;
  /** When they would by their hours or roster alone, with the zone whose clocks these follow. */
  readonly usual: readonly { readonly during: Intervals; readonly zone: string }[];
  /** What keeps them away when. */
  readonly away: readonly { readonly why: AwayReason; readonly during: Intervals }[];
}

/** Why somebody does not answer who by their hours would. */
export type AwayReason =
  | { readonly kind: 'absence'; readonly absence: Absence }
  | { readonly kind: 'holiday' }
  /** Not here yet, or no longer. */
  | { readonly kind: 'employment' };

/** Those who answer, by the actor that a field names: a roster stands for whoever is on at the instant. */
export interface AnsweringPeople {
  readonly people: readonly AnsweringPerson[];
  /** Somebody of them is still to be named, or a turn of duty is nobody's on purpose. */
  readonly hasVacancy: boolean;
  /** False when something on the way could not be read, so that there may be more of them, or at other times. */
  readonly isKnown: boolean;
}

/** The people that a field of responders stands for, each once, in the order in which they are named first. */
export function answeringPeople(model: Model, field: Field<Reference | readonly Reference[]>): AnsweringPeople {
  const people = new Map<Entity, AnsweringPerson>();
  let isKnown = field.state !== 'broken';
  let hasVacancy = field.state === 'vacant';
  const add = (person: AnsweringPerson) => {
    const known = people.get(person.who);
    people.set(person.who, known === undefined ? person : joined(known, person));
  };
  for (const { target } of referencesIn(field)) {
    hasVacancy ||= target === undefined;
    if (target === undefined) continue;
    if (target.kind === 'contacts') add(outsider(model, target as Contact));
    else if (target.kind === 'rosters') {
      const duty = rosterDuty(model)(target as Roster);
      isKnown &&= duty.isKnown;
      hasVacancy ||= duty.vacant.length > 0;
      const everybody = new Set([...duty.onDuty.keys(), ...duty.standIns.keys()]);
      for (const person of everybody) add(onDuty(model, person, target as Roster));
    } else {
      const cast = castOf(model, [target]);
      isKnown &&= cast.isKnown;
      hasVacancy ||= cast.hasVacancy;
      for (const person of cast.people) add(atWork(model, person));
    }
  }
  for (const { who } of people.values()) {
    isKnown &&=
      who.kind === 'people' ? personTime(model)(who as Person).isKnown : contactTime(model)(who as Contact).isKnown;
  }
  return { people: [...people.values()], hasVacancy, isKnown };
}

function outsider(model: Model, contact: Contact): AnsweringPerson {
  const { reachable, zone } = contactTime(model)(contact);
  return { who: contact, working: reachable, usual: [{ during: reachable, zone }], away: [] };
}

function atWork(model: Model, person: Person): AnsweringPerson {
  const { regular, present, working, zone } = personTime(model)(person);
  const holiday = { why: { kind: 'holiday' as const }, during: subtract(regular, present) };
  return { who: person, working, usual: [{ during: regular, zone }], away: [holiday, ...awayFrom(model, person)] };
}

/**
 * Whoever is on duty answers at all hours of duty, also at night and on holidays, but not on leave. A roster without hours
 * tells whose turn it is: they answer in their hours of work. A stand-in answers while nobody who is on duty is there.
 */
function onDuty(model: Model, person: Person, roster: Roster): AnsweringPerson {
  const { zone, hasHours, onDuty: duties } = rosterDuty(model)(roster);
  const duty = duties.get(person) ?? NEVER;
  const work = atWork(model, person);
  if (!hasHours) {
    const during = intersect(duty, personTime(model)(person).regular);
    return {
      ...work,
      working: intersect(duty, work.working),
      usual: [{ during, zone: personTime(model)(person).zone }],
    };
  }
  const working = dutyWorked(model, person, roster);
  return { who: person, working, usual: [{ during: duty, zone }], away: awayFrom(model, person) };
}

function awayFrom(model: Model, person: Person): AnsweringPerson['away'] {
  const { absences, employed } = personTime(model)(person);
  const { from, to } = knownTime(planningFrame(model));
  const notHere = { why: { kind: 'employment' as const }, during: subtract(interval(from, to), employed) };
  return [...absences.map(({ absence, during }) => ({ why: { kind: 'absence' as const, absence }, during })), notHere];
}

function joined(a: AnsweringPerson, b: AnsweringPerson): AnsweringPerson {
  return {
    who: a.who,
    working: unionOf([a.working, b.working]),
    usual: [...a.usual, ...b.usual],
    away: [...a.away, ...b.away],
  };
}
