import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';

export const noScenarios = defineRule({
  id: 'crisis/no-scenarios',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S74'],
  summary: { en: 'The crisis plan is for no scenario.', tr: 'Kriz yönetim planında hiçbir senaryo yok.' },
  why: {
    en: 'Likely crises are named first. Without one the plan has no trigger, no step and no words, and so nothing that anybody could do.',
    tr: 'Önce olası kriz senaryoları belirlenir: senaryo yoksa tetikleyici, adım ve metin de yoktur; kimse ne yapacağını bilmez.',
  },
  messages: {
    none: {
      en: 'The crisis plan has no playbook for any scenario.',
      tr: 'Kriz yönetim planında hiçbir kriz senaryosu yok.',
      help: {
        en: 'Write one for each likely crisis: `playbooks: {account-takeover: {title: …, scenario: account-takeover, triggers: […], steps: […], statements: …}}`.',
        tr: 'Olası her kriz için bir senaryo yazın: `playbooks: {account-takeover: {title: …, scenario: account-takeover, triggers: […], steps: […], statements: …}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `crisis: {roles: {lead: tbd}}`,
    good: `crisis: {roles: {lead: tbd}}
playbooks:
  leak: {title: Data leak, scenario: data-breach}`,
  },
  subjects: wholePlans,
  *check({ plan, playbooks }) {
    if (plan !== undefined && playbooks.length === 0) yield { at: plan.at, message: 'none' };
  },
});
