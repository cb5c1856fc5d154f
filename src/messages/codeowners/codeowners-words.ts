import type { Text } from '../../diagnostics/text.ts';

/** What the comments in CODEOWNERS say. */
export const CODEOWNERS_WORDS = {
  head: {
    en: 'Written by "smorg codeowners": change the owners in the YAML files, then run it again with --write.',
    tr: '"smorg codeowners" yazdı: sahipleri YAML dosyalarında değiştirin, sonra komutu --write ile yeniden çalıştırın.',
  },
  nobody: {
    en: 'The YAML names no owner for what stands in:',
    tr: 'YAML içinde şu dosyalardakiler için sahip yazılmamış:',
  },
  nameless: {
    en: 'Owners without a valid name on GitHub (handles: github), or who are not with the organisation today:',
    tr: 'GitHub adı geçerli olmayan (handles: github) ya da bugün kuruluşta çalışmayan sahipler:',
  },
} as const satisfies Record<string, Text>;
