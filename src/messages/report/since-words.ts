import type { Text } from '../../diagnostics/text.ts';

/** What reports say about the time since an earlier state. */
export const SINCE_WORDS = {
  since: { en: 'Since {ref} ({commit}): {counts}.', tr: '{ref} durumundan ({commit}) beri: {counts}.' },
  new: { en: '{count} new', tr: '{count} yeni' },
  worse: { en: '{count} worse', tr: '{count} kötüleşmiş' },
  better: { en: '{count} better', tr: '{count} iyileşmiş' },
  fixed: { en: '{count} fixed', tr: '{count} giderilmiş' },
  unchanged: { en: '{count} unchanged', tr: '{count} değişmemiş' },
  silenced: {
    en: '{count} suppressed or put into the baseline',
    tr: '{count} bastırılmış ya da temel çizgiye alınmış',
  },
  unknown: { en: '{count} perhaps not new', tr: '{count} belki yeni değil' },
  nothing: { en: 'nothing is found, now or then', tr: 'ne o gün ne şimdi bulgu var' },
  unread: {
    en: '{count} {count:file|files} of {ref} cannot be read, so what is found now may have been there already: {files}.',
    tr: '{ref} durumunda okunamayan dosya sayısı: {count}. Şimdi bulunanlar o gün de var olabilir: {files}.',
  },
  folded: {
    en: '{count} {count:finding was|findings were} there before and {count:is|are} not shown; --verbose shows {count:it|them}.',
    tr: '{count} bulgu önceden de vardı ve gösterilmedi; --verbose hepsini gösterir.',
  },
  fixedSince: { en: 'fixed since {ref}', tr: '{ref} durumundan beri giderilenler' },
  moreFixed: {
    en: '… {count} more; --verbose shows {count:it|them}',
    tr: '… {count} bulgu daha; --verbose hepsini gösterir',
  },
} as const satisfies Readonly<Record<string, Text>>;
