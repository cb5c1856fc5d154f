import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SEVERITIES } from '../diagnostics/severity.ts';
import type { Language } from '../diagnostics/text.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { FINDING_WORDS } from '../messages/report/finding-words.ts';
import { SEVERITY_COUNTS } from '../messages/report/severity-words.ts';
import { SINCE_WORDS } from '../messages/report/since-words.ts';
import { docsUrl } from './docs-url.ts';
import { chooseShown, type Shown, type ShownFinding } from './pretty/choose-shown.ts';
import { drawFinding, type FindingStyle } from './pretty/draw-finding.ts';
import { drawSummary } from './pretty/draw-summary.ts';
import { createLineTable, type LineTable } from './pretty/line-table.ts';
import { createPaint } from './pretty/paint.ts';
import type { ReportOptions } from './report-options.ts';
import { betweenStopCommands } from './safe/log-commands.ts';
import { toTerminalText } from './safe/terminal-text.ts';

const DEFAULT_COLUMNS = 120;

/** The report for people: every finding with its lines, grouped by file, and a summary. */
export function formatPretty(result: LintResult, options: ReportOptions): string {
  const detail = options.detail ?? 'normal';
  const shown = chooseShown(result, detail);
  if (detail === 'quiet' && shown.findings.length === 0) return '';
  const style = createStyle(result, options);
  const isFresh = ({ finding }: ShownFinding): boolean => finding.change !== 'unchanged' && finding.change !== 'better';
  const parts = result.since === undefined ? [shown.findings] : splitBy(shown.findings, isFresh);
  const groups = [
    ...parts.flatMap(groupByFile).map((group) => drawGroup(group, result.language, style)),
    ...drawFixed(shown, result, style),
  ];
  const summary = drawSummary(result, options, shown, style.paint);
  return betweenStopCommands(`${[...groups, summary].join('\n\n')}\n`, options.stopToken);
}

function createStyle(result: LintResult, options: ReportOptions): Omit<FindingStyle, 'form'> {
  const tables = new Map<string, LineTable | undefined>();
  const whys = new Map(result.rules.map((rule) => [rule.id, rule.why]));
  return {
    language: result.language,
    paint: createPaint(options),
    columns: options.columns ?? DEFAULT_COLUMNS,
    isVerbose: options.detail === 'verbose',
    whyOf: (rule) => whys.get(rule),
    urlOf: (docs) => docsUrl(docs, options),
    tableOf: (file) => {
      if (!tables.has(file)) {
        const text = result.texts.get(file);
        tables.set(file, text === undefined ? undefined : createLineTable(text));
      }
      return tables.get(file);
    },
  };
}

function splitBy<T>(all: readonly T[], isFirst: (one: T) => boolean): (readonly T[])[] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** What is gone, in short; its places are those of the earlier state. */
function drawFixed(
  { fixed, moreFixed }: Shown,
  { language, since }: LintResult,
  style: Omit<FindingStyle, 'form'>,
): string[] {
  if (fixed.length === 0 || since === undefined) return [];
  const { paint } = style;
  const name = renderText(SINCE_WORDS.fixedSince[language], { ref: since.ref }, language);
  const heading = `${paint.quiet('──')} ${paint.good(toTerminalText(name))} ${paint.quiet('──')} ${since.fixed.length}`;
  const more = renderText(SINCE_WORDS.moreFixed[language], { count: moreFixed }, language);
  const list = fixed.map((finding) => drawFinding(finding, { ...style, form: 'brief' }));
  return [[heading, ...list, ...(moreFixed === 0 ? [] : [more])].join('\n\n')];
}

function groupByFile(findings: Shown['findings']): Shown['findings'][] {
  const groups = new Map<string | undefined, Shown['findings'][number][]>();
  for (const one of findings) {
    const group = groups.get(one.finding.file);
    if (group === undefined) groups.set(one.finding.file, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function drawGroup(group: Shown['findings'], language: Language, style: Omit<FindingStyle, 'form'>): string {
  const { paint } = style;
  const file = group[0]?.finding.file;
  const name = file === undefined ? FINDING_WORDS.commandLine[language] : toTerminalText(file);
  const counts = countWords(
    group.map(({ finding }) => finding),
    language,
  );
  const heading = `${paint.quiet('──')} ${paint.file(name)} ${paint.quiet('──')} ${counts}`;
  return [heading, ...group.map(({ finding, form }) => drawFinding(finding, { ...style, form }))].join('\n\n');
}

function countWords(findings: readonly Diagnostic[], language: Language): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [renderText(SEVERITY_COUNTS[severity][language], { count }, language)];
  }).join(', ');
}
