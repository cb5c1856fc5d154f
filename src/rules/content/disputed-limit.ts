import { openPosts } from '../../analysis/content/contents.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';
import { countedMessage, REPORTED_FIELDS, reportedAs, reportedMessages } from './reported-limits.ts';

export const disputedLimit = defineRule({
  id: 'content/disputed-limit',
  severity: 'warning',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(REPORTED_FIELDS, ({ confidence }) => confidence === 'disputed'),
  summary: {
    en: 'A post is over a limit that only third parties report, or about which they disagree.',
    tr: 'Bir gönderi, yalnızca üçüncü tarafların bildirdiği ya da üzerinde anlaşamadığı bir sınırı aşıyor.',
  },
  why: {
    en: 'The post may be refused when it is due. Nobody knows for sure, so try it, and write down the limit that you find.',
    tr: 'Gönderi yayın saatinde geri çevrilebilir. Kesin bilgi yok; deneyin ve gördüğünüz sınırı yazın.',
  },
  messages: {
    ...reportedMessages({ en: 'third parties say that', tr: 'üçüncü taraflara göre' }),
    counted: countedMessage,
  },
  texts: limitTexts,
  example: {
    bad: `accounts:
  snapchat-main:
    platform: snapchat
    handle: northbeans
    purpose: The day behind the bar.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: snapchat-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: >-
          Six in the morning and the ovens are on. The first batch is always for us, the second for the early bus, and the
          third for whoever dances on the way in. By eight the queue reaches the flower shop, by nine the flower shop has
          coffee, and by ten we are out of the braided ones. At noon the students come with their books and stay until the
          lamps go on; the corner table has a list of its own. At six we wash the floor, count the cups, find that one has
          walked away again, write its
          name on the board beside the others, and set the alarm.`,
    good: `accounts:
  snapchat-main:
    platform: snapchat
    handle: northbeans
    purpose: The day behind the bar.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: snapchat-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
  },
  subjects: openPosts,
  check: (post, context) => limitFindings(post, context, reportedAs('disputed')),
});
