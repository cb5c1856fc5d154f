import type { Language } from '../../diagnostics/text.ts';
import { CHANGE_NAMES, CHANGE_WORDS } from '../../messages/plan/change-words.ts';
import { PLAN_MARKDOWN_WORDS } from '../../messages/plan/markdown-words.ts';
import { LEFT_OUT_WORDS } from '../../messages/report/left-out-words.ts';
import { type Block, fitBlocks } from '../plan/markdown/fit-blocks.ts';
import { inert, listBlock, section, tableBlock } from '../plan/markdown/write-block.ts';
import { sayIn } from '../plan/say.ts';
import type { ChangeReporter, ChangeReportOptions } from './change-options.ts';
import { type ToldPlanChange, type ToldRow, tellPlanChange } from './tell-plan-change.ts';
import { writeSubject, writeVerdict } from './write-verdict.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;
const SIGNS = { good: '🟢', bad: '🔴', same: '🟢', open: '🟡' } as const;

/**
 * What a change does to the plan as Markdown, for a comment on a pull request or a job summary. What does not fit is left
 * out a row at a time, from the end, and counted.
 */
export const formatChangeMarkdown: ChangeReporter = (change, language, options) => {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY } = options;
  const told = tellPlanChange(change, language);
  const verdict = writeVerdict(change, told, options, language);
  const top = [
    `## smorg plan: ${inert(writeSubject(change, options, language))}\n`,
    `${SIGNS[verdict.mood]} **${inert(verdict.text)}**\n`,
  ].join('\n');
  const blocks = change.obstacle === undefined ? blocksOf(told, language) : [];
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const { text, left } = fitBlocks(blocks, top + writeRest(all, language, options), { maxBytes, maxCharacters });
  return top + text + (left === 0 ? '' : writeRest(left, language, options));
};

function blocksOf({ worse, better, moved }: ToldPlanChange, language: Language): readonly Block[] {
  const say = sayIn(CHANGE_WORDS, language);
  const heading = ['', say('what')];
  const rowsOf = (rows: readonly ToldRow[]) => rows.map(({ change, text }) => [CHANGE_NAMES[change][language], text]);
  const texts = moved.map(({ text }) => text);
  return [
    ...section(say('worseHeading'), [tableBlock(heading, rowsOf(worse))]),
    ...section(say('betterHeading'), [tableBlock(heading, rowsOf(better))]),
    ...[listBlock('', texts, `${say('movedHeading')} (${texts.length})`)].filter(({ rows }) => rows.length > 0),
  ];
}

function writeRest(count: number, language: Language, { fullReportUrl }: ChangeReportOptions): string {
  const words = sayIn(PLAN_MARKDOWN_WORDS, language)('left', { count });
  const link = fullReportUrl === undefined ? '' : ` [${LEFT_OUT_WORDS.fullReport[language]}](${fullReportUrl})`;
  return `\n${words}${link}\n`;
}
