import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { defineRule } from '../define-rule.ts';

export const noEvidence = defineRule({
  id: 'strategy/no-evidence',
  severity: 'info',
  section: 4,
  sources: ['S60'],
  summary: {
    en: 'The strategy does not say what data it rests on.',
    tr: 'Stratejinin hangi verilere dayandığı yazılmamış.',
  },
  why: {
    en: 'Data must be used to develop the strategy; what rests on nothing cannot be shown to be wrong, and is never changed.',
    tr: 'Stratejileri geliştirmek için verilerden yararlanmak gereklidir; veriye dayanmayanın yanlışı görülmez, düzeltilmez.',
  },
  messages: {
    none: {
      en: 'The strategy does not say what data it rests on.',
      tr: 'Stratejinin hangi verilere dayandığı yazılmamış.',
      help: {
        en: 'Name a finding or two, with their source: `evidence: [In autumn recipes were saved twice as often as products.]`.',
        tr: 'Kaynağıyla bir iki bulgu yazın: `evidence: [Sonbaharda tarifler ürünlerin iki katı kaydedildi.]`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `strategy:
  niche: Bowls for everyday use`,
    good: `strategy:
  niche: Bowls for everyday use
  evidence: [Every second visitor came because of a bowl they had seen at a friend's.]`,
  },
  subjects: ({ strategy }) => (strategy === undefined ? [] : [strategy]),
  *check({ at, evidence, niche, pillars }) {
    // A strategy that says nothing yet rests on nothing.
    if (niche.state === 'absent' && isEmptyList(pillars)) return;
    if (isEmptyList(evidence)) yield { at, message: 'none' };
  },
});
