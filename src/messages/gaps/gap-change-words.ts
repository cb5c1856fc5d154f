import type { Text } from '../../diagnostics/text.ts';

/** What a gap report says when it is compared with an earlier state. */
export const GAP_CHANGE_WORDS = {
  title: { en: 'GAP CHANGE', tr: 'EKSİKLERDEKİ DEĞİŞİM' },
  since: { en: '{name}, since {ref} ({commit})', tr: '{name}, {ref} ({commit}) durumundan bu yana' },
  none: { en: 'No changes: every gap is as it was.', tr: 'Değişiklik yok: eksikler önceki gibi.' },
  noneRead: { en: 'No changes in what can be read.', tr: 'Okunabilen yerlerde değişiklik yok.' },
  noneHere: { en: 'No changes in this part of the report.', tr: 'Raporun bu kısmında değişiklik yok.' },
  gaps: { en: 'Gaps: {changes}.', tr: 'Eksikler: {changes}.' },
  new: { en: '{count} new', tr: '{count} yeni' },
  worse: { en: '{count} worse', tr: '{count} büyüdü' },
  better: { en: '{count} better', tr: '{count} küçüldü' },
  fixed: { en: '{count} closed', tr: '{count} giderildi' },
  hidden: { en: '{count} perhaps hidden by new errors', tr: '{count} belirsiz (yeni hatalar yüzünden)' },
  accepted: { en: '{count} left open on purpose now', tr: '{count} artık bilerek bırakılıyor' },
  unchanged: { en: '{count} as before', tr: '{count} önceki gibi' },
  unknown: {
    en: '{count} of which nobody can say whether {count:it is|they are} new',
    tr: '{count} için yeni olup olmadığı bilinmiyor',
  },
  score: {
    en: 'Readiness score: {before} → {after} of 100.',
    tr: 'Hazırlık puanı {before} → {after} (100 üzerinden).',
  },
  scoreSame: { en: 'Readiness score: {after} of 100, as before.', tr: 'Hazırlık puanı {after}/100, önceki gibi.' },
  scoreFirst: { en: 'Readiness score: {after} of 100.', tr: 'Hazırlık puanı {after}/100.' },
  hiddenScore: {
    en: '{count} earlier {count:gap|gaps} may only be hidden by new errors, so {count:it counts|they count} as open in the scores.',
    tr: 'Önceki {count} eksik yeni hatalar yüzünden görünmüyor olabilir; giderildi sayılmadı, puanlarda açık duruyor.',
  },
  moved: { en: '{before} → {after} of 100', tr: '{before} → {after} (100 üzerinden)' },
  incomplete: {
    en: 'A file of {ref} cannot be read, so no gap is said to be new.',
    tr: '{ref} durumundaki bir dosya okunamıyor; bu yüzden hiçbir eksiğe yeni denmedi.',
  },
  empty: {
    en: 'There was no organisation at {ref}, so nothing is compared. "smorg gaps" shows every gap.',
    tr: '{ref} durumunda bir kuruluş yok; karşılaştırma yapılmadı. Bütün eksikler için: "smorg gaps".',
  },
  headIncomplete: {
    en: 'A present file cannot be read ("smorg lint" says why), so no gap is said to be closed.',
    tr: 'Şimdiki bir dosya okunamıyor (nedeni için: "smorg lint"); bu yüzden hiçbir eksiğe giderildi denmedi.',
  },
  newHeading: { en: 'New', tr: 'Yeni' },
  worseHeading: { en: 'Worse', tr: 'Büyüyenler' },
  fixedHeading: { en: 'Closed', tr: 'Giderilenler' },
  betterHeading: { en: 'Better', tr: 'Küçülenler' },
  hiddenHeading: { en: 'Perhaps only hidden by new errors', tr: 'Yeni hatalar yüzünden görünmüyor olabilir' },
  acceptedHeading: { en: 'Left open on purpose now', tr: 'Artık bilerek bırakılanlar' },
} as const satisfies Readonly<Record<string, Text>>;
