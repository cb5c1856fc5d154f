import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

export const noChannels = defineRule({
  id: 'audience/no-channels',
  severity: 'info',
  gap: 'medium',
  section: 5,
  sources: ['S84', 'S86', 'S87'],
  summary: {
    en: 'Nothing says on which channels an audience is.',
    tr: 'Bir hedef kitlenin hangi kanallarda olduğu yazılmamış.',
  },
  why: {
    en: 'Channels are to be chosen by the audience: where it engages most, and where its loyalty is highest.',
    tr: 'Hangi kanalların tercih edileceği hedef kitleye göre belirlenmelidir: en çok nerede etkileşimde bulunuyor, sadakati nerede daha yüksek.',
  },
  messages: {
    none: {
      en: 'Audience "{audience}" has no data about its channels.',
      tr: '"{audience}" kimlikli hedef kitlenin kanallarına ilişkin veri yok.',
      help: {
        en: 'Add what you know, with source and date: `channels: [{platform: instagram, engagement: 4.1%, source: Survey, on: 2026-10-05}]`.',
        tr: 'Bildiğinizi kaynağı ve tarihiyle ekleyin: `channels: [{platform: instagram, engagement: 4.1%, source: Anket, on: 2026-10-05}]`.',
      },
    },
  },
  example: {
    bad: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}`,
    good: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
  },
  subjects: (model) => model.audiences,
  *check({ id, at, channels }) {
    if (isEmptyList(channels)) yield { at, message: 'none', params: { audience: id } };
  },
  remedy: ({ subject: audience }, { model, say, day }) => {
    const platform = model.accounts.map((account) => valueOf(account.platform)).find((one) => one !== undefined);
    const source = say({ en: 'Survey', tr: 'Anket' });
    return [
      setField(audience, 'channels', [{ platform: platform ?? 'instagram', engagement: '3%', source, on: day(0) }]),
    ];
  },
});
