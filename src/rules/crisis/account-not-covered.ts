import { isCovered } from '../../analysis/account-cover.ts';
import { isActiveAccount, isOnNetwork } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';
import { addItem } from '../remedy.ts';

export const accountNotCovered = defineRule({
  id: 'crisis/account-not-covered',
  severity: 'info',
  gap: 'high',
  section: 5,
  isAbsence: true,
  sources: ['S82', 'S74'],
  summary: { en: 'No playbook holds for an active account.', tr: 'Etkin bir hesabı kapsayan kriz senaryosu yok.' },
  why: {
    en: 'A crisis begins where nobody prepared for it: what holds for the old accounts is not known to hold for the new one.',
    tr: 'Kriz, hazırlık yapılmayan yerde başlar: eski hesaplar için yazılanın yeni hesapta da geçerli olduğunu kimse bilmez.',
  },
  messages: {
    none: {
      en: 'No playbook holds for account "{account}".',
      tr: '"{account}" kimlikli hesabı kapsayan kriz senaryosu yok.',
      help: {
        en: 'Add it to `accounts` of the playbooks that hold for it too, or write `accounts: all`.',
        tr: 'Hesabı, onun için de geçerli olan senaryoların `accounts` alanına ekleyin ya da `accounts: all` yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts: {shop: {platform: instagram}, news: {platform: x}}
playbooks:
  leak: {title: Data leak, accounts: shop}`,
    good: `accounts: {shop: {platform: instagram}, news: {platform: x}}
playbooks:
  leak: {title: Data leak, accounts: all}`,
  },
  subjects: (model) =>
    model.playbooks.length === 0 ? [] : model.accounts.filter((one) => isActiveAccount(one) && isOnNetwork(one)),
  *check(account, { model }) {
    if (isCovered(account, model.playbooks) !== 'no') return;
    yield { at: account.at, message: 'none', params: { account: account.id } };
  },
  remedy: ({ subject: account }, { model }) =>
    model.playbooks
      .filter(({ accounts }) => accounts.state === 'value')
      .slice(0, 1)
      .map((playbook) => addItem(playbook, 'accounts', playbook.accounts, account.id)),
});
