import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidDuration = describeRule({
  id: 'repo/invalid-duration',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Response times, lead times and work are compared by the minute; a length that cannot be read compares with nothing.',
    tr: 'Yanıt süreleri, hazırlık süreleri ve iş dakika dakika karşılaştırılır; okunamayan bir süre hiçbir şeyle karşılaştırılamaz.',
  },
  summary: {
    en: 'A duration is whole numbers with units: 30m, 4h, 1h30m, 2d, 3wd, 2w, 6mo, 1y. Work is given in hours and minutes.',
    tr: 'Süre, birimli tam sayılardır: 30m, 4h, 1h30m, 2d, 3wd, 2w, 6mo, 1y. İş saat ve dakika ile verilir.',
  },
  why: {
    en: 'A response time of "1" may be an hour or a day, and nobody notices until a customer does.',
    tr: '"1" olarak yazılan yanıt süresi bir saat de olabilir bir gün de; bunu ilk fark eden müşteri olur.',
  },
  messages: {
    respelled: {
      en: 'The duration "{text}" is written {fix}.',
      tr: '"{text}" süresi {fix} olarak yazılır.',
      help: {
        en: 'Units are s, m (minutes), h, d (days), wd (working days), w, mo (months) and y: write {fix}.',
        tr: 'Birimler: s (saniye), m (dakika), h (saat), d (gün), wd (iş günü), w (hafta), mo (ay), y (yıl). {fix} yazın.',
      },
    },
    unreadable: {
      en: '"{text}" is not a duration.',
      tr: '"{text}" bir süre değil.',
      help: {
        en: 'Write whole numbers with units, for example 30m, 4h, 1h30m, 2d, 3wd (working days), 2w, 6mo, 1y.',
        tr: 'Birimli tam sayılar yazın, örneğin 30m (dakika), 4h (saat), 1h30m, 2d (gün), 3wd (iş günü), 2w (hafta), 6mo (ay), 1y (yıl).',
      },
    },
    'no-unit': {
      en: '"{text}" has no unit.',
      tr: '"{text}" değerinin birimi yok.',
      help: {
        en: 'Add one: `{text}m` for minutes, `{text}h` for hours, `{text}d` for days, `{text}w` for weeks.',
        tr: 'Birim ekleyin: dakika için `{text}m`, saat için `{text}h`, gün için `{text}d`, hafta için `{text}w`.',
      },
    },
    negative: {
      en: '"{text}" is less than nothing.',
      tr: '"{text}" sıfırdan küçük bir süre.',
      help: { en: 'Write a duration without a sign, for example 2h.', tr: 'İşaretsiz bir süre yazın, örneğin 2h.' },
    },
    clock: {
      en: '"{text}" is a time of day, not a duration.',
      tr: '"{text}" bir süre değil, günün bir saati.',
      help: { en: 'For a length of time write {fix}.', tr: 'Bir süre kastediliyorsa {fix} yazın.' },
    },
    span: {
      en: '"{text}" gives two durations where one belongs.',
      tr: '"{text}" tek süre yerine iki süre veriyor.',
      help: {
        en: 'Write the one that has to hold, for example the longer.',
        tr: 'Geçerli olması gerekeni, örneğin uzun olanı yazın.',
      },
    },
    'effort-in-days': {
      en: 'Work is given in hours and minutes, not as "{text}".',
      tr: 'İş "{text}" gibi değil, saat ve dakika ile verilir.',
      help: {
        en: 'A day of work is eight hours to one person and four to another: write hours, for example 16h.',
        tr: 'Bir iş günü kimine göre sekiz, kimine göre dört saattir: saat yazın, örneğin 16h.',
      },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'people:\n  mina-falk: {capacity: 30 hours}\n',
    good: 'people:\n  mina-falk: {capacity: 30h}\n',
  },
});
