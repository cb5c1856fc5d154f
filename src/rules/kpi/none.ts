import { isActiveAccount } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newKpi } from '../proposals.ts';

export const none = defineRule({
  id: 'kpi/none',
  severity: 'warning',
  gap: 'critical',
  section: 4,
  isAbsence: true,
  sources: ['S65'],
  summary: { en: 'Nothing is measured: there is no KPI.', tr: 'Hiçbir şey ölçülmüyor: performans göstergesi yok.' },
  why: {
    en: 'Performance is judged by criteria that were set before; without a single one, every account does well and none does.',
    tr: 'Performans önceden belirlenen ölçütlerle değerlendirilir; tek ölçüt bile yoksa her hesap iyi gider, hiçbiri de gitmez.',
  },
  messages: {
    none: {
      en: 'No KPI is defined for {count} active {count:account|accounts}.',
      tr: '{count} etkin hesap için hiçbir gösterge tanımlanmamış.',
      help: {
        en: 'Begin with engagement: `kpis: {engagement: {metric: engagement-rate-reach, owner: analyst, every: week}}`.',
        tr: 'Etkileşimle başlayın: `kpis: {engagement: {metric: engagement-rate-reach, owner: analyst, every: week}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}`,
    good: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
kpis:
  engagement: {metric: engagement-rate-reach, every: week}`,
  },
  subjects: (model) => (model.accounts.some(isActiveAccount) ? [model] : []),
  *check(model) {
    if (model.kpis.length > 0) return;
    const count = model.accounts.filter(isActiveAccount).length;
    yield { at: homePlace(model), message: 'none', params: { count } };
  },
  remedy: (_, context) => [newKpi(context, 'engagement', { metric: 'engagement-rate-reach' })],
});
