import { openPosts } from '../../analysis/content/contents.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';
import { countedMessage, REPORTED_FIELDS, reportedAs, reportedMessages } from './reported-limits.ts';

export const unverifiedLimit = defineRule({
  id: 'content/unverified-limit',
  severity: 'info',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(REPORTED_FIELDS, ({ confidence }) => confidence === 'general'),
  summary: {
    en: 'A post is over a limit that people speak of but nobody has verified.',
    tr: 'Bir gönderi, sözü edilen ama doğrulanmamış bir sınırı aşıyor.',
  },
  why: {
    en: 'It is worth a look before the day of publishing; if the post goes through, write down the limit of the account.',
    tr: 'Yayın gününden önce bakmaya değer; gönderi kabul edilirse hesabın sınırını yazın.',
  },
  messages: { ...reportedMessages({ en: 'it is said that', tr: 'söylenene göre' }), counted: countedMessage },
  texts: limitTexts,
  example: {
    bad: `accounts:
  linkedin-main:
    platform: linkedin
    handle: northbeans
    purpose: Notes for other roasters.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: linkedin-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: poll}
    entries:
      - id: roast
        title: Which roast
        publishAt: 2026-12-05 10:00
        noVisual: A poll.
        text: Which roast do you drink at work?
        poll: {question: Which roast, options: [Light, Light to medium, Medium, Medium to dark, Dark], lasts: 3d}`,
    good: `accounts:
  linkedin-main:
    platform: linkedin
    handle: northbeans
    purpose: Notes for other roasters.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: linkedin-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: poll}
    entries:
      - id: roast
        title: Which roast
        publishAt: 2026-12-05 10:00
        noVisual: A poll.
        text: Which roast do you drink at work?
        poll: {question: Which roast, options: [Light, Medium, Dark], lasts: 3d}`,
  },
  subjects: openPosts,
  check: (post, context) => limitFindings(post, context, reportedAs('unverified')),
});
