import type { Language } from '../../diagnostics/text.ts';
import { PLAN_MARKDOWN_WORDS } from '../../messages/plan/markdown-words.ts';
import { LEFT_OUT_WORDS } from '../../messages/report/left-out-words.ts';
import { fitBlocks } from './markdown/fit-blocks.ts';
import { agendaBlocks, coverageBlocks, crisisBlocks, postBlock, resilienceBlock } from './markdown/operation-blocks.ts';
import { bottleneckBlocks, leftOutBlocks, loadBlocks, stageBlocks } from './markdown/work-blocks.ts';
import { inert } from './markdown/write-block.ts';
import { namesOf } from './names.ts';
import type { PlanReporter, PlanReportOptions } from './plan-options.ts';
import type { ProseContext } from './prose/bottleneck.ts';
import { writeCounts, writeHorizon, writeVerdict, writeView, writeWarnings } from './prose/headline.ts';
import { sayIn } from './say.ts';
import { selectView } from './select-view.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;
const SIGNS = { good: '🟢', bad: '🔴', open: '🟡' } as const;

/**
 * The plan as Markdown, for a job summary or a comment: whether it holds, who is asked for how much, what cannot fit and
 * why; everything longer is folded away. What does not fit is left out a row at a time, from the end, and counted.
 */
export const formatPlanMarkdown: PlanReporter = (whole, language, options) => {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY } = options;
  const context: ProseContext = { plan: selectView(whole, options.view), whole, names: namesOf(whole), language };
  const top = writeTop(context, options);
  const blocks = [
    ...bottleneckBlocks(context),
    ...loadBlocks(context),
    ...leftOutBlocks(context),
    ...coverageBlocks(context),
    ...crisisBlocks(context),
    ...stageBlocks(context),
    postBlock(context),
    resilienceBlock(context),
    ...agendaBlocks(context),
  ];
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const { text, left } = fitBlocks(blocks, top + writeRest(all, language, options), { maxBytes, maxCharacters });
  return top + text + (left === 0 ? '' : writeRest(left, language, options));
};

function writeTop({ plan, names, language }: ProseContext, { view }: PlanReportOptions): string {
  const verdict = writeVerdict(plan, language);
  const title = [writeHorizon(plan, language), ...writeView(view, names, language)].join(', ');
  const lines = [
    `## smorg plan: ${inert(title)}`,
    `${SIGNS[verdict.mood]} **${inert(verdict.text)}**`,
    inert([`${writeCounts(plan, language)}.`, ...writeWarnings(plan, language)].join(' ')),
  ];
  return lines.map((line) => `${line}\n`).join('\n');
}

function writeRest(count: number, language: Language, { fullReportUrl }: PlanReportOptions): string {
  const words = sayIn(PLAN_MARKDOWN_WORDS, language)('left', { count });
  const link = fullReportUrl === undefined ? '' : ` [${LEFT_OUT_WORDS.fullReport[language]}](${fullReportUrl})`;
  return `\n${words}${link}\n`;
}
