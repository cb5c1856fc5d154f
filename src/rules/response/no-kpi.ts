import { isMeasuring, lacksSubject } from '../../analysis/measurement/missing-subject.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newKpi } from '../proposals.ts';

export const noKpi = defineRule({
  id: 'response/no-kpi',
  severity: 'info',
  gap: 'high',
  section: 6,
  isAbsence: true,
  sources: ['S91'],
  summary: {
    en: 'No KPI measures how fast, or whether, people are answered.',
    tr: 'Ne kadar hızlı ya da ne oranda yanıt verildiğini ölçen gösterge yok.',
  },
  why: {
    en: 'Those who manage set a response time; without a figure it is a wish, and nobody learns that it is broken.',
    tr: 'Yönetim ekibi bir yanıt süresi belirler; sayı yoksa bu bir dilektir ve tutulmadığını kimse öğrenmez.',
  },
  messages: {
    none: {
      en: 'No KPI measures how fast people are answered, or how many of them.',
      tr: 'Yanıtların hızını ya da oranını ölçen gösterge yok.',
      help: {
        en: 'Add a KPI with `metric: first-response-time`, `response-rate` or `sla-compliance`.',
        tr: 'Ölçütü `metric: first-response-time`, `response-rate` ya da `sla-compliance` olan bir gösterge ekleyin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
kpis:
  engagement: {metric: engagement-rate-reach}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}]}`,
    good: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
kpis:
  engagement: {metric: engagement-rate-reach}
  answers: {metric: first-response-time}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}]}`,
  },
  // Without any policy nobody promised anything that could be measured, and that is the gap.
  subjects: (model) => (isMeasuring(model) && model.responses.length > 0 ? [model] : []),
  *check(model) {
    if (lacksSubject(model, 'response')) yield { at: homePlace(model), message: 'none' };
  },
  remedy: (_, context) => [newKpi(context, 'first-response', { metric: 'first-response-time' })],
});
