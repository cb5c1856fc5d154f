import type { Text } from '../../diagnostics/text.ts';

/** The first lines of a plan: what it is about, and whether it holds. */
export const HEADLINE_WORDS = {
  title: { en: 'PLAN', tr: 'ÇALIŞMA PLANI' },
  week: { en: 'week {week}', tr: '{week}. hafta' },
  weeks: { en: 'weeks {first}–{last}', tr: '{first}–{last}. hafta' },
  counts: {
    en: '{entries} {entries:entry|entries}, {posts} {posts:post|posts}, {stages} {stages:stage|stages} ({work} in all), {people} {people:person|people}',
    tr: '{entries} içerik, {posts} gönderi, {stages} aşama (toplam {work}), {people} kişi',
  },
  onlyPerson: { en: 'only {person}', tr: 'yalnızca {person}' },
  onlyTeam: { en: 'only the team "{team}"', tr: 'yalnızca "{team}" ekibi' },
  onlyAccount: { en: 'only the account "{account}"', tr: 'yalnızca "{account}" hesabı' },
  incomplete: {
    en: 'Not everything could be read (see "smorg lint"): this plan holds what is known, and proves nothing.',
    tr: 'Okunamayan bir yer var (bkz. "smorg lint"): bu plan bilinenlerden oluşur ve hiçbir şeyi kanıtlamaz.',
  },
  nothing: {
    en: 'No work is due in this time.',
    tr: 'Bu dönemde teslim edilecek iş yok.',
  },
  placed: {
    en: 'All of it is placed in hours that people have before it is due.',
    tr: 'İşin tamamı, kişilerin teslim tarihinden önceki saatlerine yerleştirildi.',
  },
  proved: {
    en: '{short} of work cannot fit, and no plan can do better under these lead times (proof below).',
    tr: '{short} sığmıyor; bu hazırlık süreleriyle daha iyi bir plan yok (kanıtı aşağıda).',
  },
  bounded: {
    en: '{short} of work is not placed; at least {bound} of it cannot fit under these lead times (proof below).',
    tr: '{short} yerleştirilemedi; bunun en az {bound} kadarı bu hazırlık süreleriyle sığmaz (kanıtı aşağıda).',
  },
  optimal: {
    en: '{short} of work is not placed, and no plan with one owner for each stage can do better; {bound} of it cannot fit at all.',
    tr: '{short} yerleştirilemedi; her aşamayı tek kişinin yaptığı daha iyi bir plan yok. Bunun {bound} kadarı hiç sığmaz.',
  },
  unshared: {
    en: '{short} of work is not placed, and no plan with one owner for each stage can do better.',
    tr: '{short} yerleştirilemedi; her aşamayı tek kişinin yaptığı daha iyi bir plan yok.',
  },
  among: {
    en: '{short} of work is not placed; it belongs to what cannot fit (proof below).',
    tr: '{short} yerleştirilemedi; bu iş, sığmayan işler arasında (kanıtı aşağıda).',
  },
  unproved: {
    en: '{short} of work is not placed; whether a better plan exists is not known.',
    tr: '{short} yerleştirilemedi; daha iyi bir plan olup olmadığı bilinmiyor.',
  },
  leftOut: {
    en: '{count} {count:piece of work is|pieces of work are} not in the plan; the reasons are below.',
    tr: '{count} iş plana girmedi; nedenleri aşağıda.',
  },
  overdue: {
    en: '{count} {count:date is|dates are} overdue.',
    tr: '{count} işin tarihi geçmiş.',
  },
  method: {
    en: 'Method: {method}; an entry passes from one person to another {handOvers} {handOvers:time|times}.',
    tr: 'Yöntem: {method}; bir içerik {handOvers} kez el değiştiriyor.',
  },
  explain: {
    en: 'How a figure came about: smorg plan --explain <entry/stage>',
    tr: 'Bir rakamın nasıl çıktığı: smorg plan --explain <içerik/aşama>',
  },
  more: {
    en: '{count} more; --verbose shows all.',
    tr: '{count} satır daha var; --verbose hepsini gösterir.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How a plan was made. */
export const METHOD_WORDS = {
  greedy: { en: 'one stage after the other', tr: 'aşamalar sırayla yerleştirildi' },
  search: { en: 'improved by search', tr: 'aramayla iyileştirildi' },
  exact: { en: 'every possibility weighed', tr: 'bütün olasılıklar tartıldı' },
} as const satisfies Readonly<Record<string, Text>>;
