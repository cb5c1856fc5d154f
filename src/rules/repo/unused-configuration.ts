import { describeRule } from '../define-rule.ts';

export const unusedConfiguration = describeRule({
  id: 'repo/unused-configuration',
  emittedBy: 'config',
  severity: 'warning',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A setting without effect is a setting that somebody believes in.',
    tr: 'Etkisi olmayan bir ayar, birilerinin güvendiği bir ayardır.',
  },
  summary: {
    en: 'A setting of the configuration has no effect.',
    tr: 'Yapılandırmadaki bir ayarın hiçbir etkisi yok.',
  },
  why: {
    en: 'Files were moved or rules were turned off, and the setting silently stopped doing what it says.',
    tr: 'Dosyalar taşınmış ya da kurallar kapatılmış, ayar da sessizce işlevsiz kalmıştır.',
  },
  messages: {
    include: {
      en: 'The pattern "{pattern}" of include names no file.',
      tr: 'include içindeki "{pattern}" örüntüsü hiçbir dosyayı göstermiyor.',
      help: { en: 'Correct the path or take the line away.', tr: 'Yolu düzeltin ya da satırı kaldırın.' },
    },
    exclude: {
      en: 'The pattern "{pattern}" of exclude names no file.',
      tr: 'exclude içindeki "{pattern}" örüntüsü hiçbir dosyayı göstermiyor.',
      help: { en: 'Correct the path or take the line away.', tr: 'Yolu düzeltin ya da satırı kaldırın.' },
    },
    override: {
      en: 'The pattern "{pattern}" of this override names no file that is checked.',
      tr: 'Bu özel ayarın "{pattern}" örüntüsü, denetlenen hiçbir dosyayı göstermiyor.',
      help: { en: 'Correct the path or take the override away.', tr: 'Yolu düzeltin ya da özel ayarı kaldırın.' },
    },
    'locked-off': {
      en: 'The rule "{rule}" is locked, but it is turned off.',
      tr: '"{rule}" kuralı kilitli, ancak kapalı.',
      help: {
        en: 'Give the rule a severity under lint.rules, or take it out of lint.locked.',
        tr: 'Kurala lint.rules altında bir önem düzeyi verin ya da kuralı lint.locked içinden çıkarın.',
      },
    },
    document: {
      en: 'Only the first document of the configuration is read.',
      tr: 'Yapılandırmanın yalnızca ilk belgesi okunur.',
      help: {
        en: 'Join the settings above and below the line "---".',
        tr: '"---" satırının üstündeki ve altındaki ayarları birleştirin.',
      },
    },
  },
  exampleBase: 'config',
  example: {
    bad: 'version: 1\nexclude: [no-such-folder]\n',
    good: 'version: 1\n',
  },
});
