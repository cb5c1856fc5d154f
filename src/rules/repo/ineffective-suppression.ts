import { describeRule } from '../define-rule.ts';

export const ineffectiveSuppression = describeRule({
  id: 'repo/ineffective-suppression',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'What guards the files may not be silenced from inside them.',
    tr: 'Başka şeyleri koruyan kurallar, korudukları dosyaların içinden bastırılamamalıdır.',
  },
  summary: {
    en: 'A smorg-ignore comment names a rule that no comment can silence.',
    tr: 'Bir smorg-ignore yorumu, hiçbir yorumun bastıramayacağı bir kuralın adını içeriyor.',
  },
  why: {
    en: 'The rule speaks all the same; the comment only makes the reader think that it does not.',
    tr: 'Kural yine de konuşur; yorum yalnızca okura konuşmuyormuş gibi gösterir.',
  },
  messages: {
    locked: {
      en: 'The rule "{rule}" is locked: no comment silences it.',
      tr: '"{rule}" kuralı kilitli: hiçbir yorum onu bastıramaz.',
      help: {
        en: 'Mend the finding, or talk to whoever keeps lint.locked in smorg.yaml.',
        tr: 'Bulguyu giderin ya da smorg.yaml içindeki lint.locked ayarından sorumlu kişiyle görüşün.',
      },
    },
    unsuppressable: {
      en: 'The rule "{rule}" guards the check itself: no comment silences it.',
      tr: '"{rule}" kuralı denetimin kendisini korur: hiçbir yorum onu bastıramaz.',
      help: { en: 'Mend the finding and take the comment away.', tr: 'Bulguyu giderin ve yorumu kaldırın.' },
    },
  },
  example: {
    bad: 'skills:\n  # smorg-ignore repo/unused-suppression: the course begins in March\n  x-note: {}\n',
    good: 'skills:\n  x-note: {}\n',
  },
});
