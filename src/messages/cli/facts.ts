import type { Text } from '../../diagnostics/text.ts';

/** Words of the list of facts and of the pages of requirements and facts. */
export const FACTS = {
  unit: { en: 'unit: {unit}', tr: 'birim: {unit}' },
  formula: { en: 'formula: {formula}', tr: 'formül: {formula}' },
  read: { en: '{source}, read {date}; {confidence}', tr: '{source}, okunma: {date}; {confidence}' },
  decided: { en: '{confidence} of {date}', tr: '{confidence}, {date}' },
  old: {
    en: 'older than a year: check it again',
    tr: 'bir yıldan eski: yeniden denetleyin',
  },
  count: {
    en: '{count} {count:fact|facts}. "smorg explain <id>" shows what rests on one.',
    tr: '{count} bilgi. Birine dayanan kurallar: "smorg explain <kimlik>".',
  },
  article: { en: 'The article says', tr: 'Makalede' },
  section: { en: 'section {section}', tr: '{section}. bölüm' },
  opening: { en: 'opening', tr: 'giriş' },
  rules: { en: 'Rules', tr: 'Kurallar' },
  plan: { en: 'In the plan', tr: 'Planda' },
  source: { en: 'Source', tr: 'Kaynak' },
} as const satisfies Readonly<Record<string, Text>>;

/** How sure a fact is. */
export const CONFIDENCE_WORDS = {
  official: { en: 'an official or named page', tr: 'resmî ya da adı belli bir sayfa' },
  code: { en: 'source code', tr: 'kaynak kod' },
  disputed: { en: 'third parties only, or disputed', tr: 'yalnızca üçüncü taraflar ya da tartışmalı' },
  general: { en: 'common knowledge, not verified', tr: 'genel bilgi, doğrulanmamış' },
  chosen: { en: 'our own decision', tr: 'kendi kararımız' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the numbers of facts are counted in. */
export const FACT_UNITS = {
  weighted: { en: 'weighted characters of X', tr: 'X’in ağırlıklı karakterleri' },
  graphemes: { en: 'characters as seen (graphemes)', tr: 'görünen karakterler (grapheme)' },
  bytes: { en: 'bytes of UTF-8', tr: 'UTF-8 bayt' },
  mastodon: { en: 'characters as Mastodon counts them', tr: 'Mastodon’un saydığı karakterler' },
  threads: { en: 'characters, emoji by their bytes', tr: 'karakterler, emoji baytlarıyla' },
  undocumented: {
    en: 'characters; how they are counted is not documented',
    tr: 'karakterler; nasıl sayıldığı belgelenmemiş',
  },
  characters: { en: 'characters', tr: 'karakter' },
  hashtags: { en: 'hashtags', tr: 'etiket (hashtag)' },
  visuals: { en: 'visuals', tr: 'görsel' },
  options: { en: 'options', tr: 'seçenek' },
  'posts-per-day': { en: 'posts in 24 hours', tr: '24 saatteki gönderi' },
  seconds: { en: 'seconds', tr: 'saniye' },
  minutes: { en: 'minutes', tr: 'dakika' },
  hours: { en: 'hours', tr: 'saat' },
  count: { en: 'count', tr: 'adet' },
  percent: { en: 'per cent', tr: 'yüzde' },
  ratio: { en: 'ratio', tr: 'oran' },
  points: { en: 'points', tr: 'puan' },
  duration: { en: 'time', tr: 'süre' },
  money: { en: 'money', tr: 'para' },
} as const satisfies Readonly<Record<string, Text>>;

/** Which values of a metric are better. */
export const DIRECTION_WORDS = {
  up: { en: 'higher is better', tr: 'yüksek olması iyidir' },
  down: { en: 'lower is better', tr: 'düşük olması iyidir' },
  range: { en: 'within a band', tr: 'belirli bir aralıkta olmalıdır' },
} as const satisfies Readonly<Record<string, Text>>;

/** How often a metric is measured. */
export const EVERY_WORDS = {
  day: { en: 'daily', tr: 'günlük' },
  week: { en: 'weekly', tr: 'haftalık' },
  month: { en: 'monthly', tr: 'aylık' },
  quarter: { en: 'quarterly', tr: 'üç aylık' },
} as const satisfies Readonly<Record<string, Text>>;
