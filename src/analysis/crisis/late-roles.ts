import type { Entity } from '../../model/entity.ts';
import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { hasLeft } from '../active.ts';
import { castOf } from '../cast.ts';
import { isAmidRosterHole } from '../duty/roster-holes.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type CrisisReach, crisisReachability, type RoleReach } from './crisis-reachability.ts';
import { type LateStatement, lateStatements } from './late-statements.ts';

/** A role whose people are not reached as soon as they must be. */
export interface LateRole {
  readonly reach: CrisisReach;
  readonly role: RoleReach;
  /**
   * `never`: from some instant on nobody is reached for it. `late`: somebody is, but later than the severity promises a
   * first statement. `nobody`: the same, and nobody of any other role is reached sooner either.
   */
  readonly kind: 'never' | 'late' | 'nobody';
}

/** Without these nobody decides, and nobody speaks: what a severity promises waits for them. */
const FIRST_ROLES: ReadonlySet<string> = new Set(['lead', 'spokesperson']);

/**
 * Such roles, for every playbook and severity. What a late statement tells of already is left out: a role whose people it
 * waits for, and where nobody at all is there. So is what a hole of a roster explains.
 */
export const lateRoles = oncePerModel((model): readonly LateRole[] => {
  const late = lateStatements(model);
  return crisisReachability(model).flatMap((reach) => {
    const statements = late.filter(({ reach: { playbook } }) => playbook === reach.playbook);
    return rolesOf(model, reach, statements);
  });
});

function rolesOf(model: Model, reach: CrisisReach, statements: readonly LateStatement[]): LateRole[] {
  const isEmpty = isNobodyThere(reach) && reach.roles.every(isProved);
  let isEmptyTold = statements.length > 0;
  const found: LateRole[] = [];
  for (const role of reach.roles) {
    const { worst } = role;
    if (worst === undefined || !isProved(role) || isAwaited(role.actors, statements)) continue;
    if (isAmidRosterHole(model, role.actors, worst.at) || haveAllLeft(model, role)) continue;
    if (worst.minutes === undefined) found.push({ reach, role, kind: 'never' });
    else if (!FIRST_ROLES.has(role.role) || !isOver(worst.minutes, reach.target)) continue;
    else if (!isEmpty) found.push({ reach, role, kind: 'late' });
    else if (!isEmptyTold) {
      found.push({ reach, role, kind: 'nobody' });
      isEmptyTold = true;
    }
  }
  return found;
}

/** Whether a late statement of them waits for any of these actors. */
export function isAwaited(actors: readonly Entity[], statements: readonly LateStatement[]): boolean {
  return statements.some(({ waiting }) => waiting?.part.by.some((actor) => actors.includes(actor)));
}

/** Whether at worst nobody of any role is reached as soon as a first statement is promised. */
export function isNobodyThere({ first, target }: CrisisReach): boolean {
  return first !== undefined && isOver(first.minutes, target);
}

/** Whether something takes longer than it may, in minutes. */
export function isOver(minutes: number | undefined, target: number | undefined): boolean {
  return target !== undefined && (minutes === undefined || minutes > target);
}

function isProved({ isKnown, hasVacancy }: RoleReach): boolean {
  return isKnown && !hasVacancy;
}

/** People who are gone already are found wherever they are named. */
function haveAllLeft(model: Model, { actors }: RoleReach): boolean {
  const { people } = castOf(model, actors);
  return people.size > 0 && [...people].every((person: Person) => hasLeft(person, model.today));
}
