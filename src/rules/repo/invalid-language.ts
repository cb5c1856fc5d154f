import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

const FORM = {
  en: 'Write the code of the language, with a region where it matters: tr, en, de, pt-BR, zh-Hant.',
  tr: 'Dilin kodunu, gerekiyorsa bölgesiyle yazın: tr, en, de, pt-BR, zh-Hant.',
} as const;

export const invalidLanguage = describeRule({
  id: 'repo/invalid-language',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Texts, people and audiences are matched by language, so that each language needs one name.',
    tr: 'Metinler, kişiler ve hedef kitleler dile göre eşleştirilir; bunun için her dilin tek bir adı olmalıdır.',
  },
  summary: {
    en: 'A language is a code: tr, en, pt-BR.',
    tr: 'Dil bir kodla yazılır: tr, en, pt-BR.',
  },
  why: {
    en: 'Nobody is found who writes or answers in a language that no one else calls by that name.',
    tr: 'Başka kimsenin o adla anmadığı bir dilde yazan ya da yanıt veren kimse bulunamaz.',
  },
  messages: {
    respelled: { en: 'The language "{text}" is written {fix}.', tr: '"{text}" dili {fix} olarak yazılır.', help: FORM },
    country: {
      en: '"{text}" is the code of a country, not of a language.',
      tr: '"{text}" bir dilin değil, bir ülkenin kodu.',
      help: { en: 'The language is probably {fix}.', tr: 'Dil büyük olasılıkla {fix}.' },
    },
    unreadable: { en: '"{text}" is not a language code.', tr: '"{text}" bir dil kodu değil.', help: FORM },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'people:\n  mina-falk: {languages: English}\n',
    good: 'people:\n  mina-falk: {languages: en}\n',
  },
});
