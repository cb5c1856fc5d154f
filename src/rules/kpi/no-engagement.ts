import { isActiveAccount, isOnNetwork } from '../../analysis/active.ts';
import { measuresAnywhere, measuresOf } from '../../analysis/measurement/measures.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newKpi } from '../proposals.ts';

export const noEngagement = defineRule({
  id: 'kpi/no-engagement',
  severity: 'info',
  gap: 'high',
  section: 4,
  isAbsence: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S59'],
  summary: {
    en: 'No KPI of an account measures engagement.',
    tr: 'Bir hesabın göstergelerinden hiçbiri etkileşimi ölçmüyor.',
  },
  why: {
    en: 'The engagement of accounts is to be measured and analysed; reach and sales do not tell whether people care.',
    tr: 'Hesapların etkileşimleri ölçülüp analiz edilmelidir; erişim ve satış, insanların ilgilenip ilgilenmediğini söylemez.',
  },
  messages: {
    none: {
      en: 'No KPI of account "{account}" measures engagement.',
      tr: '"{account}" kimlikli hesabın etkileşimini ölçen gösterge yok.',
      help: {
        en: 'Add one, for example `metric: engagement-rate-reach`, or put the account into `accounts` of one that is there.',
        tr: 'Bir gösterge ekleyin, örneğin `metric: engagement-rate-reach`, ya da hesabı var olan birinin `accounts` alanına yazın.',
      },
    },
    nowhere: {
      en: 'No KPI measures the engagement of any of the {count} accounts.',
      tr: '{count} hesabın hiçbirinde etkileşimi ölçen gösterge yok.',
      help: {
        en: 'Add one for all: `kpis: {engagement: {metric: engagement-rate-reach, owner: analyst, every: week}}`.',
        tr: 'Hepsi için bir gösterge ekleyin: `kpis: {engagement: {metric: engagement-rate-reach, owner: analyst, every: week}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
  news: {platform: x}
kpis:
  clicks: {metric: link-clicks}
  engagement: {metric: engagement-rate-reach, accounts: shop}`,
    good: `accounts:
  shop: {platform: instagram}
  news: {platform: x}
kpis:
  clicks: {metric: link-clicks}
  engagement: {metric: engagement-rate-reach, accounts: [shop, news]}`,
  },
  subjects: (model) => {
    const accounts = measuredAccounts(model);
    return isNowhere(model) && accounts.length > 1 ? [accounts] : accounts.map((account) => [account]);
  },
  *check(accounts, { model }) {
    if (accounts.length > 1) {
      yield { at: homePlace(model), message: 'nowhere', params: { count: accounts.length } };
      return;
    }
    for (const account of accounts) {
      const { subjects, isKnown } = measuresOf(model)(account);
      if (!isKnown || subjects.has('engagement')) continue;
      yield { at: account.at, message: 'none', params: { account: account.id } };
    }
  },
  remedy: ({ subject: accounts, finding }, context) => {
    const scope = finding.message === 'none' ? { accounts: accounts.map(({ id }) => id) } : {};
    return [newKpi(context, 'engagement', { metric: 'engagement-rate-reach', ...scope })];
  },
});

/** Accounts on a network that something measures; of the others another rule says that nothing does. */
function measuredAccounts(model: Model): readonly Account[] {
  return model.accounts.filter(
    (account) => isActiveAccount(account) && isOnNetwork(account) && measuresOf(model)(account).count > 0,
  );
}

function isNowhere(model: Model): boolean {
  const { subjects, isKnown } = measuresAnywhere(model);
  return isKnown && !subjects.has('engagement') && model.kpis.every(({ accounts }) => accounts.state !== 'broken');
}
