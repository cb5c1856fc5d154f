import { isActiveAccount, isOnNetwork } from '../../analysis/active.ts';
import { measuresOf } from '../../analysis/measurement/measures.ts';
import { defineRule } from '../define-rule.ts';
import { newKpi } from '../proposals.ts';

export const vanityOnly = defineRule({
  id: 'kpi/vanity-only',
  severity: 'info',
  gap: 'medium',
  section: 4,
  isAbsence: true,
  sources: ['S68', 'K2'],
  summary: {
    en: 'All KPIs of an account are raw counts: followers, impressions, views, engagements.',
    tr: 'Bir hesabın bütün göstergeleri ham sayı: takipçi, gösterim, görüntülenme, etkileşim.',
  },
  why: {
    en: 'Raw counts grow with every post and every advertisement; no decision follows from them, so it ends with collecting data.',
    tr: 'Ham sayılar her gönderi ve her reklamla büyür; onlardan bir karar çıkmaz, iş veri toplamakla sınırlı kalır.',
  },
  messages: {
    only: {
      en: 'Account "{account}" is measured by raw counts only.',
      tr: '"{account}" kimlikli hesap yalnızca ham sayılarla ölçülüyor.',
      help: {
        en: 'Add a rate or a result, for example `engagement-rate-reach`, `ctr` or `conversions`.',
        tr: 'Bir oran ya da sonuç ekleyin, örneğin `engagement-rate-reach`, `ctr` ya da `conversions`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
kpis:
  followers: {metric: followers}
  engagements: {metric: engagements}`,
    good: `accounts:
  shop: {platform: instagram}
kpis:
  followers: {metric: followers}
  engagement: {metric: engagement-rate-reach}`,
  },
  subjects: (model) => model.accounts.filter((account) => isActiveAccount(account) && isOnNetwork(account)),
  *check(account, { model }) {
    const { count, vanity, subjects, isKnown } = measuresOf(model)(account);
    // Without any engagement that is the gap, and another rule reports it.
    if (!isKnown || vanity < count || !subjects.has('engagement')) return;
    yield { at: account.at, message: 'only', params: { account: account.id } };
  },
  remedy: ({ subject: account }, context) => [
    newKpi(context, 'engagement-rate', { metric: 'engagement-rate-reach', accounts: account.id }),
  ],
});
