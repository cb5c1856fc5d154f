import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const offsetDatetime = describeRule({
  id: 'repo/offset-datetime',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S46'],
  summary: {
    en: 'A time carries no offset and no zone of its own: it is local, and the zone stands once.',
    tr: 'Bir zaman kendi saat farkını ya da dilimini taşımaz: yereldir ve dilim tek bir yerde yazılır.',
  },
  why: {
    en: 'Offsets go wrong when the clocks change. In one calendar of 262 times, 191 had the wrong one after a change.',
    tr: 'Saat farkları, saatler değişince yanlış kalır. 262 zamanlı bir takvimde 191 fark böyle yanlış kalmıştı.',
  },
  messages: {
    offset: {
      en: '"{text}" carries "{offset}"; times are local here.',
      tr: '"{text}" değerinde "{offset}" var; burada yalnızca yerel zaman yazılır.',
      help: {
        en: 'Write the local time alone, for example 2026-12-28 19:30, and the zone once, in `timezone` of the entry, calendar, account or organisation, for example Europe/Istanbul.',
        tr: 'Yalnızca yerel zamanı yazın, örneğin 2026-12-28 19:30. Saat dilimi ise içerik, takvim, hesap ya da kuruluşun `timezone` alanında bir kez yazılır, örneğin Europe/Istanbul.',
      },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'calendars:\n  winter:\n    entries:\n      - {id: teaser, publishAt: "2026-12-28T19:30:00+03:00"}\n',
    good: 'calendars:\n  winter:\n    entries:\n      - {id: teaser, publishAt: 2026-12-28 19:30}\n',
  },
});
