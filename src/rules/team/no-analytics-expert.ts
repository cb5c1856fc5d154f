import { activePeople } from '../../analysis/active-people.ts';
import { referencesIn } from '../../analysis/cast.ts';
import { areSkillsKnown, highestLevel } from '../../analysis/held-skills.ts';
import { activityOf } from '../../facts/activities.ts';
import { valueOf } from '../../model/field.ts';
import type { Responsibility } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { setField } from '../remedy.ts';

/** The level of analytics from which on somebody is an expert. */
interface Options {
  readonly level: number;
}

const SKILL = 'analytics';

export const noAnalyticsExpert = defineRule<Model, Options>({
  id: 'team/no-analytics-expert',
  severity: 'info',
  gap: 'medium',
  section: 4,
  isAbsence: true,
  readsClock: true,
  sources: ['S61'],
  summary: {
    en: 'Nobody, inside or outside, is an expert in analytics.',
    tr: 'Kurumun içinde ya da dışında veri analizinde uzman kimse yok.',
  },
  why: {
    en: 'Figures that nobody can interpret change nothing; the expertise may come from outside, but somebody must have it.',
    tr: 'Kimsenin yorumlayamadığı sayılar hiçbir şeyi değiştirmez; uzmanlık dışarıdan da gelebilir, ama birinde olmalıdır.',
  },
  messages: {
    none: {
      en: 'None of {count} {count:person|people} has analytics at level {level} or above; the highest is {have}.',
      tr: '{count} kişiden hiçbirinin analiz becerisi {level} ya da üstü düzeyde değil; en yükseği {have}.',
      help: {
        en: 'Write the level down, `skills: {analytics: {level}}`, plan training, or give the measuring to an expert from outside.',
        tr: 'Düzeyi yazın, `skills: {analytics: {level}}`, eğitim planlayın ya da ölçümü dışarıdan bir uzmana verin.',
      },
    },
    unwritten: {
      en: 'None of {count} {count:person|people} is said to have any skill in analytics.',
      tr: '{count} kişiden hiçbiri için analiz becerisi yazılmamış.',
      help: {
        en: 'Write who has it and at which level, `skills: {analytics: {level}}`, or give the measuring to an expert from outside.',
        tr: 'Kimde hangi düzeyde olduğunu yazın, `skills: {analytics: {level}}`, ya da ölçümü dışarıdan bir uzmana verin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts: {shop: {platform: instagram}}
people:
  ada-lund: {name: Ada Lund, skills: {copywriting: 4, analytics: 2}}`,
    good: `accounts: {shop: {platform: instagram}}
people:
  ada-lund: {name: Ada Lund, skills: {copywriting: 4, analytics: 3}}`,
  },
  options: {
    schema: { type: 'object', properties: { level: { type: 'integer', minimum: 1, maximum: 5 } } },
    defaults: { level: 3 } satisfies Options,
    stricter: { level: 'higher' },
  },
  subjects: (model) => (model.accounts.length > 0 && activePeople(model).size > 0 ? [model] : []),
  *check(model, { options: { level } }) {
    const people = activePeople(model);
    const have = highestLevel(people, SKILL);
    if (!areSkillsKnown(people) || have >= level || model.responsibilities.some(isMeasuredOutside)) return;
    const params = { count: people.size, level };
    yield have === 0
      ? { at: homePlace(model), message: 'unwritten', params }
      : { at: homePlace(model), message: 'none', params: { ...params, have } };
  },
  remedy: ({ finding }, { model }) => {
    const [best] = [...activePeople(model)].sort((a, b) => highestLevel([b], SKILL) - highestLevel([a], SKILL));
    return best === undefined ? [] : [setField(best, 'skills', { [SKILL]: Number(finding.params?.['level']) })];
  },
});

/** Whether a contact, whose skills nobody writes down, measures or analyses. */
function isMeasuredOutside(row: Responsibility): boolean {
  const wanted = valueOf(row.function) ?? activityOf(valueOf(row.activity) ?? row.id)?.function;
  const named = [...referencesIn(row.responsible), ...referencesIn(row.accountable)];
  return wanted === 'analytics' && named.some(({ target }) => target?.kind === 'contacts');
}
