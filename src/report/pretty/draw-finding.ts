import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language, Text } from '../../diagnostics/text.ts';
import { CHANGE_WORDS, DISPOSITION_WORDS, FINDING_WORDS } from '../../messages/report/finding-words.ts';
import { SEVERITY_WORDS } from '../../messages/report/severity-words.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { drawFrame } from './draw-frame.ts';
import { drawNotes } from './draw-notes.ts';
import { type Label, selectFrameLines } from './frame-lines.ts';
import type { LineTable } from './line-table.ts';
import { listNotes } from './notes.ts';
import type { Paint } from './paint.ts';

/** What drawing a finding needs besides the finding. */
export interface FindingStyle {
  readonly language: Language;
  readonly paint: Paint;
  readonly columns: number;
  /** `brief` leaves out the lines and the notes. */
  readonly form: 'full' | 'brief';
  readonly isVerbose: boolean;
  /** The lines of a file, or `undefined` when its text is not known. */
  readonly tableOf: (file: string) => LineTable | undefined;
  /** Why a rule exists. */
  readonly whyOf: (rule: string) => string | undefined;
  /** Address of a manual page. */
  readonly urlOf: (docs: string) => string | undefined;
}

interface Part {
  readonly place: string;
  readonly table: LineTable | undefined;
  readonly labels: readonly Label[];
  readonly lines: readonly number[];
}

/** Draws a finding: message, place and rule, the lines with the stretch underlined, what to do. Ends without a break. */
export function drawFinding(finding: Diagnostic, style: FindingStyle): string {
  const parts = style.form === 'full' ? splitByFile(finding, style) : [];
  const notes = style.form === 'full' ? listNotes(finding, style) : [];
  const last = Math.max(1, ...parts.flatMap((part) => part.lines)) + 1;
  const gutter = String(last).length;
  const rows = parts.flatMap((part, i) => drawPart(part, i, gutter, finding, style));
  if (rows.length > 0 && notes.length > 0) rows.push(style.paint.quiet(`${' '.repeat(gutter)} │`));
  rows.push(...drawNotes(notes, { ...style, gutter }));
  const opening = rows.length === 0 ? '──' : '╭─';
  return [drawHead(finding, style), drawPlace(finding, gutter, opening, style), ...rows].join('\n');
}

function drawHead(finding: Diagnostic, { paint, language }: FindingStyle): string {
  const states: Text[] = [];
  if (finding.change !== undefined && finding.change !== 'unchanged') states.push(CHANGE_WORDS[finding.change]);
  if (finding.disposition !== 'reported') states.push(DISPOSITION_WORDS[finding.disposition]);
  const state = states.length === 0 ? '' : ` (${states.map((word) => word[language]).join(', ')})`;
  const brush = finding.change === 'fixed' ? paint.good : paint.severity[finding.severity];
  const name = brush(SEVERITY_WORDS[finding.severity][language] + state);
  return `${name}: ${paint.strong(toTerminalText(finding.message))}`;
}

function drawPlace(finding: Diagnostic, gutter: number, opening: string, style: FindingStyle): string {
  const { paint, language, urlOf } = style;
  const rule = paint.quiet(paint.link(toTerminalText(finding.rule), urlOf(finding.docs)));
  const place = writePlace(finding.file, finding.range, FINDING_WORDS.commandLine[language]);
  return `${' '.repeat(gutter + 1)}${paint.quiet(opening)} ${place}  ${rule}`;
}

function writePlace(file: string | undefined, range: Diagnostic['range'], commandLine: string): string {
  if (file === undefined) return commandLine;
  const path = toTerminalText(file);
  return range === undefined ? path : `${path}:${range.start.line}:${range.start.column}`;
}

/** The finding's own file first, then the others in the order in which the finding names them. */
function splitByFile(finding: Diagnostic, { tableOf }: FindingStyle): Part[] {
  const labels = new Map<string, Label[]>();
  if (finding.file !== undefined && finding.range !== undefined)
    labels.set(finding.file, [{ kind: 'primary', range: finding.range, text: '' }]);
  for (const { file, range, message } of finding.related)
    labels.set(file, [...(labels.get(file) ?? []), { kind: 'related', range, text: message }]);
  return [...labels].map(([file, own]) => {
    const table = tableOf(file);
    const lines = table === undefined ? [] : selectFrameLines(table, own);
    return { place: writePlace(file, own[0]!.range, ''), table, labels: own, lines };
  });
}

function drawPart(part: Part, index: number, gutter: number, finding: Diagnostic, style: FindingStyle): string[] {
  const { paint, columns } = style;
  const blank = paint.quiet(`${' '.repeat(gutter)} │`);
  const isOwn = part.labels[0]?.kind === 'primary';
  const heading = index === 0 && isOwn ? [] : [`${' '.repeat(gutter + 1)}${paint.quiet('├─')} ${part.place}`];
  if (part.table === undefined) {
    const words = part.labels.filter((label) => label.text !== '').map((label) => toTerminalText(label.text));
    return [...heading, ...words.map((word) => `${blank} ${paint.related(word)}`)];
  }
  const frame = { table: part.table, labels: part.labels, lines: part.lines };
  const drawn = drawFrame(frame, { paint, severity: finding.severity, gutter, columns });
  return heading.length === 0 ? drawn : [...(index === 0 ? [] : [blank]), ...heading, ...drawn];
}
