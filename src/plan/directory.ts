import { isActiveAccount } from '../analysis/active.ts';
import { activePeople } from '../analysis/active-people.ts';
import { teamCast } from '../analysis/cast.ts';
import { personTime } from '../analysis/working-time/person-time.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import type { PlanAccount, PlanPerson, PlanTeam } from './plan.ts';

/** Whoever works here today, or begins within the horizon, by id. */
export function peopleOf(model: Model): PlanPerson[] {
  const teams = teamsByPerson(model);
  return byId(model.people)
    .filter((person) => activePeople(model).has(person) || beginsLater(model, person))
    .map((person) => ({
      id: person.id,
      name: valueOf(person.name) ?? person.id,
      zone: personTime(model)(person).zone,
      teams: teams.get(person) ?? [],
      absences: absencesOf(model, person),
    }));
}

/** The accounts in use, by id. */
export function accountsOf(model: Model): PlanAccount[] {
  const { zone } = planningFrame(model);
  return byId(model.accounts)
    .filter(isActiveAccount)
    .map((account) => ({
      id: account.id,
      title: valueOf(account.title) ?? account.id,
      platform: valueOf(account.platform),
      zone: valueOf(account.timezone) ?? zone,
      team: valueOf(account.team)?.target?.id,
    }));
}

/** The teams, by id. */
export function teamsOf(model: Model): PlanTeam[] {
  return byId(model.teams).map((team) => ({ id: team.id, name: valueOf(team.name) ?? team.id }));
}

function beginsLater(model: Model, person: Person): boolean {
  const starts = valueOf(person.starts);
  return starts !== undefined && starts > model.today && starts < model.planning.to;
}

function absencesOf(model: Model, person: Person): PlanPerson['absences'] {
  const { from: first, to } = model.planning;
  return listOf(person.absences)
    .flatMap((absence) => {
      const from = valueOf(absence.from);
      const until = absence.to.state === 'absent' ? from : valueOf(absence.to);
      const touches = from !== undefined && from < to && (until === undefined || until >= first);
      return touches ? [{ from, until, reason: valueOf(absence.reason) }] : [];
    })
    .sort((a, b) => compareCodeUnits(orderOf(a), orderOf(b)));
}

/** By first day, then last day, those without an end behind. */
function orderOf({ from, until = '9', reason = '' }: PlanPerson['absences'][number]): string {
  return `${from} ${until} ${reason}`;
}

function teamsByPerson(model: Model): Map<Person, string[]> {
  const teams = new Map<Person, string[]>();
  for (const team of byId(model.teams)) {
    for (const person of teamCast(model, team).people) teams.set(person, [...(teams.get(person) ?? []), team.id]);
  }
  return teams;
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): T[] {
  return [...entities].sort((a, b) => compareCodeUnits(a.id, b.id));
}
