import { hasLeft } from '../../analysis/active.ts';
import { type Assignment, currentAssignments } from '../../analysis/current-assignments.ts';
import { parentPointer } from '../../diagnostics/pointer.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

export const departedHasAccess = defineRule({
  id: 'account/departed-has-access',
  severity: 'error',
  section: 1,
  readsClock: true,
  sources: [],
  rationale: {
    en: 'Whoever has left answers to nobody and can still post, change the password or delete the account.',
    tr: 'Ayrılan kişi kimseye karşı sorumlu değildir; yine de paylaşım yapabilir, parolayı değiştirebilir, hesabı silebilir.',
  },
  fix: 'suggested',
  summary: {
    en: 'A person who has left is still listed with access to an account.',
    tr: 'Ayrılmış bir kişi hâlâ bir hesabın erişim listesinde.',
  },
  why: {
    en: 'Accounts are lost this way: by anger, or because nobody guards a login that nobody uses.',
    tr: 'Hesaplar böyle kaybedilir: öfkeyle ya da kimsenin kullanmadığı girişi kimse korumadığı için.',
  },
  messages: {
    left: {
      en: '"{person}" left on {ends} and is still listed with access.',
      tr: '"{person}" adlı kişi {ends} tarihinde ayrıldı, ama hâlâ erişim listesinde.',
      help: {
        en: 'Take the access away on the network first, renew what was shared, then delete this line.',
        tr: 'Önce ağdaki erişimi kaldırın, ortak parolaları yenileyin, sonra bu satırı silin.',
      },
    },
  },
  texts: {
    ends: { en: 'left on this day', tr: 'ayrılış tarihi' },
    remove: {
      en: 'Delete the line, once the access is taken away on the network',
      tr: 'Ağdaki erişim kaldırıldıysa satırı sil',
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, ends: 2026-10-31}
accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}, {person: ines-roth, level: publish}]`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, ends: 2026-10-31}
accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
  },
  subjects: (model) => model.people.filter((person) => hasLeft(person, model.today)),
  *check(person, { model }) {
    for (const assignment of currentAssignments(model).get(person) ?? []) {
      if (!assignment.isAccess) continue;
      yield {
        at: assignment.at,
        message: 'left',
        params: { person: person.id, ends: { date: valueOf(person.ends) ?? '' } },
        related: [{ at: person.ends.at, message: 'ends' }],
        fixes: fixesOf(assignment),
      };
    }
  },
});

/** The line is all that reminds of the access, so a person decides when it goes. */
function fixesOf({ at }: Assignment): NonNullable<RuleFinding['fixes']> {
  const row = parentPointer(at.pointer);
  if (row === undefined) return [];
  return [{ title: 'remove', safety: 'suggested', edits: [{ op: 'remove', at: { ...at, pointer: row } }] }];
}
