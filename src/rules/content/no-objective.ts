import { openByCalendar } from '../../analysis/content/lacking.ts';
import { defineRule } from '../define-rule.ts';
import { lackingFindings } from './lacking-findings.ts';

export const noObjective = defineRule({
  id: 'content/no-objective',
  severity: 'warning',
  section: 3,
  sources: ['S53'],
  summary: {
    en: 'An entry serves no goal.',
    tr: 'Bir içerik hiçbir hedefe bağlı değil.',
  },
  why: {
    en: 'Content that no goal asks for costs the same work and cannot be judged: nobody knows what it was to achieve.',
    tr: 'Hiçbir hedefin istemediği içerik de aynı emeği ister ve değerlendirilemez: ne sağlaması gerektiği bilinmez.',
  },
  messages: {
    one: {
      en: 'Entry "{entry}" serves no goal.',
      tr: '"{entry}" içeriği hiçbir hedefe bağlı değil.',
      help: {
        en: 'Add `goals: …`, or a `campaign` that has goals.',
        tr: '`goals: …` ya da hedefi olan bir `campaign` ekleyin.',
      },
    },
    all: {
      en: 'None of the {count} entries of calendar "{calendar}" serves a goal.',
      tr: '"{calendar}" takvimindeki {count} içeriğin hiçbiri bir hedefe bağlı değil.',
      help: {
        en: 'Add `goals: …` to the entries, or once to the `defaults` of the calendar.',
        tr: 'İçeriklere ya da bir kez takvimin `defaults` alanına `goals: …` ekleyin.',
      },
    },
  },
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, type: image}
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
  // An organisation without goals has one finding about that.
  subjects: (model) => (model.goals.length === 0 ? [] : openByCalendar(model)),
  check: ([calendar, entries]) =>
    lackingFindings(
      calendar,
      entries.filter(({ phase }) => phase !== 'idea'),
      ({ entry }) => entry.goals.state === 'absent',
    ),
});
