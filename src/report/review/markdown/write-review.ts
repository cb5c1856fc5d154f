import type { Review } from '../../../diff/review/review.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import type { Budget } from '../../markdown/budget.ts';
import { type Block, fitBlocks } from '../../plan/markdown/fit-blocks.ts';
import { inert } from '../../plan/markdown/write-block.ts';
import { sayIn } from '../../plan/say.ts';
import type { ReviewReportOptions } from '../review-options.ts';
import { tellReview } from '../told/tell-review.ts';
import type { ToldReview, ToldSection } from '../told/told-section.ts';
import { linkTo, sectionBlock, writeWords } from './section-block.ts';

/** The part of the room that findings may take. */
const FINDINGS_SHARE = 0.7;

/** How a review is written as Markdown. */
export interface MarkdownFrame {
  /** Stands before everything. */
  readonly before: string;
  /** Whether a section is part of it. */
  readonly has: (section: ToldSection) => boolean;
  readonly budget: Budget;
}

/**
 * A review as Markdown: the verdict and the most telling numbers first, then sections as far as there is room. What does
 * not fit is left out a row at a time, from the end, and counted; nothing is left open.
 */
export function writeReview(
  review: Review,
  options: ReviewReportOptions,
  { before, has, budget }: MarkdownFrame,
): string {
  const { language, workspaces } = review;
  const told = tellReview(review, options);
  const top = before + writeTop(told);
  const closing = writeClosing(told, review, options);
  const isNamed = workspaces.length > 1;
  const shown = told.sections.filter(has);
  const blocksOf = (isFindings: boolean): readonly Block[] =>
    shown
      .filter(({ kind }) => (kind === 'findings') === isFindings)
      .map((section) => sectionBlock(section, isNamed, language));
  const [findings, others] = [blocksOf(true), blocksOf(false)];
  const all = [...findings, ...others].reduce((sum, { rows }) => sum + rows.length, 0);
  const reserved = top + closing + writeLeft(all, review);
  const first = fitBlocks(findings, reserved, shareOf(budget));
  const rest = fitBlocks(others, reserved + first.text, budget);
  const left = first.left + rest.left;
  return top + first.text + rest.text + (left === 0 ? '' : writeLeft(left, review)) + closing;
}

/** However many findings there are, what the change does to scores, weeks and answers has its room. */
function shareOf({ maxBytes, maxCharacters }: Budget): Budget {
  return { maxBytes: maxBytes * FINDINGS_SHARE, maxCharacters: maxCharacters * FINDINGS_SHARE };
}

function writeTop({ mark, verdict, facts, warnings }: ToldReview): string {
  const lines = [
    ...facts.map((fact) => `- ${inert(fact)}\n`),
    ...(warnings.length === 0 ? [] : ['\n']),
    ...warnings.map((warning) => `⚠️ ${inert(warning)}\n\n`),
  ];
  return `## ${mark} ${inert(verdict)}\n\n${lines.join('')}`.replace(/\n+$/, '\n');
}

function writeClosing({ closing }: ToldReview, review: Review, options: ReviewReportOptions): string {
  const { fullReportUrl } = options;
  const link = fullReportUrl === undefined ? '' : `\n${linkTo(fullReportUrl, REVIEW_WORDS.link[review.language])}\n`;
  return `\n---\n\n<sub>${closing.map(writeWords).join(' ')}</sub>\n${link}`;
}

function writeLeft(count: number, { language }: Review): string {
  return `\n**${inert(sayIn(REVIEW_WORDS, language)('left', { count }))}**\n`;
}
