import { audiencesOf } from '../../analysis/content/audience-of-post.ts';
import { openPosts, type Post } from '../../analysis/content/contents.ts';
import { languageOf, reads } from '../../analysis/content/spoken-languages.ts';
import { wordingsFor } from '../../analysis/content/wordings.ts';
import type { Related } from '../../diagnostics/finding.ts';
import type { Audience } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sufferers } from './sufferers.ts';

export const languageMismatch = defineRule({
  id: 'content/language-mismatch',
  severity: 'warning',
  section: 3,
  sources: ['S49'],
  summary: {
    en: 'A text is in a language that none of its audiences reads.',
    tr: 'Bir metnin dilini hedef kitlelerinden hiçbiri okumuyor.',
  },
  why: {
    en: 'The audience that the content is made for does not understand it.',
    tr: 'İçeriğin hedeflediği kitle onu anlamaz.',
  },
  messages: {
    unread: {
      en: 'The text is in "{language}", which none of the audiences reads: "{audiences}".',
      tr: 'Metnin dili "{language}"; hedef kitlelerden hiçbiri bu dili okumuyor: "{audiences}".',
      help: {
        en: 'Write it in a language of the audience, choose another audience, or add the language to the audience.',
        tr: 'Kitlenin dilinde yazın, başka bir kitle seçin ya da dili kitleye ekleyin.',
      },
    },
  },
  texts: {
    languages: { en: 'what "{audience}" reads', tr: '"{audience}" kimlikli kitlenin dilleri' },
    sufferer: { en: 'published here', tr: 'burada yayınlanıyor' },
  },
  example: {
    bad: `audiences:
  students:
    name: Students
    ages: 18-24
    languages: en
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%, source: Survey, on: 2026-10-05}, {platform: x, engagement: 1.2%, source: Survey, on: 2026-10-05}]
calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: {de: Sechs Uhr morgens und die Öfen laufen.}`,
    good: `audiences:
  students:
    name: Students
    ages: 18-24
    languages: en
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%, source: Survey, on: 2026-10-05}, {platform: x, engagement: 1.2%, source: Survey, on: 2026-10-05}]
calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: {en: Six in the morning and the ovens are on.}`,
  },
  subjects: openPosts,
  check(post, { model }) {
    const audiences = audiencesOf(model)(post);
    if (audiences.length === 0) return [];
    const found: RuleFinding[] = [];
    for (const { wording, language } of unreadWordings(model, post, audiences)) {
      const { at } = wording;
      const params = { language, audiences: audiences.map(({ id }) => id) };
      const related = [...audiences.map(languagesOf), ...sufferers(post.entry, at)];
      found.push({ at, message: 'unread', params, subject: language, related });
    }
    return found;
  },
});

function* unreadWordings(model: Model, { text, account }: Post, audiences: readonly Audience[]) {
  for (const wording of wordingsFor(text, account)) {
    const language = languageOf(model)(wording, account);
    if (language !== undefined && !audiences.some((audience) => reads(audience, language))) yield { wording, language };
  }
}

function languagesOf(audience: Audience): Related {
  return { at: audience.languages.at, message: 'languages', params: { audience: audience.id } };
}
