import { describeRule } from '../define-rule.ts';

export const reportingCycle = describeRule({
  id: 'team/reporting-cycle',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S1'],
  summary: {
    en: 'People report to each other in a circle.',
    tr: 'Kişiler bir döngü içinde birbirine bağlı çalışıyor.',
  },
  why: { en: 'Nobody in the circle has the last word.', tr: 'Döngüdeki hiç kimsenin son sözü yoktur.' },
  messages: {
    self: {
      en: '"{id}" reports to nobody but themselves.',
      tr: '"{id}" kimlikli kişi yalnızca kendisine bağlı.',
      help: {
        en: 'Name a superior in "{field}", or leave it out.',
        tr: '"{field}" alanına kişinin yöneticisini yazın ya da alanı kaldırın.',
      },
    },
    cycle: {
      en: 'These people report to each other in a circle: {chain}.',
      tr: 'Bu kişiler bir döngü içinde birbirine bağlı: {chain}.',
      help: {
        en: 'Take "{field}" away from whoever has the last word.',
        tr: 'Son sözü olan kişiden "{field}" alanını kaldırın.',
      },
    },
  },
  texts: {
    next: { en: 'then "{id}"', tr: 'ardından "{id}"' },
  },
  example: {
    bad: 'people:\n  mina-falk: {name: Mina Falk, roles: [lead, editor], goals: reach, backup: omar-reyes, skills: {analytics: 4, copywriting: 3, customer-care: 2}, reportsTo: omar-reyes}\n  omar-reyes: {name: Omar Reyes, roles: [lead, editor], goals: reach, backup: mina-falk, skills: {analytics: 3, copywriting: 4}, reportsTo: mina-falk}\n',
    good: 'people:\n  omar-reyes: {name: Omar Reyes, roles: [lead, editor], goals: reach, backup: mina-falk, skills: {analytics: 3, copywriting: 4}, reportsTo: mina-falk}\n',
  },
});
