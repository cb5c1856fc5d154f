import { planParts } from '../../analysis/crisis/whole-plan.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const planNotReady = defineRule({
  id: 'crisis/plan-not-ready',
  severity: 'warning',
  section: 5,
  sources: ['S73'],
  summary: {
    en: 'The crisis plan, or a playbook, is still a draft.',
    tr: 'Kriz yönetim planı ya da bir kriz senaryosu hâlâ taslak.',
  },
  why: {
    en: 'The plan has to be ready before the crisis: in a draft nobody knows which half holds.',
    tr: 'Kriz yönetim planının krizden önce hazır olması gerekir: taslağın hangi bölümünün geçerli olduğunu kimse bilmez.',
  },
  messages: {
    plan: {
      en: 'The crisis plan is a draft.',
      tr: 'Kriz yönetim planı taslak durumunda.',
      help: {
        en: 'Finish it, have it agreed by whoever has a role in it, and write `status: ready`.',
        tr: 'Planı bitirin, rolü olan herkese onaylatın ve `status: ready` yazın.',
      },
    },
    playbook: {
      en: 'Playbook "{playbook}" is a draft.',
      tr: '"{playbook}" kimlikli kriz senaryosu taslak durumunda.',
      help: {
        en: 'Finish it, have it agreed by whoever has a step in it, and write `status: ready`.',
        tr: 'Senaryoyu bitirin, adımı olan herkese onaylatın ve `status: ready` yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `crisis: {status: draft}`,
    good: `crisis: {status: ready}`,
  },
  subjects: (model) => groupByPlace(planParts(model), ({ status }) => status.at),
  *check([part]) {
    if (valueOf(part.status) !== 'draft') return;
    const at = part.status.at;
    if (part.kind === 'crisis') yield { at, message: 'plan' };
    else yield { at, message: 'playbook', params: { playbook: part.id } };
  },
});
