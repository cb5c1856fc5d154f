import { describeRule } from '../define-rule.ts';

export const staleBaselineRule = describeRule({
  id: 'repo/stale-baseline',
  emittedBy: 'lint',
  severity: 'warning',
  isAbsence: true,
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'An entry that outlives its finding would hide the same finding when it comes back.',
    tr: 'Bulgusu giderilmiş bir kayıt, aynı bulgu geri geldiğinde onu gizler.',
  },
  summary: {
    en: 'The baseline holds entries that nothing is found for.',
    tr: 'Temel çizgide, karşılığında bulgu olmayan kayıtlar var.',
  },
  why: {
    en: 'The baseline only shrinks when what is mended leaves it.',
    tr: 'Temel çizgi ancak giderilenler çıkarıldıkça küçülür.',
  },
  messages: {
    stale: {
      en: '{count} {count:entry|entries} of the baseline can go: "{rules}".',
      tr: 'Temel çizgideki {count} kayıt artık gereksiz: "{rules}".',
      help: { en: 'Run "smorg baseline prune".', tr: '"smorg baseline prune" komutunu çalıştırın.' },
    },
    deaf: {
      en: '{count} {count:entry|entries} of the baseline {count:has|have} no effect: "{rules}" cannot be put off.',
      tr: 'Temel çizgideki {count} kaydın etkisi yok; bu kurallar ertelenemez: "{rules}".',
      help: {
        en: 'Mend the findings and run "smorg baseline prune".',
        tr: 'Bulguları giderin ve "smorg baseline prune" komutunu çalıştırın.',
      },
    },
  },
  exampleBase: 'illustration',
  example: {
    bad: 'teams: {}  # mended, and still in smorg-baseline.jsonl\n',
    good: 'teams: {}\n',
  },
});
