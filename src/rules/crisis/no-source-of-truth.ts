import { ifAbsent, wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noSourceOfTruth = defineRule({
  id: 'crisis/no-source-of-truth',
  severity: 'info',
  section: 5,
  isAbsence: true,
  sources: ['S78'],
  summary: {
    en: 'The crisis plan does not say where the facts are kept.',
    tr: 'Kriz yönetim planında doğru bilginin nerede tutulacağı yazılmamış.',
  },
  why: {
    en: 'When five people answer from five versions, the organisation contradicts itself in public.',
    tr: 'Beş kişi beş ayrı bilgiyle yanıt verdiğinde kuruluş herkesin önünde kendisiyle çelişir.',
  },
  messages: {
    none: {
      en: 'The crisis plan names no place where the facts are kept.',
      tr: 'Kriz yönetim planında tek doğru bilgi kaynağı belirtilmemiş.',
      help: {
        en: 'Name one page or document that everybody answers from: `crisis: {sourceOfTruth: https://example.com/news}`.',
        tr: 'Herkesin yanıtlarında esas alacağı tek bir sayfa ya da belge yazın: `crisis: {sourceOfTruth: https://example.com/duyurular}`.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {owner: tbd}`,
    good: `crisis: {owner: tbd, sourceOfTruth: "https://northbeans.example/news"}`,
  },
  subjects: wholePlans,
  check: (plan) => lackFindings(plan, ({ sourceOfTruth }) => ifAbsent(sourceOfTruth), 'none'),
});
