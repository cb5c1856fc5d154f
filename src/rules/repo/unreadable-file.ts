import { describeRule } from '../define-rule.ts';

export const unreadableFile = describeRule({
  id: 'repo/unreadable-file',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A file that is passed over in silence makes everything in it look absent.',
    tr: 'Sessizce atlanan bir dosya, içindeki her şeyi yok gibi gösterir.',
  },
  summary: { en: 'A file of the workspace cannot be read.', tr: 'Çalışma alanındaki bir dosya okunamıyor.' },
  why: {
    en: 'What stands in the file is unknown, so smorg cannot say what the organisation lacks.',
    tr: 'Dosyada ne olduğu bilinmediği için smorg kuruluşta neyin eksik olduğunu söyleyemez.',
  },
  messages: {
    unreadable: {
      en: 'The file "{path}" cannot be read.',
      tr: '"{path}" dosyası okunamıyor.',
      help: {
        en: 'Check that you may read it, or leave it out: "exclude" in smorg.yaml.',
        tr: 'Okuma izniniz olduğunu denetleyin ya da dosyayı dışarıda bırakın: smorg.yaml içinde "exclude".',
      },
    },
    outside: {
      en: 'The file "{path}" leads out of the workspace and is not read.',
      tr: '"{path}" dosyası çalışma alanının dışına çıkıyor ve okunmuyor.',
      help: {
        en: 'Put a copy of the file here in place of the link, or leave it out: "exclude" in smorg.yaml.',
        tr: 'Bağlantının yerine dosyanın bir kopyasını koyun ya da dosyayı dışarıda bırakın: smorg.yaml içinde "exclude".',
      },
    },
  },
  exampleBase: 'illustration',
  example: {
    bad: 'teams: {}  # a link to ../../elsewhere/teams.yaml\n',
    good: 'teams: {}  # a file of the workspace\n',
  },
});
