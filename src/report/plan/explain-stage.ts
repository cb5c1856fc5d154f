import type { Language } from '../../diagnostics/text.ts';
import { EXPLAIN_WORDS } from '../../messages/plan/explain-words.ts';
import { HEADLINE_WORDS } from '../../messages/plan/headline-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanStageDetail } from '../../plan/plan-work.ts';
import { createPaint } from '../pretty/paint.ts';
import { betweenStopCommands } from '../safe/log-commands.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { namesOf } from './names.ts';
import type { PlanReportOptions } from './plan-options.ts';
import { drawSection, drawSentence, drawTableLines } from './pretty/draw-section.ts';
import type { PlanStyle } from './pretty/plan-style.ts';
import {
  type CandidateLine,
  explainCandidates,
  explainEffort,
  explainPlan,
  explainSource,
  explainWindow,
} from './prose/explanation.ts';
import { sayIn } from './say.ts';

const DEFAULT_COLUMNS = 120;

/**
 * How one stage of the plan came about: its window and the lead time behind it, how long it takes and who says so, who
 * may do it and why they do it or not, and when it is done.
 */
export function explainStage(
  plan: Plan,
  detail: PlanStageDetail,
  language: Language,
  options: PlanReportOptions,
): string {
  const style: PlanStyle = {
    ...{ plan, whole: plan, language, names: namesOf(plan), paint: createPaint(options) },
    ...{ columns: options.columns ?? DEFAULT_COLUMNS, isVerbose: true },
  };
  const say = sayIn(EXPLAIN_WORDS, language);
  const sentences = (lines: readonly string[]): string[] => lines.flatMap((line) => drawSentence(line, style));
  const { stage } = detail;
  const who = explainCandidates(detail, style);
  const lines = [
    // Our mark stands first: what a file says never begins a line.
    `${style.paint.strong(HEADLINE_WORDS.title[language])}  ${toTerminalText(`${style.names.stage(stage.id)}: ${stage.title}`)}`,
    ...sentences([say('on', { title: stage.entryTitle, account: stage.account })]),
    ...drawSection(say('window'), '', sentences(explainWindow(detail, style)), style),
    ...drawSection(say('effort'), '', sentences([explainEffort(stage, style)]), style),
    ...drawSection(say('who'), '', [...sentences([explainSource(stage, style)]), ...drawCandidates(who, style)], style),
    ...drawSection(say('plan'), '', sentences(explainPlan(stage, style)), style),
  ];
  return betweenStopCommands(lines.map((line) => `${line}\n`).join(''), options.stopToken);
}

function drawCandidates(lines: readonly CandidateLine[], style: PlanStyle): string[] {
  if (lines.length === 0) return drawSentence(sayIn(EXPLAIN_WORDS, style.language)('nobody'), style, '! ');
  const { good, bad } = style.paint;
  const rows = lines.map(({ mark, person, outcome, room, load }) => [
    { text: `${mark} ${person}`, brush: mark === '✓' ? good : mark === '✗' ? bad : undefined },
    { text: outcome },
    { text: room },
    { text: load, brush: style.paint.quiet },
  ]);
  return drawTableLines([], rows, style);
}
