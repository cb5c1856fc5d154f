import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { crisisScenarios } from '../../facts/crisis-scenarios.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

const ENOUGH = 4;
const SUGGESTED = 3;

export const fewScenarios = defineRule({
  id: 'crisis/few-scenarios',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  measure: { param: 'count', worse: 'less' },
  sources: ['S74', 'C21'],
  summary: {
    en: 'The crisis plan is for fewer than four scenarios.',
    tr: 'Kriz yönetim planındaki senaryo sayısı dörtten az.',
  },
  why: {
    en: 'The crisis that comes is seldom the only one that was thought of. First statements are prepared for the four to six likeliest.',
    tr: 'Yaşanan kriz çoğu zaman düşünülen tek senaryo değildir. İlk bilgilendirme metinleri en olası dört ila altı senaryo için hazırlanır.',
  },
  messages: {
    few: {
      en: 'The crisis plan has {count} {count:playbook|playbooks}; four to six scenarios are usual.',
      tr: 'Kriz yönetim planında {count} kriz senaryosu var; genellikle dört ila altı senaryo yazılır.',
      help: {
        en: 'Add what is likeliest to happen to you. Often met: "{likely}", as in `playbooks: {{first}: {scenario: {first}, …}}`.',
        tr: 'Başınıza gelmesi en olası krizleri ekleyin. Sık görülenler: "{likely}"; örneğin `playbooks: {{first}: {scenario: {first}, …}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak, scenario: data-breach}
  hack: {title: Somebody else posts, scenario: account-takeover}`,
    good: `playbooks:
  leak: {title: Data leak, scenario: data-breach}
  hack: {title: Somebody else posts, scenario: account-takeover}
  recall: {title: A product is unsafe, scenario: product-failure}
  slip: {title: A post that hurts, scenario: erroneous-post}`,
  },
  subjects: (model) => wholePlans(model).filter(({ playbooks }) => playbooks.length > 0),
  *check({ plan, playbooks }) {
    if (playbooks.length >= ENOUGH) return;
    const used = new Set(playbooks.flatMap(({ id, scenario }) => [id, valueOf(scenario) ?? id]));
    const likely = crisisScenarios.map(({ id }) => id).filter((id) => !used.has(id));
    yield {
      at: (plan ?? playbooks[0]!).at,
      message: 'few',
      params: { count: playbooks.length, likely: likely.slice(0, SUGGESTED), first: likely[0]! },
    };
  },
});
