import { activePeople } from '../../analysis/active-people.ts';
import { type Backup, backups } from '../../analysis/backups.ts';
import { type SkillDemand, skillDemands } from '../../analysis/skill-demands.ts';
import { valueOf } from '../../model/field.ts';
import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const backupUnqualified = defineRule({
  id: 'people/backup-unqualified',
  severity: 'warning',
  section: 1,
  readsClock: true,
  sources: ['S22', 'S30'],
  summary: {
    en: 'Whoever stands in for a person lacks a skill that the work needs.',
    tr: 'Bir kişinin yerine bakan, işin gerektirdiği bir beceriye sahip değil.',
  },
  why: {
    en: 'On the first day of leave the work stops, or is done by somebody who cannot do it.',
    tr: 'İznin ilk günü iş durur ya da yapamayacak birinin elinde kalır.',
  },
  messages: {
    lacks: {
      en: 'The backup of "{person}", "{standIns}", lacks "{skills}" at the level that the work needs.',
      tr: '"{person}" adlı kişinin yedeğinde ("{standIns}") işin gerektirdiği düzeyde olmayan beceriler: "{skills}".',
      help: {
        en: 'Name a backup who can do it, plan training, or share the work with somebody who can.',
        tr: 'Bunu yapabilecek bir yedek yazın, eğitim planlayın ya da işi yapabilecek biriyle paylaştırın.',
      },
    },
  },
  texts: { demand: { en: 'needed here', tr: 'burada gerekiyor' } },
  example: {
    bad: `roles:
  photographer: {title: Photographer, functions: content, duties: [Takes the pictures], skills: {graphic-design: 3}}
people:
  ines-roth: {name: Ines Roth, roles: photographer, skills: {graphic-design: 4}, goals: reach, employment: freelance, backup: nina-holt}
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, employment: freelance}`,
    good: `roles:
  photographer: {title: Photographer, functions: content, duties: [Takes the pictures], skills: {graphic-design: 3}}
people:
  ines-roth: {name: Ines Roth, roles: photographer, skills: {graphic-design: 4}, goals: reach, employment: freelance, backup: nina-holt}
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3, graphic-design: 3}, goals: reach, employment: freelance}`,
  },
  subjects: backups,
  *check(backup, { model }) {
    const standIns = [...backup.people].filter((one) => one !== backup.person);
    // What somebody can do who writes down no skills at all is not known.
    if (standIns.length === 0 || standIns.some(({ skills }) => skills.state !== 'value')) return;
    const lacking = lackingDemands(model, backup, standIns);
    const [first] = lacking;
    if (first === undefined) return;
    yield {
      at: backup.at,
      message: 'lacks',
      params: {
        ...{ person: backup.person.id, standIns: standIns.map(({ id }) => id) },
        skills: [...new Set(lacking.map(({ skill }) => skill))],
      },
      related: [{ at: first.demand.at, message: 'demand' }],
    };
  },
});

/**
 * What the person can do and nobody of those who stand in, or who have the same role or work, can. What is asked of those
 * who stand in themselves has a finding of its own.
 */
function lackingDemands(model: Model, { person }: Backup, standIns: readonly Person[]) {
  const isAble = (one: Person, skill: string, need: number) => (valueOf(one.skills)?.get(skill) ?? 0) >= need;
  const others = ({ people }: SkillDemand) =>
    [...people].filter((one) => one !== person && activePeople(model).has(one));
  return (skillDemands(model).get(person) ?? [])
    .filter(({ people }) => !standIns.some((one) => people.has(one)))
    .flatMap((demand) => [...demand.skills].map(([skill, need]) => ({ demand, skill, need })))
    .filter(({ skill, need }) => isAble(person, skill, need))
    .filter(({ demand, skill, need }) => ![...standIns, ...others(demand)].some((one) => isAble(one, skill, need)));
}
