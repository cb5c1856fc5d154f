import { slowSeverities } from '../../analysis/crisis/slow-severities.ts';
import type { Text } from '../../diagnostics/text.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

const INBOUND: Readonly<Record<string, Text>> = {
  message: { en: 'message', tr: 'mesaj' },
  comment: { en: 'comment', tr: 'yorum' },
  complaint: { en: 'complaint', tr: 'şikâyet' },
  mention: { en: 'mention', tr: 'bahsetme' },
  review: { en: 'review', tr: 'değerlendirme yorumu' },
};
const ANY: Text = { en: 'message', tr: 'gelen ileti' };

export const slaNotFaster = defineRule({
  id: 'crisis/sla-not-faster',
  severity: 'error',
  section: 5,
  measure: { param: 'crisis', worse: 'more' },
  sources: ['S94', 'S71'],
  summary: {
    en: 'The first statement in a crisis takes no less than an answer on an ordinary day.',
    tr: 'Krizde ilk açıklama için tanınan süre, sıradan bir gündeki yanıt süresinden kısa değil.',
  },
  why: {
    en: 'In a crisis answers must come faster. Whoever writes on an ordinary day must not hear sooner than whoever is hit by the crisis.',
    tr: 'Kriz durumunda yanıt verme süreci hızlandırılmalıdır; sıradan günde yazan, krizden etkilenenden önce yanıt almamalıdır.',
  },
  messages: {
    slow: {
      en: 'Severity "{severity}" promises a first statement in {crisis}; an ordinary {inbound} is answered in {normal}.',
      tr: '"{severity}" kimlikli kriz seviyesinde ilk açıklama süresi {crisis}; sıradan günde yanıt süresi {normal} ({inbound}).',
      help: {
        en: 'Make `firstResponse` of the severity shorter than {normal}, or promise less on ordinary days.',
        tr: 'Kriz seviyesindeki `firstResponse` süresini {normal} altına indirin ya da sıradan günler için daha uzun bir süre yazın.',
      },
    },
  },
  texts: { normal: { en: 'promised on an ordinary day', tr: 'sıradan günde verilen söz' } },
  exampleBase: 'none',
  example: {
    bad: `accounts: {shop: {platform: instagram}}
responses: {everyone: {accounts: all, rules: [{inbound: complaint, firstResponse: 2h}]}}
crisis: {severities: [{id: sev-1, firstResponse: 2h}]}`,
    good: `accounts: {shop: {platform: instagram}}
responses: {everyone: {accounts: all, rules: [{inbound: complaint, firstResponse: 2h}]}}
crisis: {severities: [{id: sev-1, firstResponse: 30m}]}`,
  },
  subjects: slowSeverities,
  *check({ severity, minutes, normal }) {
    const inbound = valueOf(normal.rule.inbound);
    yield {
      at: severity.firstResponse.at,
      message: 'slow',
      params: {
        ...{ severity: severity.id, crisis: { minutes }, normal: { minutes: normal.minutes } },
        inbound: (inbound && INBOUND[inbound]) ?? ANY,
      },
      related: [{ at: normal.rule.firstResponse.at, message: 'normal' }],
    };
  },
});
