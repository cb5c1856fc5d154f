import { ifEmptyInside, wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noExternalNotification = defineRule({
  id: 'crisis/no-external-notification',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S79', 'C3'],
  summary: {
    en: 'The crisis plan does not say who outside is told: customers, partners, the press, an authority.',
    tr: 'Kriz yönetim planında kurum dışında kimin bilgilendirileceği yazılmamış: müşteri, iş ortağı, basın, yetkili kurum.',
  },
  why: {
    en: 'Partners and the press fill a silence with what others tell them.',
    tr: 'İş ortakları ve basın, sessizliği başkalarının anlattıklarıyla doldurur.',
  },
  messages: {
    none: {
      en: 'The crisis plan names nobody outside who is told.',
      tr: 'Kriz yönetim planında kurum dışında bilgilendirilecek kimse yok.',
      help: {
        en: 'Write who tells whom, and how fast: `crisis: {notify: {external: [{person: …, by: spokesperson, within: 1h}]}}`; people outside stand in `contacts`.',
        tr: 'Kimin kime, ne kadar sürede haber vereceğini yazın: `crisis: {notify: {external: [{person: …, by: spokesperson, within: 1h}]}}`. Kurum dışındaki kişiler `contacts` altında yazılır.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {notify: {internal: [{person: tbd, by: lead, within: 15m}]}, roles: {lead: tbd}}`,
    good: `crisis:
  notify: {internal: [{person: tbd, by: lead, within: 15m}], external: [{person: tbd, by: lead, within: 1h}]}
  roles: {lead: tbd}`,
  },
  subjects: wholePlans,
  check: (plan) => lackFindings(plan, ({ notify }) => ifEmptyInside(notify, 'external'), 'none'),
});
