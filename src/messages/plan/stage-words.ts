import type { Text } from '../../diagnostics/text.ts';

/** Stages and what appears, in tables. */
export const STAGE_WORDS = {
  byDue: { en: 'Work by due date', tr: 'Teslim tarihine göre işler' },
  byPerson: { en: 'Tasks by person', tr: 'Kişi bazında görevler' },
  posts: { en: 'Publishing calendar', tr: 'Yayın takvimi' },
  due: { en: 'due', tr: 'teslim' },
  from: { en: 'from', tr: 'başlangıç' },
  appears: { en: 'appears', tr: 'yayın' },
  entry: { en: 'entry', tr: 'içerik' },
  stage: { en: 'stage', tr: 'aşama' },
  owner: { en: 'owner', tr: 'sorumlu' },
  time: { en: 'time', tr: 'süre' },
  title: { en: 'title', tr: 'başlık' },
  account: { en: 'account', tr: 'hesap' },
  type: { en: 'type', tr: 'tür' },
  status: { en: 'status', tr: 'durum' },
  short: { en: '{time} short', tr: '{time} sığmıyor' },
  shortTime: { en: 'short', tr: 'sığmayan' },
  late: { en: 'late', tr: 'gecikmiş' },
  nobody: { en: 'nobody', tr: 'kimse yok' },
  stages: { en: '{count} {count:stage|stages}, {time}', tr: '{count} aşama, {time}' },
} as const satisfies Readonly<Record<string, Text>>;
