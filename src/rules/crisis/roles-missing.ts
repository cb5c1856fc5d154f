import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts } from './lack-findings.ts';
import { missingRoles } from './missing-roles.ts';

export const rolesMissing = defineRule({
  id: 'crisis/roles-missing',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S76', 'C9', 'C11'],
  summary: {
    en: 'Nobody is named to lead in a crisis, or to speak for the organisation.',
    tr: 'Krizi yönetecek ya da kuruluş adına konuşacak kişi yazılmamış.',
  },
  why: {
    en: 'Without a lead everybody waits for a decision, and without a spokesperson everybody speaks.',
    tr: 'Lider yoksa herkes karar bekler, sözcü yoksa herkes konuşur.',
  },
  messages: {
    missing: {
      en: 'The crisis plan names nobody for "{roles}".',
      tr: 'Kriz yönetim planında şu roller boş: "{roles}".',
      help: {
        en: 'Name who it is: `crisis: {roles: {lead: …, deputy: …, spokesperson: …}}`, or `tbd` while the place is open.',
        tr: 'Kim olduğunu yazın: `crisis: {roles: {lead: …, deputy: …, spokesperson: …}}`; yer henüz boşsa `tbd` yazın.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `people: {ada-lund: {name: Ada Lund}}
crisis: {roles: {lead: ada-lund}}`,
    good: `people: {ada-lund: {name: Ada Lund}}
crisis: {roles: {lead: ada-lund, spokesperson: ada-lund}}`,
  },
  subjects: wholePlans,
  // That a lead has no deputy is a finding of its own.
  check: (plan) => missingRoles(plan, ['lead', 'spokesperson']),
});
