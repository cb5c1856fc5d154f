import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/text.ts';
import { FINDING_WORDS } from '../../messages/report/finding-words.ts';
import { SEVERITY_WORDS } from '../../messages/report/severity-words.ts';
import { TABLE_WORDS } from '../../messages/report/table-words.ts';
import { changeLabel } from '../change-label.ts';
import { docsUrl } from '../docs-url.ts';
import type { ReportOptions } from '../report-options.ts';
import { clipText } from '../safe/clip-text.ts';
import { toMarkdownText } from '../safe/markdown-text.ts';

const SIGNS = { error: '🔴', warning: '🟡', info: '🔵' } as const;
/** One hostile value must not eat the room of all other findings. */
const MOST_CHARACTERS = 2_000;
const SAFE_URL = /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/;

/** The heading of a table of findings. */
export function writeTableHeading(language: Language): string {
  const { severity, place, finding, rule } = TABLE_WORDS;
  const cells = [severity, place, finding, rule].map((word) => word[language]);
  return `| ${cells.join(' | ')} |\n| --- | --- | --- | --- |\n`;
}

/** A finding as a row: severity, place, what is wrong with what to do under it, and the rule. */
export function writeRow(finding: Diagnostic, language: Language, options: ReportOptions): string {
  const { severity, file, range, message, help, rule } = finding;
  const url = docsUrl(finding.docs, options);
  const place = file === undefined ? FINDING_WORDS.commandLine[language] : `${file}${writePosition(range)}`;
  const cells = [
    `${SIGNS[severity]} ${SEVERITY_WORDS[severity][language]}${changeLabel(finding, language)}`,
    writeName(clipText(place, MOST_CHARACTERS)),
    writeWords(message, help),
    url !== undefined && SAFE_URL.test(url) ? `[${toMarkdownText(rule)}](${url})` : toMarkdownText(rule),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function writePosition(range: Diagnostic['range']): string {
  return range === undefined ? '' : `:${range.start.line}:${range.start.column}`;
}

function writeWords(message: string, help: string): string {
  const said = writeCode(clipText(message, MOST_CHARACTERS));
  return said + writeUnder(help === '' ? [] : clipText(help, MOST_CHARACTERS).split('\n'));
}

/** Smaller lines below what a cell says; an example keeps its indentation. */
export function writeUnder(lines: readonly string[]): string {
  return lines
    .map((line) => writeCode(line).replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length)))
    .map((line) => `<br><sub>${line}</sub>`)
    .join('');
}

/** Our messages put names of fields between backticks. What a file brings in such a pair is inert all the same. */
export function writeCode(line: string): string {
  const pieces = line.split('`');
  if (pieces.length % 2 === 0) return toMarkdownText(line);
  return pieces.map((piece, i) => (i % 2 === 0 || piece === '' ? toMarkdownText(piece) : writeName(piece))).join('');
}

/** A path or a name as code; Markdown in it means nothing. */
export function writeName(text: string): string {
  return `<code>${toMarkdownText(text)}</code>`;
}
