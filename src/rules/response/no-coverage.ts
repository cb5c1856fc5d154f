import { accountsOf } from '../../analysis/response/answered-accounts.ts';
import { brokenPromises } from '../../analysis/response/broken-promises.ts';
import { defineRule } from '../define-rule.ts';

export const noCoverage = defineRule({
  id: 'response/no-coverage',
  severity: 'warning',
  section: 6,
  readsClock: true,
  sources: ['S92'],
  summary: {
    en: 'A response policy does not say at which hours somebody watches what comes in.',
    tr: 'Bir yanıt politikasında gelenlerin hangi saatlerde izlendiği yazılmamış.',
  },
  why: {
    en: 'What comes in must be watched continuously. Without hours nobody can see a hole, neither those who answer nor those who write.',
    tr: 'Gelenler sürekli takip edilmelidir: saatler yazılmazsa boşluğu ne yanıtlayan görür ne de yazan.',
  },
  messages: {
    none: {
      en: 'Policy "{policy}" does not say at which hours somebody watches what comes in.',
      tr: '"{policy}" kimlikli politikada gelenlerin hangi saatlerde izlendiği yazılmamış.',
      help: {
        en: 'Write the hours that you promise: `coverage: {mon-fri: "09:00-18:00", sat: "10:00-14:00"}`, or `coverage: always`.',
        tr: 'Söz verdiğiniz saatleri yazın: `coverage: {mon-fri: "09:00-18:00", sat: "10:00-14:00"}` ya da `coverage: always`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {clock: business, rules: [{inbound: message, firstResponse: 4h}]}`,
    good: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {clock: business, coverage: {mon-fri: "09:00-18:00"}, rules: [{inbound: message, firstResponse: 4h}]}`,
  },
  subjects: (model) => model.responses.filter((policy) => accountsOf(model, policy).length > 0),
  *check(policy, { model }) {
    if (policy.coverage.state !== 'absent') return;
    // A promise that is broken because the clock runs at all hours says as much, with the instant.
    if (brokenPromises(model).some(({ row }) => row.policy === policy)) return;
    yield { at: policy.at, message: 'none', params: { policy: policy.id } };
  },
});
