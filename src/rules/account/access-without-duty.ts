import { idleAccess } from '../../analysis/idle-access.ts';
import { defineRule } from '../define-rule.ts';

const LESS = {
  en: 'Take the access away, lower it to `read`, or write down in `responsibilities` what the person does there.',
  tr: 'Erişimi kaldırın, `read` düzeyine indirin ya da kişinin orada ne yaptığını `responsibilities` bölümüne yazın.',
};

export const accessWithoutDuty = defineRule({
  id: 'account/access-without-duty',
  severity: 'warning',
  isAbsence: true,
  readsClock: true,
  sources: [],
  rationale: {
    en: 'Every login that nobody needs is one more way in, and nobody notices when it is used.',
    tr: 'Kimseye gerekmeyen her giriş açık bir kapıdır; kullanıldığını da kimse fark etmez.',
  },
  summary: {
    en: 'Somebody may publish on an account, or run it, without anything to do there.',
    tr: 'Bir hesapta hiçbir görevi olmayan biri orada yayın yapabiliyor ya da hesabı yönetebiliyor.',
  },
  why: {
    en: 'Access that is left over from old work is how the wrong post, or a thief, gets in.',
    tr: 'Eski bir işten kalan erişim, yanlış gönderinin ya da hırsızın girdiği kapıdır.',
  },
  messages: {
    admin: {
      en: '"{person}" has admin access to "{accounts}" and nothing to do there.',
      tr: '"{person}" adlı kişinin yönetici erişimi var, ama orada bir görevi yok: "{accounts}".',
      help: LESS,
    },
    publish: {
      en: '"{person}" may publish on "{accounts}" and has nothing to do there.',
      tr: '"{person}" adlı kişi yayın yapabiliyor, ama orada bir görevi yok: "{accounts}".',
      help: LESS,
    },
  },
  example: {
    bad: `roles:
  photographer: {title: Photographer, functions: content, duties: [Takes the pictures]}
people:
  ines-roth: {name: Ines Roth, roles: photographer, goals: reach, employment: freelance}
accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}, {person: ines-roth, level: publish}]`,
    good: `roles:
  photographer: {title: Photographer, functions: content, duties: [Takes the pictures]}
people:
  ines-roth: {name: Ines Roth, roles: photographer, goals: reach, employment: freelance}
accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}, {person: ines-roth, level: read}]`,
  },
  subjects: idleAccess,
  *check({ person, level, accounts, at }) {
    yield { at, message: level, params: { person: person.id, accounts: accounts.map(({ id }) => id) } };
  },
});
