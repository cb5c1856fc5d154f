import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { defineRule } from '../define-rule.ts';

export const noPersona = defineRule({
  id: 'audience/no-persona',
  severity: 'info',
  section: 3,
  sources: ['S56'],
  summary: { en: 'An audience has no persona.', tr: 'Bir hedef kitlenin alıcı kişisi (persona) yok.' },
  why: {
    en: 'Content is to attract the buyers that are meant; for one person with a name it is easier to decide what fits than for an age group.',
    tr: 'İçerik hedeflenen alıcı kişileri çekmelidir; adı olan bir kişi için neyin uygun olduğuna karar vermek bir yaş grubu için olduğundan kolaydır.',
  },
  messages: {
    none: {
      en: 'Audience "{audience}" has no persona.',
      tr: '"{audience}" kimlikli hedef kitlenin alıcı kişisi yok.',
      help: {
        en: 'Describe one made-up person in a sentence: `personas: ["Ida, 21, drinks two espressos before every exam."]`.',
        tr: 'Hayalî bir kişiyi bir cümleyle anlatın: `personas: ["Derya, 20, gece çalışıyor, tarifleri kaydediyor."]`.',
      },
    },
  },
  example: {
    bad: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    analysis: {on: 2026-10-05, method: Survey on the campus}
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
  *check({ id, at, personas }) {
    if (isEmptyList(personas)) yield { at, message: 'none', params: { audience: id } };
  },
});
