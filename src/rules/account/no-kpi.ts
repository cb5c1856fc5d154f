import { isCovered } from '../../analysis/account-cover.ts';
import { isActiveAccount } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';
import { addItem } from '../remedy.ts';

export const noKpi = defineRule({
  id: 'account/no-kpi',
  severity: 'info',
  gap: 'high',
  section: 4,
  isAbsence: true,
  sources: ['S59'],
  summary: { en: 'No KPI measures an active account.', tr: 'Etkin bir hesabı ölçen gösterge yok.' },
  why: {
    en: 'What happens on the account is not measured, so nobody can tell whether its purpose is met or its content should change.',
    tr: 'Hesapta olan biten ölçülmez; amacına ulaşıp ulaşmadığını, içeriğin değişmesi gerekip gerekmediğini kimse söyleyemez.',
  },
  messages: {
    none: {
      en: 'No KPI measures account "{account}".',
      tr: '"{account}" kimlikli hesabı ölçen gösterge yok.',
      help: {
        en: 'Add the account to `accounts` of one of `kpis`.',
        tr: 'Hesabı `kpis` altındaki bir göstergenin `accounts` alanına ekleyin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
  news: {platform: x}
kpis:
  engagement: {metric: engagement-rate-reach, accounts: shop}`,
    good: `accounts:
  shop: {platform: instagram}
  news: {platform: x}
kpis:
  engagement: {metric: engagement-rate-reach, accounts: [shop, news]}`,
  },
  // Without any KPI there is one thing to say, and `kpi/none` says it.
  subjects: (model) => (model.kpis.length === 0 ? [] : model.accounts.filter(isActiveAccount)),
  *check(account, { model }) {
    if (isCovered(account, model.kpis) !== 'no') return;
    yield { at: account.at, message: 'none', params: { account: account.id } };
  },
  remedy: ({ subject: account }, { model }) => {
    const kpi = model.kpis.find(({ accounts }) => accounts.state === 'value');
    return kpi === undefined ? [] : [addItem(kpi, 'accounts', kpi.accounts, account.id)];
  },
});
