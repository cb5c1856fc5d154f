import type { Text } from '../../diagnostics/text.ts';

/** The closing lines of a report for people. */
export const SUMMARY_WORDS = {
  clean: { en: 'No problems found in {files} {files:file|files}.', tr: 'Sorun bulunamadı: {files} dosya denetlendi.' },
  cleanOf: {
    en: 'No problems found in {files} {files:file|files} ({entities} {entities:record|records}).',
    tr: 'Sorun bulunamadı: {files} dosya denetlendi ({entities} kayıt).',
  },
  cleanInTime: {
    en: 'No problems found in {files} {files:file|files} ({entities} {entities:record|records}, {time}).',
    tr: 'Sorun bulunamadı: {files} dosya denetlendi ({entities} kayıt, {time}).',
  },
  nothingReported: {
    en: 'No open problems in {files} {files:file|files}.',
    tr: 'Açık sorun yok: {files} dosya denetlendi.',
  },
  checked: {
    en: 'Checked {files} {files:file|files}, {entities} {entities:record|records}.',
    tr: '{files} dosya, {entities} kayıt denetlendi.',
  },
  checkedInTime: {
    en: 'Checked {files} {files:file|files}, {entities} {entities:record|records} in {time}.',
    tr: '{files} dosya, {entities} kayıt {time} içinde denetlendi.',
  },
  fixable: { en: '{count} fixable with "smorg lint --fix"', tr: '{count} bulgu "smorg lint --fix" ile düzeltilebilir' },
  suppressed: { en: '{count} suppressed', tr: '{count} bastırılmış' },
  baselined: { en: '{count} in the baseline', tr: '{count} temel çizgide' },
  foreign: {
    en: '{count} YAML {count:file|files} without a section of smorg {count:was|were} skipped.',
    tr: 'smorg bölümü içermeyen {count} YAML dosyası atlandı.',
  },
  foreignFile: { en: 'skipped: {file}', tr: 'atlandı: {file}' },
  workspaces: { en: '{count} workspaces: {folders}.', tr: '{count} çalışma alanı: {folders}.' },
  nothingChecked: {
    en: 'The configuration has mistakes, so nothing else was checked.',
    tr: 'Yapılandırmada hatalar olduğu için başka bir şey denetlenmedi.',
  },
  incomplete: {
    en: 'A file or section could not be read, so whatever seems to be missing was not reported.',
    tr: 'Okunamayan bir dosya ya da bölüm olduğu için eksik görünenler bildirilmedi.',
  },
  brief: {
    en: '{count} {count:finding is|findings are} shown without {count:its|their} lines, because the same rule was shown {each} times in full; --verbose shows {count:it|all}.',
    tr: 'Aynı kuraldan {each} bulgu bütünüyle gösterildiği için {count} bulgunun satırları gösterilmedi; --verbose hepsini gösterir.',
  },
  hidden: {
    en: '{count} more {count:finding is|findings are} counted but not shown; --verbose shows all.',
    tr: '{count} bulgu daha sayıldı ama gösterilmedi; --verbose hepsini gösterir.',
  },
  quiet: {
    en: 'Only errors are shown; {count} other {count:finding is|findings are} counted.',
    tr: 'Yalnızca hatalar gösterildi; {count} bulgu daha sayıldı.',
  },
  seconds: { en: '{seconds} s', tr: '{seconds} sn' },
  milliseconds: { en: '{milliseconds} ms', tr: '{milliseconds} ms' },
} as const satisfies Readonly<Record<string, Text>>;
