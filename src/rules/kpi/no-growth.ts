import { isMeasuring, lacksSubject } from '../../analysis/measurement/missing-subject.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newKpi } from '../proposals.ts';

export const noGrowth = defineRule({
  id: 'kpi/no-growth',
  severity: 'info',
  gap: 'low',
  section: 4,
  isAbsence: true,
  sources: ['S33'],
  summary: { en: 'No KPI measures the growth of the accounts.', tr: 'Hesapların büyümesini ölçen gösterge yok.' },
  why: {
    en: 'A diverse team and content can make the account grow; without a figure nobody sees whether they do.',
    tr: 'Çeşitli bir ekip ve içerik hesabınızın büyümesini sağlayabilir; sayı yoksa sağlayıp sağlamadığını kimse göremez.',
  },
  messages: {
    none: {
      en: 'No KPI measures the growth of the accounts.',
      tr: 'Hesapların büyümesini ölçen gösterge yok.',
      help: {
        en: 'Add `metric: follower-growth-rate`, or `net-follower-change`.',
        tr: '`metric: follower-growth-rate` ya da `net-follower-change` ekleyin.',
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
  growth: {metric: follower-growth-rate}`,
  },
  subjects: (model) => (isMeasuring(model) ? [model] : []),
  *check(model) {
    if (lacksSubject(model, 'growth')) yield { at: homePlace(model), message: 'none' };
  },
  remedy: (_, context) => [newKpi(context, 'growth', { metric: 'follower-growth-rate' })],
});
