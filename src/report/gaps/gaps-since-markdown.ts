import type { Gap } from '../../gaps/gap-report.ts';
import { GAP_CHANGE_WORDS } from '../../messages/gaps/gap-change-words.ts';
import { GAP_WORDS } from '../../messages/gaps/gap-words.ts';
import { type Block, fitBlocks } from '../plan/markdown/fit-blocks.ts';
import { section as headed, inert, tableBlock } from '../plan/markdown/write-block.ts';
import { sayIn } from '../plan/say.ts';
import type { GapReporter } from './gap-options.ts';
import { writeGap, writePlaces, writeRest } from './gaps-markdown.ts';
import {
  type ComparedReport,
  compared,
  type GapsByChange,
  gapsByChange,
  writeSectionScores,
  writeSinceHeadline,
  writeSinceSubject,
} from './gaps-since-prose.ts';
import { groupGaps } from './select-gaps.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;

/**
 * What happened to the gaps as Markdown, for a comment on a pull request or a job summary. What does not fit is left out a
 * gap at a time, from the end, and counted.
 */
export const formatGapsSinceMarkdown: GapReporter = (whole, options) => {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY, view = {} } = options;
  const report = compared(whole);
  const gaps = gapsByChange(report, view);
  const [verdict = '', ...others] = writeSinceHeadline(report, gaps, view);
  const lines = [`## smorg gaps: ${inert(writeSinceSubject(report))}`, `**${inert(verdict)}**`, ...others.map(inert)];
  const top = lines.map((line) => `${line}\n`).join('\n');
  const blocks = report.since.base === 'empty' ? [] : blocksOf(report, gaps);
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const { text, left } = fitBlocks(blocks, top + writeRest(all, report, options), { maxBytes, maxCharacters });
  return top + text + (left === 0 ? '' : writeRest(left, report, options));
};

function blocksOf(report: ComparedReport, gaps: GapsByChange): readonly Block[] {
  const say = sayIn(GAP_CHANGE_WORDS, report.language);
  const words = sayIn(GAP_WORDS, report.language);
  const full = (some: readonly Gap[]) => ({
    open: '',
    rows: groupGaps(some).map(({ first, gaps: group }) => writeGap(first, group, report.language)),
    close: '',
  });
  const brief = (some: readonly Gap[]) => ({
    open: '',
    rows: some.map((gap) => `- ${inert(gap.message)} ${writePlaces(gap)}\n`),
    close: '',
  });
  return [
    ...headed(words('sectionScores'), [tableBlock([words('section'), words('points')], writeSectionScores(report))]),
    ...headed(say('newHeading'), [full(gaps.new)]),
    ...headed(say('worseHeading'), [full(gaps.worse)]),
    ...headed(say('fixedHeading'), [brief(gaps.fixed)]),
    ...headed(say('betterHeading'), [brief(gaps.better)]),
    ...headed(say('hiddenHeading'), [brief(gaps.hidden)]),
    ...headed(say('acceptedHeading'), [brief(gaps.accepted)]),
  ];
}
