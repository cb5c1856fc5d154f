import { CRISIS_WORDS } from '../../../messages/plan/crisis-words.ts';
import type { PlanCrisis } from '../../../plan/plan-operations.ts';
import { headCrisis, isChainWell, praiseCrisis, writeChain, writeReach } from '../prose/crisis.ts';
import { sayIn } from '../say.ts';
import { drawHidden, drawSection, drawSentence, drawTableLines, limitItems } from './draw-section.ts';
import type { PlanStyle } from './plan-style.ts';

const MOST_SEVERITIES = 6;

/**
 * How fast the roles of each playbook are reached at the worst moment, and when the first statement is out.
 * @param isPart the plan was narrowed, so that nothing can be said of what is not in it
 */
export function drawCrisis(style: PlanStyle, isPart: boolean): string[] {
  const { plan, language, paint } = style;
  const say = sayIn(CRISIS_WORDS, language);
  const { shown, hidden } = limitItems(plan.crisis, MOST_SEVERITIES, style, (one) => !isWell(one));
  const praise = isPart ? [] : praiseCrisis(plan.crisis, language);
  const lines = praise.flatMap((sentence) => drawSentence(sentence, style, '✓ ', paint.good));
  for (const one of shown) lines.push(...drawPlaybook(one, style));
  if (plan.crisis.length === 0 && !isPart) lines.push(...drawSentence(say('none'), style, '! '));
  return drawSection(say('heading'), '', [...lines, ...drawHidden(hidden, style)], style);
}

function isWell({ roles, approvals }: PlanCrisis): boolean {
  const isReached = roles.every(({ worst }) => worst?.minutes !== undefined);
  return isReached && (approvals === undefined || isChainWell(approvals));
}

function drawPlaybook(one: PlanCrisis, style: PlanStyle): string[] {
  const { names, language, paint } = style;
  const say = sayIn(CRISIS_WORDS, language);
  const rows = one.roles.map((role) => {
    const brush = role.worst?.minutes === undefined ? paint.bad : undefined;
    return writeReach(role, names, language).map((text, i) => ({
      text,
      brush,
      give: i === 2 ? ('none' as const) : ('some' as const),
    }));
  });
  const heading = [say('role'), say('reached'), say('at'), say('who'), say('withoutOne')];
  return [
    ...drawSentence(headCrisis(one, language), style, '', paint.strong),
    ...drawTableLines(heading, rows, style),
    ...drawChain(one, style),
  ];
}

function drawChain({ approvals }: PlanCrisis, style: PlanStyle): string[] {
  if (approvals === undefined) return [];
  const [sentence = '', ...steps] = writeChain(approvals, style.names, style.language);
  const isGood = isChainWell(approvals);
  // Without a target there is nothing to be in time for.
  const mark = !isGood ? '✗ ' : approvals.target === undefined ? '  ' : '✓ ';
  const brush = isGood ? undefined : style.paint.bad;
  return [
    ...drawSentence(sentence, style, mark, brush),
    ...steps.flatMap((step) => drawSentence(step, style, '  ', style.paint.quiet)),
  ];
}
