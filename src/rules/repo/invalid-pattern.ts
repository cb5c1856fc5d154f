import { describeRule } from '../define-rule.ts';

export const invalidPattern = describeRule({
  id: 'repo/invalid-pattern',
  emittedBy: 'config',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'Files that a pattern was meant to name would be checked, or left out, in silence.',
    tr: 'Örüntünün göstermesi gereken dosyalar sessizce denetlenir ya da dışarıda kalır.',
  },
  summary: {
    en: 'A file pattern of the configuration cannot be read.',
    tr: 'Yapılandırmadaki bir dosya örüntüsü okunamıyor.',
  },
  why: {
    en: 'smorg does not guess which files you mean, so that none is left out by mistake.',
    tr: 'smorg hangi dosyaları kastettiğinizi tahmin etmez; böylece hiçbir dosya yanlışlıkla dışarıda kalmaz.',
  },
  messages: {
    unreadable: {
      en: 'The file pattern "{pattern}" cannot be read.',
      tr: '"{pattern}" dosya örüntüsü okunamıyor.',
      help: {
        en: 'Close every bracket and brace and stay inside the workspace: calendars/**, *.draft.yaml, clients/{north,south}.',
        tr: 'Her köşeli ve süslü ayracı kapatın ve çalışma alanının içinde kalın: calendars/**, *.draft.yaml, clients/{north,south}.',
      },
    },
  },
  exampleBase: 'config',
  example: {
    bad: 'version: 1\ninclude: ["{organization,work,crisis.yaml"]\n',
    good: 'version: 1\ninclude: ["{organization,work,crisis}.yaml"]\n',
  },
});
