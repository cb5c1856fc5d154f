import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

const FORM = {
  en: 'Write the youngest and the oldest age, 18-24, or an open end, 65+.',
  tr: 'En küçük ve en büyük yaşı 18-24 gibi, üst sınırı yoksa 65+ gibi yazın.',
} as const;

export const invalidAges = describeRule({
  id: 'repo/invalid-ages',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S42'],
  summary: { en: 'Ages are a range: 18-24, or 65+.', tr: 'Yaşlar bir aralıktır: 18-24 ya da 65+.' },
  why: {
    en: 'An audience without a clear age cannot be compared with what the networks report.',
    tr: 'Yaşı belli olmayan bir hedef kitle, ağların raporlarıyla karşılaştırılamaz.',
  },
  messages: {
    respelled: {
      en: 'The ages "{text}" are written {fix}.',
      tr: '"{text}" yaş aralığı {fix} olarak yazılır.',
      help: FORM,
    },
    unreadable: { en: '"{text}" is not a range of ages.', tr: '"{text}" bir yaş aralığı değil.', help: FORM },
    backwards: {
      en: 'The ages "{text}" run backwards.',
      tr: '"{text}" yaşları tersten yazılmış.',
      help: { en: 'Write the youngest age first: {fix}.', tr: 'Önce en küçük yaşı yazın: {fix}.' },
    },
    'one-age': {
      en: '"{text}" is one age, not a range.',
      tr: '"{text}" bir aralık değil, tek bir yaş.',
      help: FORM,
    },
    'too-old': { en: 'Nobody is as old as in "{text}".', tr: '"{text}" kadar yaşlı kimse yok.', help: FORM },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'audiences:\n  students: {ages: 18 to 24}\n',
    good: 'audiences:\n  students: {ages: 18-24}\n',
  },
});
