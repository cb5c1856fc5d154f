import type { Entity, Reference } from '../../model/entity.ts';
import { type Field, valueOf } from '../../model/field.ts';
import type { Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { hasLeft } from '../active.ts';
import { castOf } from '../cast.ts';
import { isAmidRosterHole } from '../duty/roster-holes.ts';
import { oncePerModel } from '../once-per-model.ts';
import { worstReach } from '../reachability/worst-reach.ts';
import type { WorstCase } from '../worst-case.ts';
import { crisisChain } from './crisis-chain.ts';
import { crisisHours } from './crisis-hours.ts';
import { type CrisisReach, crisisReachability } from './crisis-reachability.ts';
import { isAwaited, isNobodyThere, isOver } from './late-roles.ts';
import { lateStatements } from './late-statements.ts';

/** Those who may stop publishing under a playbook. */
export interface PauseAuthority {
  readonly playbook: Playbook;
  readonly field: Field<readonly Reference[]>;
  /** Ids of the people and contacts that are named, stand-ins left out. */
  readonly people: readonly string[];
  /**
   * When it takes longest until one of them is reached, at the severity whose promise that breaks first; `undefined`
   * where one of them always is in time, or something else tells of it already.
   */
  readonly late: { readonly reach: CrisisReach; readonly worst: WorstCase } | undefined;
}

/** Those who may, for every playbook that names them, as far as that is known, with nobody still to be named. */
export const pauseAuthorities = oncePerModel((model): readonly PauseAuthority[] =>
  model.playbooks.flatMap((playbook) => {
    const field = valueOf(playbook.pausePublishing)?.authority;
    if (field?.state !== 'value') return [];
    const { chain, actors, hasVacancy, isKnown } = crisisChain(model, playbook, field);
    const cast = castOf(model, actors);
    if (!isKnown || hasVacancy || !cast.isKnown || actors.length === 0) return [];
    const present = [...cast.people].filter((person) => !hasLeft(person, model.today));
    const contacts = actors.filter(({ kind }) => kind === 'contacts');
    const people = [...present, ...contacts].map(({ id }) => id);
    const late = crisisReachability(model)
      .filter((reach) => reach.playbook === playbook && !isTold(model, reach, actors))
      .flatMap((reach) => {
        const hours = crisisHours(model, reach.severity);
        const worst = hours.isKnown ? worstReach({ chains: [chain] }, hours.beginnings) : undefined;
        return worst !== undefined && isOver(worst.minutes, reach.target) ? [{ reach, worst }] : [];
      })
      .filter(({ worst }) => !isAmidRosterHole(model, actors, worst.at))
      .sort((a, b) => a.reach.target! - b.reach.target!)[0];
    return [{ playbook, field, people, late }];
  }),
);

function isTold(model: Model, found: CrisisReach, actors: readonly Entity[]): boolean {
  const statements = lateStatements(model).filter(({ reach }) => reach.playbook === found.playbook);
  return isAwaited(actors, statements) || isNobodyThere(found);
}
