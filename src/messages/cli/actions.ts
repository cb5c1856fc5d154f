import type { Text } from '../../diagnostics/text.ts';

/** What commands that write say of what they did. */
export const ACTIONS = {
  fixed: {
    en: '{count} {count:problem|problems} fixed in {files} {files:file|files}.',
    tr: '{files} dosyada {count} sorun düzeltildi.',
  },
  nothingFixed: { en: 'Nothing to fix.', tr: 'Düzeltilecek bir şey yok.' },
  refusedFix: {
    en: 'Not fixed in {file}: “{title}” would have brought another problem.',
    tr: '{file} dosyasında düzeltilmedi: “{title}” başka bir soruna yol açardı.',
  },
  baselineWritten: {
    en: '{path}: {entries} {entries:finding|findings} recorded. From now on only new ones count.',
    tr: '{path}: {entries} bulgu kaydedildi. Bundan sonra yalnızca yeniler sayılır.',
  },
  baselineRefused: {
    en: '{count} {count:finding was|findings were} not recorded: their rules are locked or guard the check itself.',
    tr: '{count} bulgu kaydedilmedi: kuralları kilitli ya da denetimin kendisini koruyor.',
  },
  baselinePruned: {
    en: '{path}: {removed} cured {removed:finding|findings} taken out, {entries} left.',
    tr: '{path}: giderilen {removed} bulgu çıkarıldı, {entries} bulgu kaldı.',
  },
  baselineFresh: { en: '{path}: every entry is still found.', tr: '{path}: kayıtların hepsi hâlâ geçerli.' },
  baselineStale: {
    en: '{path}: {count} {count:entry is|entries are} no longer found. "smorg baseline prune" takes them out.',
    tr: '{path}: {count} kayıt artık bulunmuyor. Çıkarmak için: "smorg baseline prune".',
  },
  codeownersWritten: {
    en: '{path}: written. {owned} of {files} {files:file has|files have} an owner on GitHub.',
    tr: '{path}: yazıldı. {files} dosyanın {owned} tanesinin GitHub üzerinde sahibi var.',
  },
  codeownersSame: {
    en: '{path}: nothing to change. {owned} of {files} {files:file has|files have} an owner on GitHub.',
    tr: '{path}: değişecek bir şey yok. {files} dosyanın {owned} tanesinin GitHub üzerinde sahibi var.',
  },
  codeownersFresh: {
    en: '{path}: the owners are those of the YAML files.',
    tr: '{path}: sahipler YAML dosyalarındakilerle aynı.',
  },
  codeownersMissing: {
    en: '{path}: the owners of the YAML files are not in it yet. "smorg codeowners --write" puts them there.',
    tr: '{path}: YAML dosyalarındaki sahipler henüz burada yok. Eklemek için: "smorg codeowners --write".',
  },
  codeownersStale: {
    en: '{path}: the owners are no longer those of the YAML files. "smorg codeowners --write" renews them.',
    tr: '{path}: sahipler artık YAML dosyalarındakilerle aynı değil. Yenilemek için: "smorg codeowners --write".',
  },
} as const satisfies Record<string, Text>;

/** Where a value of the configuration comes from. */
export const ORIGINS = {
  default: { en: 'default', tr: 'varsayılan' },
  preset: { en: 'preset {preset}', tr: '{preset} hazır ayarı' },
  rule: { en: 'the rule itself', tr: 'kuralın kendisi' },
  'command-line': { en: 'command line, {option}', tr: 'komut satırı, {option}' },
  unset: { en: '(not set)', tr: '(belirtilmemiş)' },
} as const satisfies Record<string, Text>;
