import { promisedAnswers } from '../../analysis/response/promised-answers.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

const MOST_MINUTES = 4 * 60;

export const complaintTooSlow = defineRule({
  id: 'response/complaint-too-slow',
  severity: 'info',
  section: 6,
  measure: { param: 'target', worse: 'more' },
  sources: ['S93', 'S99', 'A2'],
  summary: {
    en: 'Complaints may wait for more than four hours.',
    tr: 'Şikâyetler dört saatten uzun bekleyebiliyor.',
  },
  why: {
    en: 'Whoever complains is angry already; people expect an answer within about four hours, and go on in public meanwhile.',
    tr: 'Şikâyet eden zaten kızgındır; yaklaşık dört saat içinde yanıt bekler, bu arada herkesin önünde yazmayı sürdürür.',
  },
  messages: {
    slow: {
      en: 'A complaint may wait {target} for its first answer; customers expect one within about four hours.',
      tr: 'Bir şikâyet ilk yanıt için {target} bekleyebiliyor; müşteriler yaklaşık dört saat içinde yanıt bekler.',
      help: {
        en: 'Answer complaints before the rest: `firstResponse: 2h`. A first answer need not be the solution.',
        tr: 'Şikâyetleri öncelikle yanıtlayın: `firstResponse: 2h`. İlk yanıt çözüm olmak zorunda değildir.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `responses:
  everyone: {clock: calendar, rules: [{inbound: complaint, firstResponse: 8h}]}`,
    good: `responses:
  everyone: {clock: calendar, rules: [{inbound: complaint, firstResponse: 2h}]}`,
  },
  subjects: (model) => promisedAnswers(model).filter(({ rule }) => valueOf(rule.inbound) === 'complaint'),
  *check({ rule, minutes, isOverDay }) {
    // What takes more than a day is told of as such.
    if (isOverDay || minutes <= MOST_MINUTES) return;
    yield { at: rule.firstResponse.at, message: 'slow', params: { target: { minutes } } };
  },
});
