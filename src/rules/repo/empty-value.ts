import { describeRule } from '../define-rule.ts';

export const emptyValue = describeRule({
  id: 'repo/empty-value',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A lone dash or a name with nothing after it is a line that somebody meant to finish.',
    tr: 'Tek başına bir tire ya da ardında bir şey olmayan bir ad, tamamlanması unutulmuş bir satırdır.',
  },
  summary: { en: 'Nothing stands where something must.', tr: 'Bir değer olması gereken yer boş.' },
  why: {
    en: 'Nobody can tell whether something was lost or nothing was meant.',
    tr: 'Bir şeyin mi kaybolduğu, yoksa bilerek mi boş bırakıldığı anlaşılamaz.',
  },
  messages: {
    empty: {
      en: 'Nothing stands in "{field}".',
      tr: '"{field}" alanı boş.',
      help: {
        en: 'Write a value, or take the line away. A field of a person, an account or a post may be left empty; this may not.',
        tr: 'Bir değer yazın ya da satırı kaldırın. Kişi, hesap ve içerik alanları boş bırakılabilir, bu alan bırakılamaz.',
      },
    },
    item: {
      en: 'An item of "{field}" is empty.',
      tr: '"{field}" listesinde boş bir öge var.',
      help: { en: 'Write a value, or take the dash away.', tr: 'Bir değer yazın ya da tireyi kaldırın.' },
    },
  },
  texts: { remove: { en: 'Take the empty item away', tr: 'Boş ögeyi kaldır' } },
  fix: 'suggested',
  example: {
    bad: 'roles:\n  designer:\n    duties:\n      - Tasarım\n      -\n',
    good: 'roles:\n  designer:\n    duties:\n      - Tasarım\n    functions:\n',
  },
});
