import { audiencesOf } from '../../analysis/content/audience-of-post.ts';
import { openContents } from '../../analysis/content/contents.ts';
import { isOnline } from '../../analysis/content/online-hours.ts';
import { slotsOf } from '../../analysis/content/timelines.ts';
import { writeClockTime } from '../../time/parse-clock-time.ts';
import { defineRule } from '../define-rule.ts';

export const outsideAudienceHours = defineRule({
  id: 'content/outside-audience-hours',
  severity: 'info',
  section: 3,
  sources: ['S46'],
  summary: {
    en: 'An entry appears when none of its audiences is online.',
    tr: 'Bir içerik, hedef kitlelerinden hiçbiri çevrim içi değilken yayınlanıyor.',
  },
  why: {
    en: 'Networks judge a post by its first hour; one that appears while its audience sleeps is shown to few.',
    tr: 'Ağlar gönderiyi ilk saatine göre değerlendirir; kitlesi uyurken çıkan gönderi az kişiye gösterilir.',
  },
  messages: {
    away: {
      en: '"{entry}" appears at {time}, when nobody of "{audiences}" is online.',
      tr: '"{entry}" içeriği {time} saatinde yayınlanıyor; o saatte şu kitlelerden kimse çevrim içi değil: "{audiences}".',
      help: {
        en: 'Choose an hour within `activeHours` of one of them; hours are those of the audience.',
        tr: 'Kitlelerden birinin `activeHours` saatleri içinde bir zaman seçin; saatler kitlenin kendi saatidir.',
      },
    },
  },
  texts: { hours: { en: 'when "{audience}" is online', tr: '"{audience}" kimlikli kitlenin saatleri' } },
  example: {
    bad: `audiences:
  students:
    name: Students
    ages: 18-24
    interests: [coffee, exams]
    activeHours: {mon-sun: "18:00-23:00"}
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%, source: Survey, on: 2026-10-05}, {platform: x, engagement: 1.2%, source: Survey, on: 2026-10-05}]
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: bread, title: Bread, publishAt: 2026-12-04 10:30, text: The first bread is out.}`,
    good: `audiences:
  students:
    name: Students
    ages: 18-24
    interests: [coffee, exams]
    activeHours: {mon-sun: "09:00-23:00"}
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: instagram, engagement: 4.1%, source: Survey, on: 2026-10-05}, {platform: x, engagement: 1.2%, source: Survey, on: 2026-10-05}]
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: bread, title: Bread, publishAt: 2026-12-04 10:30, text: The first bread is out.}`,
  },
  subjects: openContents,
  check: (content, { model }) =>
    slotsOf(model, content).flatMap((slot) => {
      const audiences = audiencesOf(model)(slot.post);
      if (audiences.length === 0 || audiences.some((audience) => isOnline(model)(audience, slot) !== false)) return [];
      return [
        {
          at: slot.post.publishAt.at,
          message: 'away',
          params: {
            entry: content.entry.id,
            time: writeClockTime(slot.wall.minute),
            audiences: audiences.map(({ id }) => id),
          },
          related: audiences.map((audience) => ({
            at: audience.activeHours.at,
            message: 'hours',
            params: { audience: audience.id },
          })),
        },
      ];
    }),
});
