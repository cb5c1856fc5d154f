import { ifEmptyInside, wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noInternalNotification = defineRule({
  id: 'crisis/no-internal-notification',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S79', 'C15'],
  summary: {
    en: 'The crisis plan does not say who inside is told, and by whom.',
    tr: 'Kriz yönetim planında kurum içinde kimin, kim tarafından bilgilendirileceği yazılmamış.',
  },
  why: {
    en: 'Whoever hears of the crisis from the news answers customers with guesses.',
    tr: 'Krizi haberlerden öğrenen çalışan, müşteriye tahminle yanıt verir.',
  },
  messages: {
    none: {
      en: 'The crisis plan names nobody inside who is told.',
      tr: 'Kriz yönetim planında kurum içinde bilgilendirilecek kimse yok.',
      help: {
        en: 'Write who tells whom, and how fast: `crisis: {notify: {internal: [{person: …, by: lead, within: 15m}]}}`.',
        tr: 'Kimin kime, ne kadar sürede haber vereceğini yazın: `crisis: {notify: {internal: [{person: …, by: lead, within: 15m}]}}`.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {notify: {external: [{person: tbd, by: lead, within: 1h}]}, roles: {lead: tbd}}`,
    good: `crisis:
  notify: {internal: [{person: tbd, by: lead, within: 15m}], external: [{person: tbd, by: lead, within: 1h}]}
  roles: {lead: tbd}`,
  },
  subjects: wholePlans,
  check: (plan) => lackFindings(plan, ({ notify }) => ifEmptyInside(notify, 'internal'), 'none'),
});
