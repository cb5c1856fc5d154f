import type { Text } from '../../diagnostics/text.ts';

/** A crisis played from an instant. */
export const DRILL_WORDS = {
  title: { en: 'DRILL', tr: 'TATBİKAT' },
  head: { en: '{title}, from {at}', tr: '{title}, başlangıç {at}' },
  headWithSeverity: {
    en: '{title}, severity "{severity}", from {at}',
    tr: '{title}, kriz seviyesi "{severity}", başlangıç {at}',
  },
  begins: {
    en: 'It is handled only in the hours of its severity: from {at}.',
    tr: 'Yalnızca seviyesinin saatlerinde ele alınır: {at} anından başlayarak.',
  },
  good: { en: 'Every target is met.', tr: 'Bütün hedefler tutuyor.' },
  bad: {
    en: '{count} {count:target is|targets are} missed.',
    tr: '{count} hedef kaçırılıyor.',
  },
  statement: { en: 'The way to the first statement', tr: 'İlk açıklamaya giden yol' },
  ready: {
    en: 'The first statement can go out at {ready}; the target is {due}.',
    tr: 'İlk açıklama {ready} anında çıkabilir; hedef {due}.',
  },
  readyWithoutTarget: {
    en: 'The first statement can go out at {ready}; no target is stated.',
    tr: 'İlk açıklama {ready} anında çıkabilir; hedef belirtilmemiş.',
  },
  neverReady: {
    en: 'The first statement is never approved: nobody can be reached.',
    tr: 'İlk açıklama hiç onaylanmıyor: kimseye ulaşılamıyor.',
  },
  detected: { en: 'noticed', tr: 'fark edildi' },
  timeline: { en: 'What is done, by when it is due', tr: 'Yapılacaklar, son tarihe göre' },
  due: { en: 'due', tr: 'son an' },
  begun: { en: 'begins', tr: 'başlıyor' },
  who: { en: 'who', tr: 'kim' },
  what: { en: 'what', tr: 'ne' },
  inside: { en: 'tell {title} (inside)', tr: '{title} bilgilendirilir (kurum içi)' },
  outside: { en: 'tell {title} (outside)', tr: '{title} bilgilendirilir (kurum dışı)' },
  nobody: { en: 'nobody', tr: 'kimse' },
  missed: { en: 'missed', tr: 'kaçırılıyor' },
  pause: { en: 'Posts to pause', tr: 'Durdurulacak gönderiler' },
  pausedBy: {
    en: '"{person}" can stop them from {at}.',
    tr: 'Gönderileri {at} anından başlayarak "{person}" durdurabilir.',
  },
  pausedByNobody: {
    en: 'Nobody who may stop them can be reached.',
    tr: 'Gönderileri durdurabilecek kimseye ulaşılamıyor.',
  },
  nothingToPause: {
    en: 'Nothing approved or scheduled appears within 48 hours.',
    tr: '48 saat içinde yayınlanacak onaylı ya da zamanlanmış içerik yok.',
  },
  tooLate: { en: 'appears before that', tr: 'bundan önce yayınlanıyor' },
} as const satisfies Readonly<Record<string, Text>>;
