import type { Text } from '../../diagnostics/text.ts';

/** What reports with limited room say about what did not fit. The totals count everything. */
export const LEFT_OUT_WORDS = {
  annotations: {
    en: '{count} more {count:finding has|findings have} no annotation, because GitHub keeps {each} of a kind. The log and the summary have {count:it|them}.',
    tr: 'GitHub her türden {each} açıklama gösterdiği için {count} bulgu daha açıklama olarak gösterilmedi; tamamı günlükte ve özettedir.',
  },
  results: {
    en: '{count} more {count:finding was|findings were} left out, because an upload may hold {most}. The gravest are here.',
    tr: 'Bir yüklemede en çok {most} bulgu olabildiği için {count} bulgu dışarıda bırakıldı; en ağır olanlar buradadır.',
  },
  shown: {
    en: 'GitHub shows the first {most} findings only. They are sorted so that the gravest come first.',
    tr: 'GitHub yalnızca ilk {most} bulguyu gösterir. Bulgular en ağır olanlar başta olacak biçimde sıralandı.',
  },
  rows: {
    en: '{count} more {count:finding does|findings do} not fit here.',
    tr: '{count} bulgu daha buraya sığmadı.',
  },
  fullReport: { en: 'The full report', tr: 'Raporun tamamı' },
} as const satisfies Readonly<Record<string, Text>>;
