import { openByCalendar } from '../../analysis/content/lacking.ts';
import { listOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { lackingFindings } from './lacking-findings.ts';

export const noChannel = defineRule({
  id: 'content/no-channel',
  severity: 'error',
  section: 3,
  sources: ['S44'],
  summary: {
    en: 'An entry does not say on which account it is published.',
    tr: 'Bir içeriğin hangi hesapta yayınlanacağı yazılmamış.',
  },
  why: {
    en: 'Without a channel nobody knows the limits, the team and the hours for it, and it is missing in the plan of every account.',
    tr: 'Kanalı belli olmayan içeriğin sınırları, ekibi ve saatleri de belli değildir; hiçbir hesabın planında görünmez.',
  },
  messages: {
    one: {
      en: 'Entry "{entry}" names no account.',
      tr: '"{entry}" içeriği için hesap yazılmamış.',
      help: {
        en: 'Add `accounts: …`; while it is an `idea` it needs none.',
        tr: '`accounts: …` ekleyin; durumu `idea` iken gerekmez.',
      },
    },
    all: {
      en: 'None of the {count} entries of calendar "{calendar}" names an account.',
      tr: '"{calendar}" takvimindeki {count} içerik için hesap yazılmamış.',
      help: {
        en: 'Name the accounts once for the calendar: `accounts: …`.',
        tr: 'Hesapları takvim için bir kez yazın: `accounts: …`.',
      },
    },
  },
  example: {
    bad: `calendars:
  news:
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
  },
  subjects: openByCalendar,
  check: ([calendar, entries]) =>
    lackingFindings(
      calendar,
      entries.filter(({ phase }) => phase !== 'idea'),
      ({ entry: { accounts } }) =>
        accounts.state === 'absent' || (accounts.state === 'value' && listOf(accounts).length === 0),
    ),
});
