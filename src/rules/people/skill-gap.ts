import { isActivePerson } from '../../analysis/active.ts';
import { type SkillDemand, skillDemands } from '../../analysis/skill-demands.ts';
import type { Params } from '../../diagnostics/finding.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const skillGap = defineRule({
  id: 'people/skill-gap',
  severity: 'warning',
  section: 1,
  readsClock: true,
  measure: { param: 'have', worse: 'less' },
  sources: ['S11', 'S24', 'S30'],
  summary: {
    en: 'A person lacks a skill, or its level, that their role or responsibility needs.',
    tr: 'Bir kişide rolünün ya da sorumluluğunun gerektirdiği beceri yok ya da düzeyi yetersiz.',
  },
  why: {
    en: 'The people of a team must fit what they do; a skill that is missing shows in the posts, the figures or the answers.',
    tr: 'Ekip, yapacağı işe uygun kişilerden oluşmalıdır; eksik beceri gönderilerde, sayılarda ya da yanıtlarda görünür.',
  },
  messages: {
    missing: {
      en: 'Person "{person}" lacks the skill "{skill}", which {source} "{id}" needs at level {need}.',
      tr: '"{person}" adlı kişide "{skill}" becerisi yok; "{id}" kimlikli {source} için gereken düzey {need}.',
      help: {
        en: 'Add the level the person has, `skills: {{skill}: {need}}`, plan training, or give the work to somebody else.',
        tr: 'Kişinin düzeyini yazın, `skills: {{skill}: {need}}`, eğitim planlayın ya da işi bir başkasına verin.',
      },
    },
    low: {
      en: 'Person "{person}" has "{skill}" at level {have}; {source} "{id}" needs {need}.',
      tr: '"{person}" adlı kişide "{skill}" becerisinin düzeyi {have}; "{id}" kimlikli {source} için gereken düzey {need}.',
      help: {
        en: 'Plan training, or give the work to somebody who has the level.',
        tr: 'Eğitim planlayın ya da işi düzeyi yeten birine verin.',
      },
    },
    unlisted: {
      en: 'Person "{person}" lists no skills; {source} "{id}" needs "{skills}".',
      tr: '"{person}" adlı kişinin hiçbir becerisi yazılmamış; "{id}" kimlikli {source} için gerekenler: "{skills}".',
      help: {
        en: 'Write down what the person can do, from 1 (basic) to 5 (expert): `skills: {copywriting: 3}`.',
        tr: 'Kişinin becerilerini 1 (temel) ile 5 (uzman) arasında yazın: `skills: {copywriting: 3}`.',
      },
    },
  },
  texts: { demand: { en: 'needed here', tr: 'burada gerekiyor' } },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 1}, goals: reach, employment: freelance}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance}`,
  },
  subjects: (model) => model.people.filter((person) => isActivePerson(person, model.today)),
  *check(person, { model }) {
    const { skills } = person;
    if (skills.state === 'broken') return;
    const held = valueOf(skills);
    for (const demand of skillDemands(model).get(person) ?? []) {
      for (const one of shortfalls(demand, held)) {
        yield {
          at: skills.at,
          message: one.message,
          params: { person: person.id, source: demand.noun, id: demand.by.id, ...one.params },
          subject: `${demand.by.kind}/${demand.by.id}/${one.subject}`,
          related: [{ at: demand.at, message: 'demand' }],
        };
      }
    }
  },
});

interface Shortfall {
  readonly message: string;
  readonly params: Params;
  readonly subject: string;
}

function* shortfalls({ skills }: SkillDemand, held: ReadonlyMap<string, number> | undefined): Iterable<Shortfall> {
  if (held === undefined) {
    yield { message: 'unlisted', params: { skills: [...skills.keys()] }, subject: '' };
    return;
  }
  for (const [skill, need] of skills) {
    const have = held.get(skill);
    if (have === undefined) yield { message: 'missing', params: { skill, need }, subject: skill };
    else if (have < need) yield { message: 'low', params: { skill, need, have }, subject: skill };
  }
}
