import type { Text } from '../../diagnostics/text.ts';

interface Entry {
  readonly exitCode: 2;
  readonly text: Text;
  readonly help: Text;
}

/** What may be wrong when CODEOWNERS is written or checked. */
export const CODEOWNERS_ERRORS = {
  'owners-unknown': {
    exitCode: 2,
    text: {
      en: 'Who owns what is not known while these files cannot be read: {files}.',
      tr: 'Şu dosyalar okunamadığı sürece neyin kime ait olduğu bilinemez: {files}.',
    },
    help: { en: '"smorg lint" shows what is wrong in them.', tr: 'Sorunları görmek için: "smorg lint".' },
  },
  'broken-codeowners': {
    exitCode: 2,
    text: {
      en: 'Line {line} of "{path}" is a marker of smorg without its counterpart.',
      tr: '"{path}" dosyasının {line}. satırındaki smorg işaretinin eşi yok.',
    },
    help: {
      en: 'Leave one line "# smorg:begin" and, below it, one line "# smorg:end"; what stands between them is replaced.',
      tr: 'Bir "# smorg:begin" satırı ve altında bir "# smorg:end" satırı bırakın; ikisinin arasındakiler yenilenir.',
    },
  },
  'codeowners-too-long': {
    exitCode: 2,
    text: {
      en: '"{path}" would reach 3 MB, and GitHub reads no file of that size.',
      tr: '"{path}" 3 MB boyutuna ulaşırdı; GitHub bu boyuttaki dosyayı okumaz.',
    },
    help: {
      en: 'Keep the organisation in fewer files, or give whole folders to teams by hand.',
      tr: 'Kuruluşu daha az dosyada tutun ya da klasörleri elle ekiplere verin.',
    },
  },
  'one-repository-only': {
    exitCode: 2,
    text: {
      en: 'A CODEOWNERS file holds for one repository, and these are several: {choices}.',
      tr: 'Bir CODEOWNERS dosyası tek bir depo için geçerlidir; burada birkaç depo var: {choices}.',
    },
    help: { en: 'Run smorg once in each of them.', tr: 'smorg komutunu her birinde ayrı çalıştırın.' },
  },
} as const satisfies Record<string, Entry>;
