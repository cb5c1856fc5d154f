import type { Text } from '../../diagnostics/text.ts';

/** What reports of a difference say. */
export const DIFF_WORDS = {
  title: { en: 'DIFF', tr: 'FARK' },
  since: { en: 'from {ref} ({commit}) to the present files', tr: '{ref} ({commit}) durumundan şimdiki dosyalara' },
  sinceMergeBase: {
    en: 'from {commit}, where {ref} and the present parted, to the present files',
    tr: '{ref} ile şimdiki durumun ayrıldığı {commit} noktasından şimdiki dosyalara',
  },
  workspace: { en: 'Workspace {folder}', tr: 'Çalışma alanı: {folder}' },
  none: {
    en: 'No changes. All {count} {count:entity says|entities say} what {count:it|they} said before.',
    tr: 'Değişiklik yok. {count} kaydın tümü önceki gibi.',
  },
  noneRead: {
    en: 'No changes in what can be read: {count} {count:entity says|entities say} what {count:it|they} said before.',
    tr: 'Okunabilenlerde değişiklik yok: {count} kayıt önceki gibi.',
  },
  noneAtAll: {
    en: 'No changes. There is nothing on either side.',
    tr: 'Değişiklik yok. İki tarafta da kayıt bulunmuyor.',
  },
  plan: {
    en: 'Plan: {added} to add, {changed} to change, {removed} to remove',
    tr: 'Plan: {added} eklenecek, {changed} değişecek, {removed} silinecek',
  },
  renamed: { en: '{count} to rename', tr: '{count} yeniden adlandırılacak' },
  uncertain: { en: '{count} uncertain', tr: '{count} belirsiz' },
  unchanged: { en: '{count} unchanged', tr: '{count} değişmedi' },
  was: { en: 'was {id}', tr: 'önceki kimlik: {id}' },
  order: { en: 'order', tr: 'sıra' },
  hidden: { en: '(hidden)', tr: '(gizli)' },
  mayBeThere: {
    en: 'may stand in a file that cannot be read',
    tr: 'okunamayan bir dosyada bulunuyor olabilir',
  },
  stillNamed: {
    en: 'still named in {count} {count:place|places}: {places}',
    tr: 'hâlâ {count} yerde anılıyor: {places}',
  },
  stillNamedOften: {
    en: 'still named in {count} places, for example {places}',
    tr: 'hâlâ {count} yerde anılıyor, örneğin: {places}',
  },
  moved: {
    en: '{count} {count:keeps its local times and moves|keep their local times and move} with the time zone: {before} → {after}',
    tr: '{count} kayıt yerel saatini koruyor, saat dilimiyle birlikte kayıyor: {before} → {after}',
  },
  more: { en: '{count} more; --verbose shows them', tr: '{count} kayıt daha var; tümü için: --verbose' },
  question: {
    en: 'Was {from} renamed to {to}? They are {percent} alike',
    tr: '{from} yeniden adlandırılıp {to} mi oldu? Benzerlik: {percent}',
  },
  same: { en: 'the same: {fields}', tr: 'aynı olanlar: {fields}' },
  different: { en: 'different: {fields}', tr: 'farklı olanlar: {fields}' },
  references: {
    en: '{count} {count:reference that led|references that led} to the one {count:leads|lead} to the other',
    tr: 'birini gösteren {count} başvuru artık ötekini gösteriyor',
  },
  cure: {
    en: 'If so, write `formerly: {from}` there, and it is told as renamed.',
    tr: 'Öyleyse oraya `formerly: {from}` yazın; yeniden adlandırma olarak gösterilir.',
  },
  unreadBefore: {
    en: '{count} {count:file|files} of {ref} cannot be read, so what stands there is not compared: {files}',
    tr: '{ref} durumunun {count} dosyası okunamıyor; içindekiler karşılaştırılmadı: {files}',
  },
  unreadAfter: {
    en: '{count} present {count:file|files} cannot be read ("smorg lint" says why), so what stands there is not compared: {files}',
    tr: 'Şimdiki {count} dosya okunamıyor (nedeni için: "smorg lint"); içindekiler karşılaştırılmadı: {files}',
  },
  questions: { en: 'Renamed?', tr: 'Yeniden mi adlandırıldı?' },
  what: { en: 'Field', tr: 'Alan' },
  before: { en: 'Before', tr: 'Önce' },
  after: { en: 'After', tr: 'Sonra' },
} as const satisfies Record<string, Text>;
