import { newestEvidence } from '../../analysis/newest-evidence.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const evidenceStale = defineRule({
  id: 'account/evidence-stale',
  severity: 'info',
  section: 5,
  readsClock: true,
  sources: ['S88'],
  summary: {
    en: 'The newest data that an account rests on are more than 12 months old.',
    tr: 'Bir hesabın dayandığı en yeni veri 12 aydan eski.',
  },
  why: {
    en: 'Networks and habits change within a year; an account is kept for people who may have moved on.',
    tr: 'Ağlar ve alışkanlıklar bir yılda değişir; hesap, belki de çoktan ayrılmış insanlar için sürdürülür.',
  },
  messages: {
    old: {
      en: 'What is known of "{audience}" on "{platform}" dates from {on}; nothing newer is known for "{accounts}".',
      tr: '"{audience}" kimlikli hedef kitlenin "{platform}" verisi {on} tarihli; daha yeni verisi olmayan hesaplar: "{accounts}".',
      help: {
        en: 'Look at the figures again and write the new ones with their day: `on`.',
        tr: 'Rakamlara yeniden bakın ve yenilerini günüyle yazın: `on`.',
      },
    },
  },
  example: {
    bad: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%, on: 2026-10-05}, {platform: x, engagement: 1.2%, on: 2025-10-05}]`,
    good: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%, on: 2026-10-05}, {platform: x, engagement: 1.2%, on: 2025-12-05}]`,
  },
  subjects: newestEvidence,
  *check({ audience, row, on, until, accounts }, { model }) {
    if (until >= model.today) return;
    yield {
      at: row.on.at,
      message: 'old',
      params: {
        ...{ audience: audience.id, platform: valueOf(row.platform) ?? '', on: { date: on } },
        accounts: accounts.map(({ id }) => id),
      },
    };
  },
});
