import { backups } from '../../analysis/backups.ts';
import { defineRule } from '../define-rule.ts';

export const backupInvalid = defineRule({
  id: 'people/backup-invalid',
  severity: 'error',
  section: 1,
  isAbsence: true,
  readsClock: true,
  sources: ['S22'],
  summary: { en: 'A person is their own backup.', tr: 'Bir kişinin yedeği yine kendisi.' },
  why: {
    en: 'The place looks filled and is not: when the person is away nobody stands in.',
    tr: 'Yedek var gibi görünür ama yoktur: kişi yokken yerine bakan olmaz.',
  },
  messages: {
    self: {
      en: 'The backup of "{person}" is "{person}".',
      tr: '"{person}" adlı kişinin yedeği yine kendisi.',
      help: {
        en: 'Name somebody else, or `tbd` while nobody stands in.',
        tr: 'Başka birini yazın; yerine bakacak kimse yoksa `tbd` yazın.',
      },
    },
    only: {
      en: 'The backup of "{person}" is "{actor}", which stands for nobody else.',
      tr: '"{person}" adlı kişinin yedeği "{actor}"; bu ad da yalnızca aynı kişiyi gösteriyor.',
      help: {
        en: 'Name somebody else, or give the role or team a second person.',
        tr: 'Başka birini yazın ya da role veya ekibe ikinci bir kişi ekleyin.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance, backup: ines-roth}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance, backup: omar-reyes}`,
  },
  subjects: backups,
  *check({ person, people, actor, at }) {
    if (people.size > 1 || !people.has(person)) return;
    const message = actor === person ? 'self' : 'only';
    yield { at, message, params: { person: person.id, actor: actor.id } };
  },
});
