import type { Fact } from './fact.ts';

const checkedOn = '2026-11-22';

/** What the RACI method asks for. */
export const responsibilityPractice: readonly Fact[] = [
  {
    id: 'R1',
    statement: {
      en: 'Every activity has exactly one accountable',
      tr: 'Her faaliyetin tam olarak bir hesap vereni vardır',
    },
    source: 'axiomtemplates.com, boardsnap.ai, davidgaus.com, geratools.com',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'R2',
    statement: { en: 'Every activity has at least one responsible', tr: 'Her faaliyetin en az bir yürüteni vardır' },
    source: 'axiomtemplates.com, boardsnap.ai',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'R3',
    statement: {
      en: 'The accountable may also be responsible; other letters are not combined',
      tr: 'Hesap veren yürüten de olabilir; öbür harfler birleştirilmez',
    },
    source: 'projectsuccesstips.com',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'R4',
    statement: { en: 'A role in the matrix needs a holder', tr: 'Matristeki bir rolü taşıyan biri olmalıdır' },
    source: 'boardsnap.ai',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'R5',
    statement: {
      en: 'With too many responsible nobody is',
      tr: 'Yürüten çok olunca kimse yürütmez',
    },
    source: 'boardsnap.ai, axiomtemplates.com',
    confidence: 'official',
    checkedOn,
  },
];
