import type { Entity, Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Contact, Person, Roster } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import { type Intervals, unionOf } from '../../time/intervals.ts';
import { castOf } from '../cast.ts';
import { contactTime } from '../duty/contact-time.ts';
import { dutyWorked } from '../duty/duty-worked.ts';
import { onCallTime } from '../duty/on-call-time.ts';
import { rosterDuty } from '../duty/roster-duty.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { ReachChain, ReachTarget } from '../reachability/reach-chain.ts';
import { personTime } from '../working-time/person-time.ts';

/** Who is called when an actor is needed. */
export interface ActorChain {
  /** Ids are those of people and contacts, which share one namespace. Nobody takes time to pick up. */
  readonly chain: ReachChain;
  /** Somebody of them is still to be named, or a turn of duty is nobody's on purpose. */
  readonly hasVacancy: boolean;
  /** False when something on the way could not be read, so that more of them may answer, or at other times. */
  readonly isKnown: boolean;
}

interface Draft {
  /** Targets by the minutes after which they are called. */
  readonly steps: Map<number, Map<string, ReachTarget>>;
  /** Actors that are still to be called, by the minutes after which they are. */
  readonly waiting: Map<number, Entity[]>;
  hasVacancy: boolean;
  isKnown: boolean;
}

/**
 * Who is called for an actor. A person answers in their hours of work and in those of any duty they have by a roster, and
 * who stands in for them is called at once with them; of a role or a team all are called. Of a roster whoever is on duty
 * is, at any hour of duty, and then those to whom it escalates, each with theirs. Somebody outside answers in the hours
 * in which they can be reached.
 */
export const actorChain = oncePerModel((model) => {
  const known = new Map<Entity, ActorChain>();
  return (actor: Entity): ActorChain => {
    let chain = known.get(actor);
    if (chain === undefined) {
      chain = chainOf(model, actor);
      known.set(actor, chain);
    }
    return chain;
  };
});

/** Who is called for several actors at once: whoever of any of them answers first. */
export function joinChains(chains: readonly ActorChain[]): ActorChain {
  const draft: Draft = {
    ...{ steps: new Map(), waiting: new Map() },
    hasVacancy: chains.some(({ hasVacancy }) => hasVacancy),
    isKnown: chains.every(({ isKnown }) => isKnown),
  };
  for (const { chain } of chains) {
    for (const { after, targets } of chain) for (const { id, reach } of targets) addTarget(draft, after, id, reach);
  }
  return { chain: stepsOf(draft), hasVacancy: draft.hasVacancy, isKnown: draft.isKnown };
}

/** Calls each actor once, as early as they are: a second call of the same would come later and reach them no sooner. */
function chainOf(model: Model, actor: Entity): ActorChain {
  const draft: Draft = { steps: new Map(), waiting: new Map([[0, [actor]]]), hasVacancy: false, isKnown: true };
  const called = new Set<Entity>();
  while (draft.waiting.size > 0) {
    const after = Math.min(...draft.waiting.keys());
    const next = draft.waiting.get(after)!.pop();
    if (next === undefined) draft.waiting.delete(after);
    else if (!called.has(next)) {
      called.add(next);
      addActor(model, next, after, draft);
    }
  }
  return { chain: stepsOf(draft), hasVacancy: draft.hasVacancy, isKnown: draft.isKnown };
}

function stepsOf({ steps }: Draft): ReachChain {
  return [...steps].sort(([a], [b]) => a - b).map(([after, targets]) => ({ after, targets: [...targets.values()] }));
}

function addActor(model: Model, actor: Entity, after: number, draft: Draft): void {
  if (actor.kind === 'people') addPerson(model, actor as Person, after, draft);
  else if (actor.kind === 'rosters') addRoster(model, actor as Roster, after, draft);
  else if (actor.kind === 'contacts') {
    const { reachable, isKnown } = contactTime(model)(actor as Contact);
    draft.isKnown &&= isKnown;
    addTarget(draft, after, actor.id, reachable);
  } else {
    const cast = castOf(model, [actor]);
    draft.isKnown &&= cast.isKnown;
    draft.hasVacancy ||= cast.hasVacancy;
    for (const person of cast.people) wait(draft, after, person);
  }
}

function wait({ waiting }: Draft, after: number, actor: Entity): void {
  const actors = waiting.get(after);
  if (actors === undefined) waiting.set(after, [actor]);
  else actors.push(actor);
}

function addPerson(model: Model, person: Person, after: number, draft: Draft): void {
  const { working, isKnown } = personTime(model)(person);
  const onCall = onCallTime(model)(person);
  draft.isKnown &&= isKnown && onCall.isKnown;
  addTarget(draft, after, person.id, onCall.during.length === 0 ? working : unionOf([working, onCall.during]));
  addField(person.backup, after, draft);
}

function addRoster(model: Model, roster: Roster, after: number, draft: Draft): void {
  const duty = rosterDuty(model)(roster);
  draft.isKnown &&= duty.isKnown && roster.escalate.state !== 'broken';
  draft.hasVacancy ||= duty.vacant.length > 0;
  for (const person of new Set([...duty.onDuty.keys(), ...duty.standIns.keys()])) {
    draft.isKnown &&= personTime(model)(person).isKnown;
    addTarget(draft, after, person.id, dutyWorked(model, person, roster));
  }
  for (const escalation of listOf(roster.escalate)) {
    const minutes = valueOf(escalation.after) && calendarMinutes(valueOf(escalation.after)!);
    if (minutes === undefined) draft.isKnown = false;
    else addField(escalation.to, after + minutes, draft);
  }
}

function addField(field: Field<Reference>, after: number, draft: Draft): void {
  if (field.state === 'broken') draft.isKnown = false;
  if (field.state === 'vacant') draft.hasVacancy = true;
  const target = valueOf(field)?.target;
  if (target !== undefined) wait(draft, after, target);
}

/** Whoever is called in several ways at the same time answers in any of them. */
function addTarget({ steps }: Draft, after: number, id: string, reach: Intervals): void {
  const targets = steps.get(after) ?? new Map<string, ReachTarget>();
  steps.set(after, targets);
  const before = targets.get(id)?.reach;
  targets.set(id, { id, reach: before === undefined || before === reach ? reach : unionOf([before, reach]), ack: 0 });
}
