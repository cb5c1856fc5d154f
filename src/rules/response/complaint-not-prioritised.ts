import { type PromisedAnswer, promisedUnder } from '../../analysis/response/promised-answers.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const complaintNotPrioritised = defineRule({
  id: 'response/complaint-not-prioritised',
  severity: 'warning',
  section: 6,
  sources: ['S89', 'S99'],
  summary: {
    en: 'Complaints are answered later than any message.',
    tr: 'Şikâyetler mesajların hepsinden daha geç yanıtlanıyor.',
  },
  why: {
    en: 'A complaint grows while it waits, a question does not: whoever is angry must not stand behind whoever is curious.',
    tr: 'Şikâyet beklerken büyür, soru büyümez: kızgın olan, merak edenin arkasında beklememelidir.',
  },
  messages: {
    later: {
      en: 'A complaint may wait {complaint} for its first answer, a message only {message}.',
      tr: 'Bir şikâyet ilk yanıt için {complaint} bekleyebiliyor, bir mesaj ise en çok {message}.',
      help: {
        en: 'Promise complaints an earlier first answer than messages: `{inbound: complaint, firstResponse: 2h}`.',
        tr: 'Şikâyetlere mesajlardan erken yanıt sözü verin: `{inbound: complaint, firstResponse: 2h}`.',
      },
    },
  },
  texts: { message: { en: 'messages are answered earlier', tr: 'mesajlar daha erken yanıtlanıyor' } },
  exampleBase: 'none',
  example: {
    bad: `responses:
  everyone: {clock: calendar, rules: [{inbound: message, firstResponse: 1h}, {inbound: complaint, firstResponse: 3h}]}`,
    good: `responses:
  everyone: {clock: calendar, rules: [{inbound: message, firstResponse: 3h}, {inbound: complaint, firstResponse: 1h}]}`,
  },
  subjects: (model) => model.responses,
  *check(policy, { model }) {
    const promised = promisedUnder(model, policy);
    // Of messages with several promises the slowest counts: some questions may well come before a complaint.
    const slowest = ofKind(promised, 'message').reduce<PromisedAnswer | undefined>(
      (most, one) => (most === undefined || one.minutes > most.minutes ? one : most),
      undefined,
    );
    if (slowest === undefined) return;
    for (const { rule, minutes } of ofKind(promised, 'complaint')) {
      if (minutes <= slowest.minutes) continue;
      yield {
        at: rule.firstResponse.at,
        message: 'later',
        params: { complaint: { minutes }, message: { minutes: slowest.minutes } },
        related: [{ at: slowest.rule.firstResponse.at, message: 'message' }],
      };
    }
  },
});

function ofKind(promised: readonly PromisedAnswer[], kind: string): PromisedAnswer[] {
  return promised.filter(({ rule }) => valueOf(rule.inbound) === kind);
}
