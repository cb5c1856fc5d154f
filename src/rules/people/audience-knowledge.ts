import { type UnknownAudiences, unknownAudiences } from '../../analysis/content/unknown-audiences.ts';
import { listOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

export const audienceKnowledge = defineRule<UnknownAudiences>({
  id: 'people/audience-knowledge',
  severity: 'info',
  gap: 'medium',
  section: 2,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S37'],
  summary: {
    en: 'Somebody makes content for an audience that they are not said to know.',
    tr: 'Bir kişi, tanıdığı yazılmamış bir hedef kitle için içerik hazırlıyor.',
  },
  why: {
    en: 'Whoever makes the content is to know its audience well; else it is written for nobody in particular.',
    tr: 'İçerik oluşturma görevi alan kişi kitleyi iyi tanımalıdır; yoksa içerik belirli kimseye seslenmez.',
  },
  messages: {
    unknown: {
      en: '"{person}" owns {count} {count:entry|entries} for an audience that they are not said to know: "{audiences}".',
      tr: '"{person}" adlı kişi {count} içerikten sorumlu, ama tanıdığı kitleler arasında şunlar yok: "{audiences}".',
      help: {
        en: 'Once the person knows the audience, add it to `audiences` of the person; or give the content to somebody who does.',
        tr: 'Kişi kitleyi tanıdığında kitleyi kişinin `audiences` alanına ekleyin ya da içeriği kitleyi tanıyan birine verin.',
      },
    },
  },
  texts: { entry: { en: 'the first of them', tr: 'bunların ilki' } },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance}
calendars:
  press:
    accounts: x-main
    defaults: {audiences: students, goals: reach, type: text, noVisual: A few words}
    entries: [{id: fair, title: The campus fair, publishAt: 2026-12-05 10:00, owner: ines-roth, text: Find us at the campus fair., topics: [coffee]}]`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance, audiences: students}
calendars:
  press:
    accounts: x-main
    defaults: {audiences: students, goals: reach, type: text, noVisual: A few words}
    entries: [{id: fair, title: The campus fair, publishAt: 2026-12-05 10:00, owner: ines-roth, text: Find us at the campus fair., topics: [coffee]}]`,
  },
  subjects: unknownAudiences,
  *check({ person, audiences, entries }) {
    const [first] = entries;
    yield {
      at: person.audiences.at,
      message: 'unknown',
      params: { person: person.id, count: entries.length, audiences: [...audiences].map(({ id }) => id) },
      related: first === undefined ? [] : [{ at: first.owner.at, message: 'entry' }],
    };
  },
  remedy: ({ subject: { person, audiences } }) => {
    const known = listOf(person.audiences).map(({ id }) => id);
    return [setField(person, 'audiences', [...known, ...[...audiences].map(({ id }) => id)])];
  },
});
