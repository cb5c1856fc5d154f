import { describeRule } from '../define-rule.ts';

export const referenceCycle = describeRule({
  id: 'repo/reference-cycle',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S26'],
  summary: {
    en: 'Teams or rosters lead back to themselves.',
    tr: 'Ekipler ya da nöbet çizelgeleri dönüp kendilerine bağlanıyor.',
  },
  why: {
    en: 'A team cannot stand inside itself, and an escalation that goes in circles reaches nobody new.',
    tr: 'Bir ekip kendi içinde duramaz; daire çizen bir üst kademeye aktarma yeni kimseye ulaşmaz.',
  },
  messages: {
    self: {
      en: '"{field}" of "{id}" leads back to itself.',
      tr: '"{id}" kimliğinin "{field}" alanı kendisini gösteriyor.',
      help: {
        en: 'Name another one, or leave "{field}" out.',
        tr: 'Başka birini yazın ya da "{field}" alanını kaldırın.',
      },
    },
    cycle: {
      en: '"{field}" leads in a circle: {chain}.',
      tr: '"{field}" alanı bir döngü oluşturuyor: {chain}.',
      help: { en: 'Take "{field}" away from one of them.', tr: 'Birinden "{field}" alanını kaldırın.' },
    },
  },
  texts: {
    next: { en: 'then "{id}"', tr: 'ardından "{id}"' },
  },
  example: {
    bad: 'teams:\n  studio: {name: Studio, purpose: Work, lead: mina-falk, members: [mina-falk, omar-reyes, tara-voss, jon-pike], goals: reach, parent: desk}\n  desk: {name: Desk, purpose: Answers, lead: tara-voss, members: [tara-voss, jon-pike], goals: reach, parent: studio}\n',
    good: 'teams:\n  desk: {name: Desk, purpose: Answers, lead: tara-voss, members: [tara-voss, jon-pike], goals: reach, parent: studio}\n',
  },
});
