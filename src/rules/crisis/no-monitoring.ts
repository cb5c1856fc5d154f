import { ifEmptyInside, wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noMonitoring = defineRule({
  id: 'crisis/no-monitoring',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S80', 'C4'],
  summary: {
    en: 'The crisis plan does not say which words are watched.',
    tr: 'Kriz yönetim planında hangi sözcüklerin izleneceği yazılmamış.',
  },
  why: {
    en: 'A crisis is seen first in words that nobody addressed to you; what is not watched is noticed when it is large.',
    tr: 'Kriz önce size yazılmamış sözlerde görünür; izlenmeyen şey ancak büyüdüğünde fark edilir.',
  },
  messages: {
    none: {
      en: 'The crisis plan names no words that are watched.',
      tr: 'Kriz yönetim planında izlenecek anahtar sözcük yok.',
      help: {
        en: 'Write names, spellings and dreaded words: `crisis: {monitoring: {keywords: [north beans, northbeans, food poisoning]}}`.',
        tr: 'Adları, yazılışları ve korkulan sözcükleri yazın: `crisis: {monitoring: {keywords: [kuzey kahve, kuzeykahve, zehirlenme]}}`.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {owner: tbd}`,
    good: `crisis: {owner: tbd, monitoring: {keywords: [north beans]}}`,
  },
  subjects: wholePlans,
  check: (plan) => lackFindings(plan, ({ monitoring }) => ifEmptyInside(monitoring, 'keywords'), 'none'),
});
