import { castOf } from '../../analysis/cast.ts';
import { type PlanPart, planParts } from '../../analysis/crisis/whole-plan.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import type { Reference } from '../../model/entity.ts';
import { type Field, valueOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const roleConflict = defineRule({
  id: 'crisis/role-conflict',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S76', 'C11', 'C12'],
  summary: {
    en: 'The same person leads, speaks and gives legal advice in a crisis.',
    tr: 'Krizi yöneten, konuşan ve hukuki görüş veren aynı kişi.',
  },
  why: {
    en: 'Whoever leads, speaks and gives legal advice alone is corrected by nobody, and is on the telephone when a decision is due.',
    tr: 'Tek başına karar veren, konuşan ve hukuki görüş veren kişiyi kimse düzeltmez; karar gerektiğinde de telefondadır.',
  },
  messages: {
    same: {
      en: '"{person}" is lead, spokesperson and legal adviser in a crisis.',
      tr: '"{person}" krizde hem lider hem sözcü hem hukuk danışmanı.',
      help: {
        en: 'Give one of the roles to somebody else; a solicitor may stand in `contacts`. It is so in "{playbooks}".',
        tr: 'Rollerden birini başkasına verin; bir avukat `contacts` altında yazılabilir. Geçerli olduğu yer: "{playbooks}".',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people: {ada-lund: {name: Ada Lund}, iris-vane: {name: Iris Vane}}
crisis: {roles: {lead: ada-lund, spokesperson: ada-lund, legal: ada-lund}}`,
    good: `people: {ada-lund: {name: Ada Lund}, iris-vane: {name: Iris Vane}}
crisis: {roles: {lead: ada-lund, spokesperson: iris-vane, legal: ada-lund}}`,
  },
  // Where there is only one person, nobody else could have a role.
  subjects: (model) => (model.people.length > 1 ? groupByPlace(planParts(model), ({ roles }) => roles.at) : []),
  *check(parts, { model }) {
    const found = parts.flatMap((part) => {
      const person = onlyPerson(model, part);
      return person === undefined ? [] : [{ part, person }];
    });
    const [first] = found;
    if (first === undefined) return;
    const playbooks = found.map(({ part }) => part.id);
    yield { at: first.part.roles.at, message: 'same', params: { person: first.person, playbooks } };
  },
});

/** Whoever alone holds all three roles, as far as that is known. */
function onlyPerson(model: Model, { roles }: PlanPart): string | undefined {
  const written = valueOf(roles);
  if (written === undefined) return undefined;
  const holders = [written.lead, written.spokesperson, written.legal].map((field) => holderOf(model, field));
  return new Set(holders).size === 1 ? holders[0] : undefined;
}

function holderOf(model: Model, field: Field<Reference>): string | undefined {
  const target = valueOf(field)?.target;
  if (target === undefined || target.kind === 'contacts') return undefined;
  const { people, isKnown, hasVacancy } = castOf(model, [target]);
  return isKnown && !hasVacancy && people.size === 1 ? [...people][0]!.id : undefined;
}
