import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Text } from '../../diagnostics/text.ts';

/** The words around a finding in a report for people. */
export const FINDING_WORDS = {
  commandLine: { en: 'command line', tr: 'komut satırı' },
  help: { en: 'help', tr: 'ne yapmalı' },
  before: { en: 'before', tr: 'önceden' },
  fix: { en: 'fix', tr: 'düzeltme' },
  reason: { en: 'suppressed because', tr: 'bastırma gerekçesi' },
  why: { en: 'why', tr: 'neden' },
  owner: { en: 'owner', tr: 'sorumlu' },
  sources: { en: 'sources', tr: 'kaynaklar' },
  fingerprint: { en: 'fingerprint', tr: 'parmak izi' },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands beside the severity when a finding does not simply count. */
export const DISPOSITION_WORDS: Readonly<Record<Exclude<Diagnostic['disposition'], 'reported'>, Text>> = {
  baselined: { en: 'in the baseline', tr: 'temel çizgide' },
  suppressed: { en: 'suppressed', tr: 'bastırılmış' },
};

/** What became of a finding since the base of a comparison. */
export const CHANGE_WORDS: Readonly<Record<NonNullable<Diagnostic['change']>, Text>> = {
  new: { en: 'new', tr: 'yeni' },
  unchanged: { en: 'unchanged', tr: 'değişmedi' },
  worse: { en: 'worse', tr: 'kötüleşti' },
  better: { en: 'better', tr: 'iyileşti' },
  fixed: { en: 'fixed', tr: 'giderildi' },
};
