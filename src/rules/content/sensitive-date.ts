import { openContents } from '../../analysis/content/contents.ts';
import { isPromotional } from '../../analysis/content/promotional.ts';
import { sensitiveDateOn } from '../../analysis/content/sensitive-dates.ts';
import { slotsOf } from '../../analysis/content/timelines.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const sensitiveDate = defineRule({
  id: 'content/sensitive-date',
  severity: 'warning',
  section: 3,
  sources: ['S46'],
  summary: {
    en: 'Something is sold on a day of remembrance.',
    tr: 'Bir anma gününde tanıtım içeriği planlanmış.',
  },
  why: {
    en: 'A discount on a day of mourning offends people and is remembered for years; it often begins a crisis.',
    tr: 'Yas gününde yapılan indirim insanları incitir ve yıllarca hatırlanır; çoğu kriz böyle başlar.',
  },
  messages: {
    sold: {
      en: '"{entry}" sells something on {date}: {name}.',
      tr: '"{entry}" tanıtım içeriği {date} gününe planlanmış: {name}.',
      help: { en: 'Move it to another day.', tr: 'Başka bir güne alın.' },
    },
    policy: {
      en: '"{entry}" sells something on {date}: {name}.',
      tr: '"{entry}" tanıtım içeriği {date} gününe planlanmış: {name}.',
      help: {
        en: 'Move it to another day. What holds: "{policy}"',
        tr: 'Başka bir güne alın. O gün geçerli olan: "{policy}"',
      },
    },
  },
  texts: { date: { en: 'the sensitive date', tr: 'hassas gün' } },
  example: {
    bad: `holidays:
  england:
    title: England
    sensitive: [{on: 12-06, name: Day of remembrance, policy: Nothing is sold}]
accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    holidays: england
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: sale, title: Sale, promotional: true, publishAt: 2026-12-06 10:15, text: Half price until noon.}`,
    good: `holidays:
  england:
    title: England
    sensitive: [{on: 12-06, name: Day of remembrance, policy: Nothing is sold}]
accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    holidays: england
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: sale, title: Sale, promotional: true, publishAt: 2026-12-07 10:15, text: Half price until noon.}`,
  },
  subjects: openContents,
  check(content, { model }) {
    if (!isPromotional(content)) return [];
    return slotsOf(model, content).flatMap(({ post, wall }) => {
      const date = sensitiveDateOn(model)(post.account, wall.date);
      if (date === undefined) return [];
      const policy = valueOf(date.policy);
      const params = {
        entry: content.entry.id,
        date: { date: wall.date },
        name: valueOf(date.name) ?? '',
        ...(policy !== undefined && { policy }),
      };
      const related = [{ at: date.on.at, message: 'date' }];
      const message = policy === undefined ? 'sold' : 'policy';
      return [{ at: post.publishAt.at, message, params, subject: date.id, related }];
    });
  },
});
