import type { Text } from '../../diagnostics/text.ts';

/** The headings of tables in reports. */
export const TABLE_WORDS = {
  severity: { en: 'severity', tr: 'önem' },
  place: { en: 'place', tr: 'yer' },
  finding: { en: 'finding', tr: 'bulgu' },
  rule: { en: 'rule', tr: 'kural' },
  findings: { en: 'findings', tr: 'bulgu sayısı' },
  fixable: { en: 'fixable', tr: 'düzeltilebilir' },
  suppressed: { en: 'suppressed', tr: 'bastırılmış' },
  baselined: { en: 'in the baseline', tr: 'temel çizgide' },
  time: { en: 'time', tr: 'süre' },
  share: { en: 'share', tr: 'pay' },
  work: { en: 'work', tr: 'iş' },
  total: { en: 'total', tr: 'toplam' },
} as const satisfies Readonly<Record<string, Text>>;
