import { describeRule } from '../define-rule.ts';

export const largeRemoval = describeRule({
  id: 'repo/large-removal',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  isAboutChange: true,
  sources: [],
  rationale: {
    en: 'A slip of the hand or a merge gone wrong takes away half a team, and every rule then checks the rest.',
    tr: 'Bir el sürçmesi ya da ters giden bir birleştirme ekibin yarısını götürür; kurallar da yalnızca kalanı denetler.',
  },
  summary: {
    en: 'The change takes away more than a quarter of a section, and at least five, or a whole workspace with as many.',
    tr: 'Değişiklik bir bölümün dörtte birinden çoğunu, en az beş tanesini ya da o kadarını içeren bir çalışma alanını siliyor.',
  },
  why: {
    en: 'What was taken away by mistake nobody misses before the day it is needed.',
    tr: 'Yanlışlıkla silinenin eksikliği, ancak gerektiği gün fark edilir.',
  },
  messages: {
    section: {
      en: '{count} of {all} in "{section}" are removed, such as "{ids}".',
      tr: '"{section}" bölümündeki {all} tanımdan {count} tanesi silinmiş; örneğin: "{ids}".',
      help: {
        en: 'Put them back, write `formerly: [old-id]` at what was renamed, or run with `--allow-large-removal`.',
        tr: 'Geri koyun, adı değişenlere `formerly: [eski-kimlik]` yazın ya da `--allow-large-removal` ile çalıştırın.',
      },
    },
    entries: {
      en: '{count} of {all} entries still ahead are removed, such as "{ids}".',
      tr: 'Henüz yayınlanmamış {all} içerikten {count} tanesi silinmiş; örneğin: "{ids}".',
      help: {
        en: 'Put them back, set them to `status: cancelled`, or run with `--allow-large-removal`.',
        tr: 'Geri koyun, `status: cancelled` yazın ya da `--allow-large-removal` ile çalıştırın.',
      },
    },
    workspace: {
      en: 'The workspace "{folder}" is gone, and with it {count} of {all} records, such as "{ids}".',
      tr: '"{folder}" çalışma alanı kaldırılmış, içindeki {all} kayıttan {count} tanesi silinmiş; örneğin: "{ids}".',
      help: {
        en: 'Put the folder back, write `formerly: [old-id]` at what was renamed, or run with `--allow-large-removal`.',
        tr: 'Klasörü geri koyun, adı değişenlere `formerly: [eski-kimlik]` yazın ya da `--allow-large-removal` ile çalıştırın.',
      },
    },
  },
  exampleBase: 'illustration',
  example: {
    bad: '# before, there were seven people\npeople:\n  ayse: {name: Ayşe Yılmaz}\n  mert: {name: Mert Demir}\n',
    good: '# before, there were three people\npeople:\n  ayse: {name: Ayşe Yılmaz}\n  mert: {name: Mert Demir}\n',
  },
});
