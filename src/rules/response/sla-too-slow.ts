import { ruleName } from '../../analysis/response/answered-rules.ts';
import { promisedAnswers } from '../../analysis/response/promised-answers.ts';
import { defineRule } from '../define-rule.ts';

export const slaTooSlow = defineRule({
  id: 'response/sla-too-slow',
  severity: 'warning',
  section: 6,
  measure: { param: 'target', worse: 'more' },
  sources: ['S93', 'S99', 'A1'],
  summary: {
    en: 'A first response is promised only after more than a day.',
    tr: 'İlk yanıt için söz verilen süre bir günden uzun.',
  },
  why: {
    en: 'Four of five who write expect an answer within 24 hours; what comes later is written off as no answer, in public.',
    tr: 'Yazan beş kişiden dördü 24 saat içinde yanıt bekler; daha geç geleni yanıt saymaz ve bunu herkesin önünde söyler.',
  },
  messages: {
    calendar: {
      en: 'The first answer to a "{kind}" may take {target}; most who write expect it within 24 hours.',
      tr: '"{kind}" türünde gelenlere ilk yanıt {target} sürebiliyor; yazanların çoğu 24 saat içinde yanıt bekler.',
      help: {
        en: 'Promise less, `firstResponse: 8h`, and name enough people to keep it.',
        tr: 'Daha kısa bir süre yazın, `firstResponse: 8h`, ve bunu karşılamaya yetecek kişiyi ekleyin.',
      },
    },
    business: {
      en: 'The first answer to a "{kind}" may take {target} of the promised hours, always more than 24 hours in all.',
      tr: '"{kind}" türünde gelenlere ilk yanıt, söz verilen saatlerden {target} sürebiliyor; bu her zaman 24 saati aşar.',
      help: {
        en: 'Promise an answer within the same day, `firstResponse: 1wd` at most: most who write expect it within 24 hours.',
        tr: 'Aynı gün içinde yanıt sözü verin, en çok `firstResponse: 1wd`: yazanların çoğu 24 saat içinde yanıt bekler.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `responses:
  everyone: {clock: calendar, rules: [{inbound: message, firstResponse: 48h}]}`,
    good: `responses:
  everyone: {clock: calendar, rules: [{inbound: message, firstResponse: 12h}]}`,
  },
  subjects: promisedAnswers,
  *check({ rule, clock, minutes, isOverDay }) {
    if (!isOverDay) return;
    yield { at: rule.firstResponse.at, message: clock, params: { kind: ruleName(rule), target: { minutes } } };
  },
});
