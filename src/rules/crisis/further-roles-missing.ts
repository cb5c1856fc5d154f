import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts } from './lack-findings.ts';
import { missingRoles } from './missing-roles.ts';

export const furtherRolesMissing = defineRule({
  id: 'crisis/further-roles-missing',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S76', 'C11'],
  summary: {
    en: 'Nobody is named to watch, to keep the record, to inform colleagues or to give legal advice in a crisis.',
    tr: 'Krizde izleyecek, kayıt tutacak, çalışanları bilgilendirecek ya da hukuki görüş verecek kişi yazılmamış.',
  },
  why: {
    en: 'What nobody has to do falls to the lead, who then writes minutes instead of deciding. One person may have several of these roles.',
    tr: 'Kimsenin üstlenmediği iş lidere kalır; lider karar vermek yerine tutanak tutar. Bir kişi bu rollerin birkaçını üstlenebilir.',
  },
  messages: {
    missing: {
      en: 'The crisis plan names nobody for "{roles}".',
      tr: 'Kriz yönetim planında şu roller boş: "{roles}".',
      help: {
        en: 'Name who it is: `crisis: {roles: {legal: …, scribe: …, monitor: …, internal-liaison: …}}`; one person may have several, and `tbd` holds an open place.',
        tr: 'Kim olduğunu yazın: `crisis: {roles: {legal: …, scribe: …, monitor: …, internal-liaison: …}}`. Bir kişi birden çok rol üstlenebilir; boş yer için `tbd` yazılır.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `people: {ada-lund: {name: Ada Lund}, iris-vane: {name: Iris Vane}}
crisis: {roles: {lead: ada-lund, deputy: iris-vane, spokesperson: iris-vane}}`,
    good: `people: {ada-lund: {name: Ada Lund}, iris-vane: {name: Iris Vane}}
crisis:
  roles: {lead: ada-lund, deputy: iris-vane, spokesperson: iris-vane, legal: tbd, scribe: iris-vane, monitor: iris-vane, internal-liaison: ada-lund}`,
  },
  subjects: wholePlans,
  check: (plan) => missingRoles(plan, ['legal', 'scribe', 'monitor', 'internal-liaison']),
});
