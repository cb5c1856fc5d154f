import { HEADLINE_WORDS, METHOD_WORDS } from '../../messages/plan/headline-words.ts';
import { createPaint } from '../pretty/paint.ts';
import { wrapText } from '../pretty/wrap-text.ts';
import { betweenStopCommands } from '../safe/log-commands.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { namesOf } from './names.ts';
import type { PlanReporter, PlanReportOptions } from './plan-options.ts';
import { drawAgenda, drawResilience } from './pretty/draw-agenda.ts';
import { drawBottlenecks, drawLeftOut } from './pretty/draw-bottlenecks.ts';
import { drawCoverage } from './pretty/draw-coverage.ts';
import { drawCrisis } from './pretty/draw-crisis.ts';
import { drawLoad } from './pretty/draw-load.ts';
import { drawPosts, drawStages } from './pretty/draw-stages.ts';
import type { PlanStyle } from './pretty/plan-style.ts';
import { writeCounts, writeHorizon, writeVerdict, writeView, writeWarnings } from './prose/headline.ts';
import { sayIn } from './say.ts';
import { isNarrow, selectView } from './select-view.ts';

const DEFAULT_COLUMNS = 120;
const MARKS = { good: '✓', bad: '✗', open: '!' } as const;

/**
 * The plan for people: whether it holds, then who has how much to do, what is due when, what cannot fit and why, how
 * accounts are answered, how people are reached, and everything else that has a date. Long lists are cut and say by how
 * much; with `detail: 'verbose'` nothing is, with `quiet` only the headline is left.
 */
export const formatPlanPretty: PlanReporter = (whole, language, options) => {
  const style: PlanStyle = {
    plan: selectView(whole, options.view),
    whole,
    names: namesOf(whole),
    language,
    paint: createPaint(options),
    columns: options.columns ?? DEFAULT_COLUMNS,
    isVerbose: options.detail === 'verbose',
  };
  const lines = drawHeadline(style, options);
  if (options.detail !== 'quiet') lines.push(...drawSections(style, options), ...drawEnd(style));
  return betweenStopCommands(lines.map((line) => `${line}\n`).join(''), options.stopToken);
};

function drawHeadline(style: PlanStyle, { view }: PlanReportOptions): string[] {
  const { plan, names, language, paint, columns } = style;
  const say = sayIn(HEADLINE_WORDS, language);
  const title = [writeHorizon(plan, language), ...writeView(view, names, language)].join(', ');
  const verdict = writeVerdict(plan, language);
  const brush = { good: paint.good, bad: paint.severity.error, open: paint.severity.warning }[verdict.mood];
  const line = (text: string, mark: string): string[] =>
    wrapText(toTerminalText(text), columns - 4).map((part, i) => `  ${i === 0 ? mark : ' '} ${part}`);
  return [
    `${paint.strong(say('title'))}  ${toTerminalText(title)}`,
    ...wrapText(writeCounts(plan, language), columns - 2).map((part) => `  ${part}`),
    ...line(verdict.text, MARKS[verdict.mood]).map((text) => brush(text)),
    ...writeWarnings(plan, language).flatMap((text) => line(text, '!')),
  ];
}

function drawSections(style: PlanStyle, { view }: PlanReportOptions): string[] {
  return [
    ...drawLoad(style),
    ...drawStages(style),
    ...drawBottlenecks(style),
    ...drawLeftOut(style),
    ...drawPosts(style),
    ...drawCoverage(style, view),
    ...drawCrisis(style, isNarrow(view)),
    ...drawResilience(style),
    ...drawAgenda(style),
  ];
}

function drawEnd({ plan, language, paint, isVerbose, columns }: PlanStyle): string[] {
  const { stages, method, handOvers } = plan.summary;
  const say = sayIn(HEADLINE_WORDS, language);
  if (stages === 0) return [];
  const made = say('method', { method: METHOD_WORDS[method][language], handOvers });
  const lines = [...(isVerbose ? wrapText(made, columns) : []), ...wrapText(say('explain'), columns)];
  return ['', ...lines.map((line) => paint.quiet(line))];
}
