import { activePeople } from '../../analysis/active-people.ts';
import { holdersOf } from '../../analysis/cast.ts';
import { areDutiesKnown, peopleWithDuties } from '../../analysis/duties.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { oneOrAll } from '../../analysis/one-or-all.ts';
import type { Role } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { lackOfAll } from '../lack-of-all.ts';
import { setField } from '../remedy.ts';

export const noJobDescription = defineRule({
  id: 'people/no-job-description',
  severity: 'info',
  gap: 'low',
  section: 2,
  isAbsence: true,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S13', 'S29'],
  summary: { en: 'A role does not say what its holders do.', tr: 'Bir rolün görev tanımı yazılmamış.' },
  why: {
    en: 'Job descriptions must be clear: a title alone means something else to everybody who reads it.',
    tr: 'Görev tanımları net olmalıdır: yalnızca unvanı okuyan herkes başka bir şey anlar.',
  },
  messages: {
    none: {
      en: 'Role "{role}" does not say what its holders do.',
      tr: '"{role}" kimlikli rolün görev tanımı yok.',
      help: {
        en: 'Write the duties in a few sentences: `duties: [Plans the calendar and writes the briefs.]`',
        tr: 'Görevleri birkaç cümleyle yazın: `duties: [İçerik takvimini kurar ve brifleri yazar.]`',
      },
    },
    all: {
      en: 'None of {count} roles says what its holders do.',
      tr: '{count} rolün hiçbirinin görev tanımı yok.',
      help: {
        en: 'Write the duties of each role in a few sentences: `duties: [Plans the calendar and writes the briefs.]`',
        tr: 'Her rolün görevlerini birkaç cümleyle yazın: `duties: [İçerik takvimini kurar ve brifleri yazar.]`',
      },
    },
  },
  example: {
    bad: `roles:
  photographer: {title: Photographer, functions: content}
people:
  ines-roth: {name: Ines Roth, roles: photographer, goals: reach, employment: freelance}`,
    good: `roles:
  photographer: {title: Photographer, functions: content, duties: [Takes the pictures and keeps the archive]}
people:
  ines-roth: {name: Ines Roth, roles: photographer, goals: reach, employment: freelance}`,
  },
  subjects: (model) => {
    const held = model.roles.filter((role) => isHeld(model, role));
    return oneOrAll(held, lacksDuties);
  },
  check: (roles, { model }) => lackOfAll(roles, lacksDuties, 'role', model),
  remedy: ({ subject: roles }, { say }) => {
    const duties = [
      say({ en: 'Plans the calendar and writes the briefs.', tr: 'İçerik takvimini kurar ve brifleri yazar.' }),
    ];
    return roles.map((role) => setField(role, 'duties', duties));
  },
});

function lacksDuties({ duties }: Role): boolean {
  return isEmptyList(duties);
}

/** Somebody here holds the role; of holders who have nothing to do `people/no-responsibility` says it. */
function isHeld(model: Model, role: Role): boolean {
  const holders = [...(holdersOf(model).get(role) ?? [])].filter((person) => activePeople(model).has(person));
  const isIdle = areDutiesKnown(model) && holders.some((person) => !peopleWithDuties(model).has(person));
  return holders.length > 0 && !isIdle;
}
