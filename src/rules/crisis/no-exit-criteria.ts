import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noExitCriteria = defineRule({
  id: 'crisis/no-exit-criteria',
  severity: 'info',
  section: 5,
  isAbsence: true,
  sources: ['S96'],
  summary: {
    en: 'The crisis plan does not say when a crisis is over.',
    tr: 'Kriz yönetim planında krizin ne zaman bittiği yazılmamış.',
  },
  why: {
    en: 'Without an end people stay on alert for days, or go back to jokes while customers are still angry.',
    tr: 'Bitişi belli olmayan krizde ekip günlerce alarmda kalır ya da müşteri hâlâ kızgınken şakalara döner.',
  },
  messages: {
    none: {
      en: 'The crisis plan does not say when a crisis is over.',
      tr: 'Kriz yönetim planında kapanış ölçütü yok.',
      help: {
        en: 'Write what must be true: `crisis: {exit: [A day without new posts about it, The cause is written down]}`.',
        tr: 'Krizin bitmiş sayılması için ne gerektiğini yazın: `crisis: {exit: [Bir gün boyunca yeni olumsuz gönderi yok, Kök neden yazıldı]}`.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {owner: tbd}`,
    good: `crisis: {owner: tbd, exit: The cause is written down}`,
  },
  subjects: wholePlans,
  check: (plan) => lackFindings(plan, ({ exit }) => (isEmptyList(exit) ? exit : undefined), 'none'),
});
