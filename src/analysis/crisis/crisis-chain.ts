import type { Entity, Reference } from '../../model/entity.ts';
import { type Field, valueOf } from '../../model/field.ts';
import type { Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { referencesIn } from '../cast.ts';
import { type ActorChain, actorChain, joinChains } from './actor-chain.ts';
import type { CrisisRole } from './crisis-roles.ts';

/** Who is called for those that a playbook names, with the actors that these are. */
export interface CrisisChain extends ActorChain {
  /** In the order in which they are named; without those whom nobody was named for yet. */
  readonly actors: readonly Entity[];
}

/** Who is called for a role: of the lead the deputy too. Nobody is named for a role that is vacant or left out. */
export function roleChain(model: Model, playbook: Playbook, role: CrisisRole): CrisisChain {
  const roles = valueOf(playbook.roles);
  const names: CrisisRole[] = role === 'lead' ? ['lead', 'deputy'] : [role];
  const fields = names.map((name) => roles?.[name]);
  const actors = fields.flatMap((field) => (field && valueOf(field)?.target) ?? []);
  const isRead = playbook.roles.state !== 'broken' && fields.every((field) => field?.state !== 'broken');
  const isVacant = fields.some((field) => field?.state === 'vacant');
  return chainOf(model, actors, isRead, isVacant);
}

/** Who is called for a field that takes roles of the crisis plan and actors: whoever of them answers first. */
export function crisisChain(
  model: Model,
  playbook: Playbook,
  field: Field<Reference | readonly Reference[]>,
): CrisisChain {
  const chains = referencesIn(field).map(({ target, crisisRole }) =>
    crisisRole === undefined
      ? chainOf(model, target === undefined ? [] : [target], true, target === undefined)
      : roleChain(model, playbook, crisisRole as CrisisRole),
  );
  const isRead = field.state !== 'broken' && chains.every(({ isKnown }) => isKnown);
  const actors = [...new Set(chains.flatMap((chain) => chain.actors))];
  const isVacant = field.state === 'vacant' || chains.some(({ hasVacancy }) => hasVacancy);
  return chainOf(model, actors, isRead, isVacant);
}

function chainOf(model: Model, actors: readonly Entity[], isRead: boolean, isVacant: boolean): CrisisChain {
  const chain = joinChains(actors.map((actor) => actorChain(model)(actor)));
  return { ...chain, actors, hasVacancy: chain.hasVacancy || isVacant, isKnown: chain.isKnown && isRead };
}
