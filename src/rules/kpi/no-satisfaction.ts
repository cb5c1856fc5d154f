import { isMeasuring, lacksSubject } from '../../analysis/measurement/missing-subject.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newKpi } from '../proposals.ts';

export const noSatisfaction = defineRule({
  id: 'kpi/no-satisfaction',
  severity: 'info',
  gap: 'medium',
  section: 6,
  isAbsence: true,
  sources: ['S90'],
  summary: {
    en: 'No KPI measures the satisfaction of those who write in.',
    tr: 'Yazanların memnuniyetini ölçen gösterge yok.',
  },
  why: {
    en: 'Messages that are answered late or badly harm satisfaction; a response time alone does not show whether the answer helped.',
    tr: 'Geç ya da kötü yanıtlanan mesajlarda müşteri memnuniyeti zarar görebilir; yanıt süresi, yanıtın işe yarayıp yaramadığını göstermez.',
  },
  messages: {
    none: {
      en: 'No KPI measures the satisfaction of those who write in.',
      tr: 'Yazanların memnuniyetini ölçen gösterge yok.',
      help: {
        en: 'Add `metric: csat` with a question after the conversation, `nps`, or `complaint-rate`.',
        tr: 'Yazışma sonunda sorulan bir soruyla `metric: csat`, ya da `nps` veya `complaint-rate` ekleyin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
kpis:
  engagement: {metric: engagement-rate-reach}`,
    good: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
kpis:
  engagement: {metric: engagement-rate-reach}
  satisfaction: {metric: csat}`,
  },
  subjects: (model) => (isMeasuring(model) ? [model] : []),
  *check(model) {
    if (lacksSubject(model, 'satisfaction')) yield { at: homePlace(model), message: 'none' };
  },
  remedy: (_, context) => [newKpi(context, 'satisfaction', { metric: 'csat' })],
});
