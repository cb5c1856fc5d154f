import { valueOf } from '../../model/field.ts';
import type { CrisisRoles, Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { castOf } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';

/** Whoever leads under a playbook. */
export interface CrisisLead {
  readonly playbook: Playbook;
  readonly roles: CrisisRoles;
  /** Lead and deputy together are one person, or somebody outside, as far as that is known. */
  readonly isAlone: boolean;
}

/** The leads of all playbooks that name one, whose deputy can be read. */
export const crisisLeads = oncePerModel((model): readonly CrisisLead[] =>
  model.playbooks.flatMap((playbook) => {
    const roles = valueOf(playbook.roles);
    if (roles?.lead.state !== 'value' || !['absent', 'value'].includes(roles.deputy.state)) return [];
    return [{ playbook, roles, isAlone: isAlone(model, roles) }];
  }),
);

/** Without a deputy a roster, a role or a team of several can still lead: somebody else of them takes over. */
function isAlone(model: Model, { lead, deputy }: CrisisRoles): boolean {
  const actors = [lead, deputy].flatMap((field) => valueOf(field)?.target ?? []);
  const { people, hasVacancy, isKnown } = castOf(model, actors);
  const outside = new Set(actors.filter(({ kind }) => kind === 'contacts'));
  return isKnown && !hasVacancy && people.size + outside.size === 1;
}
