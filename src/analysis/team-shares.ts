import type { NodePlace } from '../diagnostics/place.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Person, Team } from '../model/generated/entities.ts';
import { oncePerModel } from './once-per-model.ts';

/** The part of a person that a team says it has. */
export interface TeamShare {
  readonly team: Team;
  readonly percent: number;
  readonly at: NodePlace;
}

/** The shares that teams state, by person; a team that states none has whatever is left. */
export const teamShares = oncePerModel((model): ReadonlyMap<Person, readonly TeamShare[]> => {
  const shares = new Map<Person, TeamShare[]>();
  for (const team of model.teams) {
    for (const { person, share } of listOf(team.members)) {
      const [who, percent] = [valueOf(person)?.target, valueOf(share)];
      if (who === undefined || percent === undefined) continue;
      shares.set(who, [...(shares.get(who) ?? []), { team, percent, at: share.at }]);
    }
  }
  return shares;
});
