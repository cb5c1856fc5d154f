import { type Content, openContents } from '../../analysis/content/contents.ts';
import { slotsOf } from '../../analysis/content/timelines.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import { valueOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

export const pastPublishDate = defineRule({
  id: 'content/past-publish-date',
  severity: 'warning',
  section: 3,
  readsClock: true,
  sources: ['S46'],
  summary: {
    en: 'The date of an entry has passed, and it is not published.',
    tr: 'Bir içeriğin yayın tarihi geçmiş ama içerik yayınlanmamış.',
  },
  why: {
    en: 'Either it was published and the plan does not know, or it was forgotten: figures and plan are both wrong.',
    tr: 'Ya yayınlandı ve plan bunu bilmiyor ya da unutuldu: her iki durumda plan da ölçüm de yanlıştır.',
  },
  messages: {
    past: {
      en: '"{entry}" was due on {date} and is still at "{status}".',
      tr: '"{entry}" içeriğinin yayın tarihi {date} idi; durumu hâlâ "{status}".',
      help: {
        en: 'Set `status: published` with its address, choose a new date, or cancel it: `status: cancelled`.',
        tr: 'Yayınlandıysa `status: published` yazıp adresini ekleyin, yeni bir tarih seçin ya da iptal edin: `status: cancelled`.',
      },
    },
  },
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: bread, title: Bread, status: draft, publishAt: 2026-11-28 10:15, text: The first bread is out.}`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: bread, title: Bread, status: draft, publishAt: 2026-12-05 10:15, text: The first bread is out.}`,
  },
  subjects: openContents,
  check: (content, { model }) => pastDates(content, model),
});

/** Each place where a time is written that has passed, once. */
function pastDates(content: Content, model: Model): RuleFinding[] {
  const { entry, publishAt, posts } = content;
  const status = valueOf(entry.status) ?? 'draft';
  const past = new Map<string, RuleFinding>();
  const add = (at: Content['publishAt']['at'], date: string) => {
    const params = { entry: entry.id, date: { date }, status };
    past.set(at.pointer, { at, message: 'past', params });
  };
  const date = valueOf(publishAt)?.date;
  if (posts.length === 0 && date !== undefined && date < model.today) add(publishAt.at, date);
  const { now } = planningFrame(model);
  for (const { post, instant, wall } of slotsOf(model, content)) {
    if (instant < now) add(post.publishAt.at, wall.date);
  }
  return [...past.values()];
}
