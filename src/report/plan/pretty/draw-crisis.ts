import { CRISIS_WORDS } from '../../../messages/plan/crisis-words.ts';
import type { PlanCrisis } from '../../../plan/plan-operations.ts';
import {
  groupReach,
  headCrisis,
  isChainWell,
  isReached,
  type ReachGroup,
  summarizeCrisis,
  writeChain,
  writeReach,
} from '../prose/crisis.ts';
import { sayIn } from '../say.ts';
import { drawHidden, drawSection, drawSentence, drawTableLines, limitItems } from './draw-section.ts';
import type { PlanStyle } from './plan-style.ts';

const MOST_TABLES = 4;
const MOST_CHAINS = 8;
/** So few ways to a first statement are shown even when they are in time. */
const FEW_CHAINS = 3;

/**
 * How fast the roles of each playbook are reached at the worst moment, and when the first statement is out.
 * @param isPart the plan was narrowed, so that nothing can be said of what is not in it
 */
export function drawCrisis(style: PlanStyle, isPart: boolean): string[] {
  const { plan, language, paint } = style;
  const say = sayIn(CRISIS_WORDS, language);
  const tables = limitItems(groupReach(plan.crisis, language), MOST_TABLES, style, ({ roles }) => !isReached(roles));
  const summary = isPart ? [] : summarizeCrisis(plan.crisis, language);
  const lines = summary.flatMap((sentence) =>
    drawSentence(sentence, style, '', sentence.startsWith('✓') ? paint.good : undefined),
  );
  for (const table of tables.shown) lines.push(...drawRoles(table, style));
  lines.push(...drawHidden(tables.hidden, style), ...drawChains(style));
  if (plan.crisis.length === 0 && !isPart) lines.push(...drawSentence(say('none'), style, '! '));
  return drawSection(say('heading'), '', lines, style);
}

function drawRoles({ heads, roles }: ReachGroup, style: PlanStyle): string[] {
  const { names, language, paint } = style;
  const say = sayIn(CRISIS_WORDS, language);
  const rows = roles.map((role) => {
    const brush = role.worst?.minutes === undefined ? paint.bad : undefined;
    const cells = writeReach(role, names, language);
    return cells.map((text, i) => ({ text, brush, give: i === 2 ? ('none' as const) : ('some' as const) }));
  });
  const heading = [say('role'), say('within'), say('at'), say('who'), say('withoutOne')];
  return [...drawSentence(heads.join('; '), style, '', paint.strong), ...drawTableLines(heading, rows, style)];
}

function drawChains(style: PlanStyle): string[] {
  const all = style.plan.crisis.filter(({ approvals }) => approvals !== undefined);
  const isShown = style.isVerbose || all.length <= FEW_CHAINS;
  const chosen = isShown ? all : all.filter(({ approvals }) => !isChainWell(approvals!));
  const { shown, hidden } = limitItems(chosen, MOST_CHAINS, style);
  return [...shown.flatMap((one) => drawChain(one, style)), ...drawHidden(hidden, style)];
}

function drawChain(one: PlanCrisis, style: PlanStyle): string[] {
  const { names, language, paint } = style;
  const [sentence = '', ...steps] = writeChain(one.approvals!, names, language);
  const isGood = isChainWell(one.approvals!);
  // Without a target there is nothing to be in time for.
  const mark = !isGood ? '✗ ' : one.approvals!.target === undefined ? '  ' : '✓ ';
  const text = `${headCrisis(one, language)}: ${sentence}`;
  return [
    ...drawSentence(text, style, mark, isGood ? undefined : paint.bad),
    ...steps.flatMap((step) => drawSentence(step, style, '  ', paint.quiet)),
  ];
}
