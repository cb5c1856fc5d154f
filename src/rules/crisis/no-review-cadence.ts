import { ifAbsent, wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noReviewCadence = defineRule({
  id: 'crisis/no-review-cadence',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S81'],
  summary: {
    en: 'The crisis plan does not say how often it is reviewed.',
    tr: 'Kriz yönetim planının ne sıklıkla gözden geçirileceği yazılmamış.',
  },
  why: {
    en: 'People, phone numbers and networks change: a plan that nobody has to look at is wrong on the day it is needed.',
    tr: 'Kişiler, telefonlar ve ağlar değişir: kimsenin bakmak zorunda olmadığı plan, gerektiği gün yanlıştır.',
  },
  messages: {
    none: {
      en: 'The crisis plan does not say how often it is reviewed.',
      tr: 'Kriz yönetim planının gözden geçirme sıklığı yazılmamış.',
      help: {
        en: 'Write it, with the day of the last review: `crisis: {reviewEvery: 6mo, lastReviewed: 2026-11-02}`.',
        tr: 'Sıklığı ve son gözden geçirmenin gününü yazın: `crisis: {reviewEvery: 6mo, lastReviewed: 2026-11-02}`.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {lastReviewed: 2026-11-02}`,
    good: `crisis: {lastReviewed: 2026-11-02, reviewEvery: 6mo}`,
  },
  subjects: wholePlans,
  check: (plan) => lackFindings(plan, ({ reviewEvery }) => ifAbsent(reviewEvery), 'none'),
});
