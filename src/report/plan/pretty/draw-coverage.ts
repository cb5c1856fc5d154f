import { COVERAGE_WORDS } from '../../../messages/plan/coverage-words.ts';
import { type CoverageLines, describeCoverage, detailCoverage } from '../prose/coverage.ts';
import { sayIn } from '../say.ts';
import { isNarrow, type PlanView } from '../select-view.ts';
import { drawHidden, drawSection, drawSentence, limitItems } from './draw-section.ts';
import type { PlanStyle } from './plan-style.ts';

const MOST_POLICIES = 12;
const MOST_HOLES = 50;

/**
 * How each account is answered: one line where all is well, else the worst moment, its cause and what is missed.
 * @param view what the plan was narrowed to; of what is not in it nothing is said
 */
export function drawCoverage(style: PlanStyle, view: PlanView | undefined): string[] {
  const { plan, names, language, paint } = style;
  const say = sayIn(COVERAGE_WORDS, language);
  const described = describeCoverage(plan.coverage, names, language);
  const { shown, hidden } = limitItems(described, MOST_POLICIES, style, ({ isWell }) => !isWell);
  const lines = shown.flatMap((one) => drawPolicy(one, style));
  if (plan.coverage.length === 0 && !isNarrow(view)) lines.push(...drawSentence(say('none'), style, '! '));
  const aside = view?.week !== undefined ? paint.quiet(say('whole')) : '';
  return drawSection(say('heading'), aside, [...lines, ...drawHidden(hidden, style)], style);
}

function drawPolicy({ who, fact, sentences, isWell, of }: CoverageLines, style: PlanStyle): string[] {
  const { names, language, paint, isVerbose } = style;
  const head = `${who}: ${[fact, ...(isWell ? sentences : [])].join(' ')}`;
  return [
    ...drawSentence(head, style, isWell ? '✓ ' : '✗ ', isWell ? paint.good : paint.bad),
    ...(isWell ? [] : sentences.flatMap((sentence) => drawSentence(sentence, style, '  '))),
    ...(isVerbose
      ? detailCoverage(of, names, language, MOST_HOLES).flatMap((sentence) => drawSentence(sentence, style, '  '))
      : []),
  ];
}
