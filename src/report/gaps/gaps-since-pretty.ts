import type { Gap } from '../../gaps/gap-report.ts';
import { GAP_CHANGE_WORDS } from '../../messages/gaps/gap-change-words.ts';
import { GAP_WORDS } from '../../messages/gaps/gap-words.ts';
import { sayIn } from '../plan/say.ts';
import { createPaint } from '../pretty/paint.ts';
import { wrapText } from '../pretty/wrap-text.ts';
import { betweenStopCommands } from '../safe/log-commands.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { drawGap, drawText, type GapStyle } from './draw-gap.ts';
import type { GapReporter } from './gap-options.ts';
import {
  type ComparedReport,
  compared,
  type GapsByChange,
  gapsByChange,
  writeSectionScores,
  writeSinceHeadline,
  writeSinceSubject,
} from './gaps-since-prose.ts';
import { writePlace } from './prose.ts';
import { groupGaps } from './select-gaps.ts';

const DEFAULT_COLUMNS = 120;
/** A terminal that says it is narrower is not believed. */
const LEAST_COLUMNS = 40;

/**
 * What happened to the gaps, for people: those that are new or worse in full, with the YAML that closes them; those that
 * are closed or better in a line; the others counted. With `detail: 'quiet'` only the headline.
 */
export const formatGapsSincePretty: GapReporter = (whole, options) => {
  const report = compared(whole);
  const style: GapStyle = {
    language: report.language,
    paint: createPaint(options),
    columns: Math.max(options.columns ?? DEFAULT_COLUMNS, LEAST_COLUMNS),
    isVerbose: options.detail === 'verbose',
  };
  const gaps = gapsByChange(report, options.view ?? {});
  const headline = writeSinceHeadline(report, gaps, options.view ?? {});
  const lines = [
    ...drawHead(report, gaps, headline, style),
    ...(options.detail === 'quiet' ? [] : drawBody(report, gaps, style)),
  ];
  return betweenStopCommands(lines.map((line) => `${line.trimEnd()}\n`).join(''), options.stopToken);
};

function drawHead(
  report: ComparedReport,
  gaps: GapsByChange,
  [verdict = '', ...others]: readonly string[],
  { language, paint, columns }: GapStyle,
): string[] {
  const say = sayIn(GAP_CHANGE_WORDS, language);
  const isBad = gaps.new.length + gaps.worse.length > 0;
  const isOpen = report.since.base !== 'complete' || !report.isComplete || report.since.hidden.length > 0;
  const brush = isBad ? paint.severity.error : isOpen ? paint.severity.warning : paint.good;
  const mark = isBad ? '✗' : isOpen ? '!' : '✓';
  return [
    `${paint.strong(say('title'))}  ${toTerminalText(writeSinceSubject(report))}`,
    ...wrapText(toTerminalText(verdict), columns - 4).map((line, i) => brush(`  ${i > 0 ? ' ' : mark} ${line}`)),
    ...others.flatMap((text) => wrapText(toTerminalText(text), columns - 4).map((line) => `    ${line}`)),
  ];
}

function drawBody(report: ComparedReport, gaps: GapsByChange, style: GapStyle): string[] {
  if (report.since.base === 'empty') return [];
  const say = sayIn(GAP_CHANGE_WORDS, style.language);
  const { paint } = style;
  const isFull = gaps.new.length + gaps.worse.length > 0;
  return [
    ...drawBlock(sayIn(GAP_WORDS, style.language)('sectionScores'), drawScores(report, style), style),
    ...drawBlock(say('newHeading'), drawFull(gaps.new, style), style),
    ...drawBlock(say('worseHeading'), drawFull(gaps.worse, style), style),
    ...drawBlock(say('fixedHeading'), drawBrief(gaps.fixed, '✓ ', paint.good, style), style),
    ...drawBlock(say('betterHeading'), drawBrief(gaps.better, '✓ ', paint.good, style), style),
    ...drawBlock(say('hiddenHeading'), drawBrief(gaps.hidden, '? ', paint.severity.warning, style), style),
    ...drawBlock(say('acceptedHeading'), drawBrief(gaps.accepted, '~ ', paint.quiet, style), style),
    ...(isFull ? ['', ...wrapText(sayIn(GAP_WORDS, style.language)('examples'), style.columns).map(paint.quiet)] : []),
  ];
}

function drawBlock(heading: string, lines: readonly string[], { paint }: GapStyle): string[] {
  return lines.length === 0 ? [] : ['', `${paint.quiet('──')} ${paint.strong(heading)}`, ...lines];
}

function drawScores(report: ComparedReport, { paint }: GapStyle): string[] {
  const scores = writeSectionScores(report);
  const widest = Math.max(...scores.map(([title]) => title.length));
  return scores.map(([title, score]) => `${paint.quiet('│')} ${title.padEnd(widest)}  ${score}`);
}

function drawFull(gaps: readonly Gap[], style: GapStyle): string[] {
  return groupGaps(gaps).flatMap((group, i) => [...(i > 0 ? [style.paint.quiet('│')] : []), ...drawGap(group, style)]);
}

function drawBrief(gaps: readonly Gap[], mark: string, brush: (text: string) => string, style: GapStyle): string[] {
  return gaps.flatMap(({ message, places: [place] }) =>
    drawText(`${mark}${message}${place === undefined ? '' : `  (${writePlace(place)})`}`, style, brush),
  );
}
