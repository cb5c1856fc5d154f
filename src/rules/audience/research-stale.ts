import { reviewCycles } from '../../analysis/agenda/review-cycles.ts';
import { cycleLength } from '../cycle-length.ts';
import { defineRule } from '../define-rule.ts';

export const researchStale = defineRule({
  id: 'audience/research-stale',
  severity: 'warning',
  section: 5,
  readsClock: true,
  sources: ['S84', 'S88'],
  summary: {
    en: 'An audience was studied longer ago than its study is good for.',
    tr: 'Bir hedef kitle analizi geçerlilik süresini aşmış.',
  },
  why: {
    en: 'People change their networks and interests faster than a plan does; channels are then chosen for an audience of yesterday.',
    tr: 'İnsanların kullandığı ağlar ve ilgileri planlardan hızlı değişir; kanallar o zaman dünkü kitleye göre seçilmiş olur.',
  },
  messages: {
    stale: {
      en: 'Audience "{audience}" was to be studied again by {due}; the last study is of {since}.',
      tr: '"{audience}" kimlikli hedef kitle {due} tarihine kadar yeniden incelenecekti; son analiz {since} tarihli.',
      help: {
        en: 'Study it again and write the new day in `analysis`. Without `reviewEvery` a study is good for 12 months.',
        tr: 'Yeniden inceleyin ve yeni tarihi `analysis` alanına yazın. `reviewEvery` yoksa bir analiz 12 ay geçerlidir.',
      },
    },
  },
  texts: { every: { en: 'studied every `{every}`', tr: 'yenileme aralığı `{every}`' } },
  example: {
    bad: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-05-31, method: Survey, reviewEvery: 6mo}
    channels: [{platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
    good: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-06-01, method: Survey, reviewEvery: 6mo}
    channels: [{platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
  },
  subjects: (model) => reviewCycles(model).filter(({ kind }) => kind === 'audience-analysis'),
  *check(cycle, { model }) {
    const { entity, since, due, at } = cycle;
    if (since === undefined || due >= model.today) return;
    yield {
      at,
      message: 'stale',
      params: { audience: entity.id, due: { date: due }, since: { date: since } },
      related: cycleLength(cycle),
    };
  },
});
