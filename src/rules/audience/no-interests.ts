import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { defineRule } from '../define-rule.ts';

export const noInterests = defineRule({
  id: 'audience/no-interests',
  severity: 'warning',
  section: 2,
  sources: ['S38'],
  summary: {
    en: 'Nothing says what an audience is interested in.',
    tr: 'Bir hedef kitlenin ilgi alanları yazılmamış.',
  },
  why: {
    en: 'Whoever makes content is to work on topics that interest the audience; without them the topics of the makers are taken.',
    tr: 'İçerik üreten kişi kitlenin ilgisini çekebilecek konular üzerinde çalışmalıdır; ilgi alanları bilinmezse üretenin ilgisi konu olur.',
  },
  messages: {
    none: {
      en: 'Audience "{audience}" has no interests.',
      tr: '"{audience}" kimlikli hedef kitlenin ilgi alanları yazılmamış.',
      help: {
        en: 'Name what they look for: `interests: [coffee, exams, music]`.',
        tr: 'Neyle ilgilendiklerini yazın: `interests: [kahve, sınav, müzik]`.',
      },
    },
  },
  example: {
    bad: `audiences:
  students:
    name: Students
    ages: 18-24
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
    good: `audiences:
  students:
    name: Students
    ages: 18-24
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
  },
  subjects: (model) => model.audiences,
  *check({ id, at, interests }) {
    if (isEmptyList(interests)) yield { at, message: 'none', params: { audience: id } };
  },
});
