import type { GapReport, SectionScore } from '../../gaps/gap-report.ts';
import { formatDate } from '../../messages/format/date.ts';
import { GAP_WORDS, PRIORITY_WORDS, SCORE_WORDS } from '../../messages/gaps/gap-words.ts';
import { sayIn } from '../plan/say.ts';
import { createPaint } from '../pretty/paint.ts';
import { wrapText } from '../pretty/wrap-text.ts';
import { betweenStopCommands } from '../safe/log-commands.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { drawGap, drawText, type GapStyle } from './draw-gap.ts';
import { explainSections, writeFormula } from './explain-score.ts';
import type { GapReporter, GapReportOptions, GapView } from './gap-options.ts';
import { writeAccepted, writeChecks, writeHeadline, writeIdle, writePlace, writeScore, writeVacancy } from './prose.ts';
import { firstSteps, groupGaps, selectGaps } from './select-gaps.ts';

const DEFAULT_COLUMNS = 120;
/** A terminal that says it is narrower is not believed. */
const LEAST_COLUMNS = 40;
const MOST_STEPS = 5;
const METER_CELLS = 10;

/**
 * The gap report for people: the score and what to do first, the six sections, then each gap with its reason and its YAML.
 * With `detail: 'verbose'` also every place, and what was looked for and not found; with `quiet` only the headline.
 */
export const formatGapsPretty: GapReporter = (report, options) => {
  const style: GapStyle = {
    language: report.language,
    paint: createPaint(options),
    columns: Math.max(options.columns ?? DEFAULT_COLUMNS, LEAST_COLUMNS),
    isVerbose: options.detail === 'verbose',
  };
  const lines = [...drawHead(report, style), ...(options.detail === 'quiet' ? [] : drawBody(report, style, options))];
  return betweenStopCommands(lines.map((line) => `${line.trimEnd()}\n`).join(''), options.stopToken);
};

function drawHead(report: GapReport, { language, paint, columns }: GapStyle): string[] {
  const say = sayIn(GAP_WORDS, language);
  const { organization, folder, today, isComplete, gaps } = report;
  const name = organization.trim() === '' ? folder : organization;
  const isGood = isComplete && gaps.length === 0;
  const isGrave = gaps.some(({ priority }) => priority === 'critical');
  const brush = isGood ? paint.good : isGrave ? paint.severity.error : paint.severity.warning;
  const mark = isGood ? '✓' : isGrave ? '✗' : '!';
  const [verdict = '', ...others] = writeHeadline(report);
  return [
    `${paint.strong(say('title'))}  ${toTerminalText(`${name}, ${formatDate(today, language)}`)}`,
    ...wrapText(verdict, columns - 4).map((line, i) => brush(`  ${i > 0 ? ' ' : mark} ${line}`)),
    ...others.flatMap((text) => wrapText(text, columns - 4).map((line, i) => `  ${i > 0 ? ' ' : '!'} ${line}`)),
  ];
}

function drawBody(
  report: GapReport,
  style: GapStyle,
  { view = {}, explainsScore = false }: GapReportOptions,
): string[] {
  const say = sayIn(GAP_WORDS, style.language);
  const gaps = selectGaps(report, view);
  return [
    ...(gaps.length > 0 ? drawBlock(say('firstSteps'), drawSteps(report, style, view), style) : []),
    ...drawBlock(say('sectionScores'), drawScores(report, style), style),
    ...report.sections.flatMap((section) => {
      const own = groupGaps(gaps.filter((gap) => gap.section === section.section));
      const lines = own.flatMap((group, i) => [...(i > 0 ? [style.paint.quiet('│')] : []), ...drawGap(group, style)]);
      return drawBlock(`${section.title}, ${writeScore(section, style.language)}`, lines, style);
    }),
    ...drawOpenOnPurpose(report, style, view),
    ...(style.isVerbose ? drawChecks(report, style, view) : []),
    ...(style.isVerbose || explainsScore
      ? drawBlock(sayIn(SCORE_WORDS, style.language)('heading'), drawScore(report, style, view), style)
      : []),
    ...(gaps.length > 0 ? ['', ...wrapText(say('examples'), style.columns).map(style.paint.quiet)] : []),
  ];
}

function drawBlock(heading: string, lines: readonly string[], { paint }: GapStyle): string[] {
  return lines.length === 0 ? [] : ['', `${paint.quiet('──')} ${paint.strong(heading)}`, ...lines];
}

function drawSteps(report: GapReport, style: GapStyle, view: GapView): string[] {
  return firstSteps(selectGaps(report, view), MOST_STEPS).flatMap(({ first }, i) => {
    const priority = PRIORITY_WORDS[first.priority][style.language];
    return drawText(`${i + 1}. (${priority}) ${first.message} ${first.nextStep}`, style);
  });
}

function drawScores({ sections }: GapReport, style: GapStyle): string[] {
  const widest = Math.max(...sections.map(({ title }) => title.length));
  const room = Math.max(...sections.map((section) => writeScore(section, style.language).length));
  return sections.map((section) => {
    const score = writeScore(section, style.language).padStart(room);
    const line = `${section.title.padEnd(widest)}  ${meter(section)} ${score}  ${writeChecks(section, style.language)}`;
    return `${style.paint.quiet('│')} ${line}`;
  });
}

function meter({ score }: SectionScore): string {
  const full = score === undefined ? 0 : Math.floor((score * METER_CELLS) / 100);
  return score === undefined ? ' '.repeat(METER_CELLS) : '#'.repeat(full) + '.'.repeat(METER_CELLS - full);
}

function drawOpenOnPurpose({ vacancies, accepted }: GapReport, style: GapStyle, view: GapView): string[] {
  if (view.section !== undefined || view.priority !== undefined) return [];
  const say = sayIn(GAP_WORDS, style.language);
  const open = vacancies.flatMap((one) =>
    drawText(`${writeVacancy(one, style.language)}  (${writePlace(one.place)})`, style),
  );
  const meant = accepted.flatMap((one) => drawText(`${writeAccepted(one)}  (${writePlace(one.place)})`, style));
  return [...drawBlock(say('vacancies'), open, style), ...drawBlock(say('accepted'), meant, style)];
}

function drawChecks({ checks }: GapReport, style: GapStyle, { section }: GapView): string[] {
  const say = sayIn(GAP_WORDS, style.language);
  const own = checks.filter((check) => section === undefined || check.section === section);
  const satisfied = own.filter(({ state }) => state === 'satisfied');
  const idle = own.filter(({ state }) => state === 'idle');
  return [
    ...drawBlock(
      say('satisfied'),
      satisfied.flatMap(({ summary, rule, subjects }) => drawText(`${summary}  (${rule}, ${subjects})`, style)),
      style,
    ),
    ...drawBlock(
      say('notApplied'),
      idle.flatMap((check) =>
        drawText(`${check.summary}  (${check.rule}: ${writeIdle(check, style.language)})`, style),
      ),
      style,
    ),
  ];
}

function drawScore(report: GapReport, style: GapStyle, { section }: GapView): string[] {
  const say = sayIn(SCORE_WORDS, style.language);
  return [
    ...writeFormula(report).flatMap((line) => drawText(line, style)),
    ...explainSections(report, section).flatMap(({ sum, terms }) => [
      ...drawText(sum, style, style.paint.strong),
      ...terms.flatMap((term) => drawText(`  ${term}`, style, style.paint.quiet)),
    ]),
    ...(report.score === undefined ? [] : drawText(say('overall', { score: report.score }), style, style.paint.strong)),
  ];
}
