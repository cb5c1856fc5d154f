import type { Priority } from '../../diagnostics/severity.ts';
import type { Gap, GapReport, RemedyPiece } from '../../gaps/gap-report.ts';
import { formatDate } from '../../messages/format/date.ts';
import { GAP_WORDS, PRIORITY_WORDS, SCORE_WORDS } from '../../messages/gaps/gap-words.ts';
import { LEFT_OUT_WORDS } from '../../messages/report/left-out-words.ts';
import { fenceYaml } from '../markdown/fence-yaml.ts';
import { writeCode } from '../markdown/write-row.ts';
import { type Block, fitBlocks } from '../plan/markdown/fit-blocks.ts';
import { section as headed, inert, listBlock, tableBlock } from '../plan/markdown/write-block.ts';
import { sayIn } from '../plan/say.ts';
import { clipText } from '../safe/clip-text.ts';
import { explainSections, writeFormula } from './explain-score.ts';
import type { GapReporter, GapReportOptions, GapView } from './gap-options.ts';
import {
  writeAccepted,
  writeArticle,
  writeChecks,
  writeHeadline,
  writeOriginal,
  writeOwner,
  writePlace,
  writeScore,
  writeVacancy,
  writeWhere,
} from './prose.ts';
import { firstSteps, groupGaps, selectGaps } from './select-gaps.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;
const MOST_STEPS = 5;
/** One hostile value must not eat the room of all others. */
const MOST_CHARACTERS = 4_000;
const SIGNS: Readonly<Record<Priority, string>> = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' };

/**
 * The gap report as Markdown, for an issue, a job summary or a comment: the score and what to do first, the six sections,
 * each gap with its YAML folded away. What does not fit is left out a gap at a time, from the end, and counted.
 */
export const formatGapsMarkdown: GapReporter = (report, options) => {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY, view = {} } = options;
  const top = writeTop(report);
  const blocks = [
    ...stepBlocks(report, view),
    ...scoreBlocks(report),
    ...report.sections.flatMap((section) => gapBlocks(report, section.section, view)),
    ...purposeBlocks(report, view),
    ...(options.explainsScore || options.detail === 'verbose' ? explainBlocks(report, view) : []),
  ];
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const { text, left } = fitBlocks(blocks, top + writeRest(all, report, options), { maxBytes, maxCharacters });
  return top + text + (left === 0 ? '' : writeRest(left, report, options));
};

function writeTop(report: GapReport): string {
  const { organization, folder, today, language } = report;
  const name = organization.trim() === '' ? folder : organization;
  const [verdict = '', ...others] = writeHeadline(report);
  const lines = [`## smorg gaps: ${inert(`${name}, ${formatDate(today, language)}`)}`, `**${inert(verdict)}**`];
  return [...lines, ...others.map(inert)].map((line) => `${line}\n`).join('\n');
}

function stepBlocks(report: GapReport, view: GapView): readonly Block[] {
  const steps = firstSteps(selectGaps(report, view), MOST_STEPS).map(({ first }) => {
    const priority = PRIORITY_WORDS[first.priority][report.language];
    return `${SIGNS[first.priority]} (${priority}) ${first.message} ${first.nextStep}`;
  });
  const rows = steps.map((step) => `- ${prose(step)}\n`);
  return headed(sayIn(GAP_WORDS, report.language)('firstSteps'), [{ open: '', rows, close: '' }]);
}

/** A sentence of ours, in which names of fields stand between backticks. */
function prose(text: string): string {
  return writeCode(clipText(text, MOST_CHARACTERS));
}

function scoreBlocks({ sections, language }: GapReport): readonly Block[] {
  const say = sayIn(GAP_WORDS, language);
  const rows = sections.map((one) => [one.title, writeScore(one, language), writeChecks(one, language)]);
  return headed(say('sectionScores'), [tableBlock([say('section'), say('points'), ''], rows)]);
}

function gapBlocks(report: GapReport, section: number, view: GapView): readonly Block[] {
  const gaps = selectGaps(report, view).filter((gap) => gap.section === section);
  const title = report.sections.find((one) => one.section === section)?.title ?? '';
  const rows = groupGaps(gaps).map(({ first, gaps: group }) => writeGap(first, group, report.language));
  return headed(title, [{ open: '', rows, close: '' }]);
}

/** A gap of a rule, or several alike: what is missing where, why, what to do, and the YAML folded away. */
export function writeGap(first: Gap, group: readonly Gap[], language: GapReport['language']): string {
  const say = sayIn(GAP_WORDS, language);
  const notes = [
    say('why', { why: first.why }),
    writeArticle(first, language),
    writeOriginal(first, language),
    say('next', { step: first.nextStep }),
    writeOwner(first, language),
  ];
  const pieces = group.flatMap(({ remedy }) => remedy.map((piece, i) => writePiece(piece, i, language)));
  const yaml = `<details><summary>${inert(say('showYaml'))}</summary>\n\n${pieces.join('\n')}\n</details>\n`;
  return [
    `\n#### ${SIGNS[first.priority]} ${inert(`${PRIORITY_WORDS[first.priority][language]}: ${first.rule}`)}\n\n`,
    ...group.map((gap) => `- ${inert(gap.message)} ${writePlaces(gap)}\n`),
    '\n',
    ...notes.flatMap((note) => (note === undefined ? [] : [`${prose(note)}\n\n`])),
    pieces.length === 0 ? '' : yaml,
  ].join('');
}

/** Where a gap is. */
export function writePlaces({ places: [place] }: Gap): string {
  return place === undefined ? '' : `<code>${inert(writePlace(place))}</code>`;
}

function writePiece(piece: RemedyPiece, index: number, language: GapReport['language']): string {
  return `${inert(writeWhere(piece, index, language))}\n\n${fenceYaml(clipText(piece.yaml, MOST_CHARACTERS))}`;
}

function purposeBlocks({ vacancies, accepted, language }: GapReport, view: GapView): readonly Block[] {
  if (view.section !== undefined || view.priority !== undefined) return [];
  const say = sayIn(GAP_WORDS, language);
  const open = vacancies.map((one) => `${writeVacancy(one, language)} (${writePlace(one.place)})`);
  const meant = accepted.map((one) => `${writeAccepted(one)} (${writePlace(one.place)})`);
  return [...headed(say('vacancies'), [listBlock('', open)]), ...headed(say('accepted'), [listBlock('', meant)])];
}

function explainBlocks(report: GapReport, { section }: GapView): readonly Block[] {
  const sums = explainSections(report, section).flatMap(({ sum, terms }) => [sum, ...terms]);
  return headed(sayIn(SCORE_WORDS, report.language)('heading'), [listBlock('', [...writeFormula(report), ...sums])]);
}

/** What did not fit. */
export function writeRest(count: number, { language }: GapReport, { fullReportUrl }: GapReportOptions): string {
  const words = sayIn(GAP_WORDS, language)('left', { count });
  const link = fullReportUrl === undefined ? '' : ` [${LEFT_OUT_WORDS.fullReport[language]}](${fullReportUrl})`;
  return `\n${words}${link}\n`;
}
