import type { Entity, Reference } from '../model/entity.ts';
import { type Field, listOf, valueOf } from '../model/field.ts';
import type { Person, Role, Roster, Team } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { oncePerModel } from './once-per-model.ts';

/** The people that actors stand for. */
export interface Cast {
  readonly people: ReadonlySet<Person>;
  /** False when something on the way could not be read, so that there may be more of them. */
  readonly isKnown: boolean;
}

/** The people that actors stand for, some of whom may still be to be named. */
interface NamedCast extends Cast {
  readonly hasVacancy: boolean;
}

interface Draft {
  readonly people: Set<Person>;
  readonly seen: Set<Entity>;
  hasVacancy: boolean;
  isKnown: boolean;
}

/** Whoever the actors stand for: holders of a role, members of a team, people of a roster; contacts are outside. */
export function castOf(model: Model, actors: Iterable<Entity | undefined>): NamedCast {
  const draft = emptyDraft();
  for (const actor of actors) addActor(model, actor, draft);
  return draft;
}

/** The people that a field of actors stands for; of a field that cannot be read nothing is known. */
export function castOfField(model: Model, field: Field<Reference | readonly Reference[]>): Cast {
  const draft = emptyDraft();
  addField(model, field, draft);
  return draft;
}

/** The references of a field that takes one or several. */
export function referencesIn(field: Field<Reference | readonly Reference[]>): readonly Reference[] {
  const value = valueOf(field);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Reference];
}

/** Who works in a team: its members, its leads, and those of the teams below it. */
export function teamCast(model: Model, team: Team): Cast {
  const draft = emptyDraft();
  addTeam(model, team, draft);
  for (const below of teamsBelow(model, team)) addTeam(model, below, draft);
  return draft;
}

/** The teams below a team, at any depth. */
export function teamsBelow(model: Model, team: Team): ReadonlySet<Team> {
  const found = new Set<Team>();
  const queue = [team];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of childrenOf(model).get(next) ?? []) {
      if (child === team || found.has(child)) continue;
      found.add(child);
      queue.push(child);
    }
  }
  return found;
}

/** The people who hold a role, by role. */
export const holdersOf = oncePerModel((model) => {
  const holders = new Map<Entity, Set<Person>>();
  for (const person of model.people) {
    for (const { target } of listOf(person.roles)) if (target !== undefined) push(holders, target, person);
  }
  for (const team of model.teams) {
    for (const member of listOf(team.members)) {
      const [role, person] = [valueOf(member.as)?.target, valueOf(member.person)?.target];
      if (role?.kind === 'roles' && person?.kind === 'people') push(holders, role, person as Person);
    }
  }
  return holders;
});

const childrenOf = oncePerModel((model) => {
  const children = new Map<Entity, Set<Team>>();
  for (const team of model.teams) {
    const parent = valueOf(team.parentField)?.target;
    if (parent !== undefined) push(children, parent, team);
  }
  return children;
});

/** Whether every person's roles can be read, so that a role's holders are all known. */
export const areRolesKnown = oncePerModel((model) => model.people.every((person) => person.roles.state !== 'broken'));

function addActor(model: Model, actor: Entity | undefined, into: Draft): void {
  if (actor === undefined || into.seen.has(actor)) return;
  into.seen.add(actor);
  if (actor.kind === 'people') into.people.add(actor as Person);
  else if (actor.kind === 'roles') addRole(model, actor as Role, into);
  else if (actor.kind === 'teams') addTeam(model, actor as Team, into);
  else if (actor.kind === 'rosters') addRoster(model, actor as Roster, into);
}

function addRole(model: Model, role: Role, into: Draft): void {
  if (!areRolesKnown(model)) into.isKnown = false;
  for (const person of holdersOf(model).get(role) ?? []) into.people.add(person);
}

function addTeam(model: Model, team: Team, into: Draft): void {
  if (team.members.state === 'broken' || team.lead.state === 'broken') into.isKnown = false;
  for (const member of listOf(team.members)) addField(model, member.person, into);
  addField(model, team.lead, into);
}

function addRoster(model: Model, roster: Roster, into: Draft): void {
  addField(model, roster.members, into);
  if (roster.shifts.state === 'broken') into.isKnown = false;
  for (const shift of listOf(roster.shifts)) {
    addField(model, shift.person, into);
    addField(model, shift.backup, into);
  }
}

function addField(model: Model, field: Field<Reference | readonly Reference[]>, into: Draft): void {
  if (field.state === 'broken') into.isKnown = false;
  if (field.state === 'vacant') into.hasVacancy = true;
  for (const { target, vacancy } of referencesIn(field)) {
    if (vacancy !== undefined) into.hasVacancy = true;
    addActor(model, target, into);
  }
}

function emptyDraft(): Draft {
  return { people: new Set(), seen: new Set(), hasVacancy: false, isKnown: true };
}

function push<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}
