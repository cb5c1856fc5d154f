import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

export const noAnalysis = defineRule({
  id: 'audience/no-analysis',
  severity: 'info',
  gap: 'high',
  section: 5,
  sources: ['S84'],
  summary: {
    en: 'An audience was never analysed.',
    tr: 'Bir hedef kitle hiç analiz edilmemiş.',
  },
  why: {
    en: 'The audience must be analysed first, and the channels chosen by that; else they are chosen by habit.',
    tr: 'Öncelikle hedef kitle analizi yapılmalı, kanallar buna göre belirlenmelidir; yoksa kanallar alışkanlıkla seçilir.',
  },
  messages: {
    none: {
      en: 'Audience "{audience}" has no analysis.',
      tr: '"{audience}" kimlikli hedef kitlenin analizi yok.',
      help: {
        en: 'Write when and how it was studied: `analysis: {on: 2026-10-05, method: 120 replies to a survey, reviewEvery: 12mo}`.',
        tr: 'Ne zaman ve nasıl incelendiğini yazın: `analysis: {on: 2026-10-05, method: 120 kişilik anket, reviewEvery: 12mo}`.',
      },
    },
  },
  example: {
    bad: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    channels: [{platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
    good: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
  },
  subjects: (model) => model.audiences,
  *check({ id, at, analysis }) {
    if (analysis.state === 'absent') yield { at, message: 'none', params: { audience: id } };
  },
  remedy: ({ subject: audience }, { say, day }) => [
    setField(audience, 'analysis', {
      on: day(0),
      method: say({ en: '120 replies to a survey', tr: '120 kişilik anket' }),
      reviewEvery: '12mo',
    }),
  ],
});
