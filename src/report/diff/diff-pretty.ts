import type { DiffReport, KindReport, WorkspaceDiff } from '../../diff/diff-report.ts';
import { DIFF_WORDS } from '../../messages/diff/diff-words.ts';
import { sayIn } from '../plan/say.ts';
import { createPaint, type Paint } from '../pretty/paint.ts';
import { wrapText } from '../pretty/wrap-text.ts';
import { betweenStopCommands } from '../safe/log-commands.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import type { DiffReporter, DiffReportOptions } from './diff-options.ts';
import { shortCommit } from './short-commit.ts';
import {
  type DiffSay,
  isWithoutChange,
  kindName,
  type TellStyle,
  type ToldChange,
  tellKind,
  tellNone,
  tellQuestions,
  tellSummary,
  tellUnread,
} from './told-changes.ts';
import type { WrittenField } from './write-field.ts';

const DEFAULT_COLUMNS = 120;
/** What every line with text from files begins with: such a text never stands first in a line. */
const BAR = '│ ';
/** So many entities of a kind are shown; all are counted. */
const MOST_SHOWN = 40;
/** So many questions are put at once. */
const MOST_QUESTIONS = 12;
const VERBOSE_ROOM = 2_000;
/** A value takes half a line, so that before and after fit side by side. */
const LEAST_ROOM = 24;

interface Pen extends TellStyle {
  readonly say: DiffSay;
  readonly paint: Paint;
  readonly columns: number;
  readonly isVerbose: boolean;
  readonly ref: string;
}

/**
 * A difference for people, much as `terraform plan` shows one: what was added (`+`), changed (`~`) and removed (`-`), by
 * section; what did not change is only counted. `detail: 'quiet'` leaves only the counts.
 */
export const formatDiffPretty: DiffReporter = (report, language, options) => {
  const columns = options.columns ?? DEFAULT_COLUMNS;
  const isVerbose = options.detail === 'verbose';
  const pen: Pen = {
    ...{ language, columns, isVerbose, ref: report.ref, showContacts: options.showContacts },
    room: isVerbose ? VERBOSE_ROOM : Math.max(LEAST_ROOM, Math.floor((columns - 24) / 2)),
    say: sayIn(DIFF_WORDS, language),
    paint: createPaint(options),
  };
  const lines = [
    ...drawHead(report, pen),
    ...report.workspaces.flatMap((workspace) => [
      ...(report.workspaces.length === 1 ? [] : ['', pen.paint.strong(`▌ ${drawFolder(workspace, pen)}`)]),
      ...drawWorkspace(workspace, pen, options),
    ]),
  ];
  return betweenStopCommands(lines.map((line) => `${line}\n`).join(''), options.stopToken);
};

function drawHead({ ref, commit, isMergeBase }: DiffReport, { say, paint }: Pen): string[] {
  const since = say(isMergeBase ? 'sinceMergeBase' : 'since', { ref, commit: shortCommit(commit) });
  return [`${paint.strong(say('title'))}  ${toTerminalText(since)}`];
}

function drawFolder({ folder }: WorkspaceDiff, { say }: Pen): string {
  return toTerminalText(say('workspace', { folder }));
}

function drawWorkspace(workspace: WorkspaceDiff, pen: Pen, { detail }: DiffReportOptions): string[] {
  const { summary, kinds } = workspace;
  const unread = tellUnread(workspace, pen.ref, pen.language).flatMap((text) => drawSentence(text, '! ', pen));
  if (isWithoutChange(summary)) {
    const none = tellNone(workspace, pen.language);
    return ['', ...unread, unread.length === 0 ? pen.paint.good(none) : none];
  }
  const sections = detail === 'quiet' ? [] : kinds.flatMap((kind) => drawKind(kind, pen));
  const questions = detail === 'quiet' ? [] : drawQuestions(workspace, pen);
  const warnings = unread.length === 0 ? [] : ['', ...unread];
  return [...sections, ...questions, ...warnings, '', pen.paint.strong(tellSummary(summary, pen.say))];
}

function drawKind(kind: KindReport, pen: Pen): string[] {
  const { paint, say, isVerbose } = pen;
  if (kind.changes.length === 0) return [];
  const { told, moved } = tellKind(kind, pen);
  const shown = isVerbose ? told : told.slice(0, MOST_SHOWN);
  const hidden = told.length - shown.length;
  const heading = paint.strong(kindName(kind.kind));
  const rest = kind.unchanged === 0 ? '' : paint.quiet(` ── ${say('unchanged', { count: kind.unchanged })}`);
  return [
    '',
    `${paint.quiet('──')} ${heading}${rest}`,
    ...shown.flatMap((change) => drawChange(change, pen)),
    ...(hidden === 0 ? [] : [paint.quiet(`${BAR}… ${say('more', { count: hidden })}`)]),
    ...moved.flatMap((one) => drawSentence(say('moved', { ...one }), '~ ', pen)),
  ];
}

function drawChange({ sign, id, notes, fields }: ToldChange, pen: Pen): string[] {
  const { paint } = pen;
  const brush = { '+': paint.good, '-': paint.bad, '~': paint.severity.warning, '?': paint.severity.info }[sign];
  const title = notes.length === 0 ? '' : `  ${notes.map(toTerminalText).join('  ')}`;
  return [
    `${paint.quiet(BAR)}${brush(sign)} ${paint.strong(toTerminalText(id))}${title}`,
    ...fields.map((field) => `${paint.quiet(BAR)}    ${drawField(field, pen)}`),
  ];
}

function drawField({ path, before, after, parts }: WrittenField, { paint }: Pen): string {
  const name = `${toTerminalText(path)}: `;
  if (parts.length > 0) {
    return name + parts.map((part) => (part.startsWith('+') ? paint.good : paint.bad)(toTerminalText(part))).join('  ');
  }
  if (before === '') return name + paint.good(`+ ${toTerminalText(after)}`);
  if (after === '') return name + paint.bad(`- ${toTerminalText(before)}`);
  return `${name}${paint.bad(toTerminalText(before))} → ${paint.good(toTerminalText(after))}`;
}

function drawQuestions(workspace: WorkspaceDiff, pen: Pen): string[] {
  const questions = tellQuestions(workspace, pen.language);
  if (questions.length === 0) return [];
  const shown = pen.isVerbose ? questions : questions.slice(0, MOST_QUESTIONS);
  const hidden = questions.length - shown.length;
  return [
    '',
    `${pen.paint.quiet('──')} ${pen.paint.strong(pen.say('questions'))}`,
    ...shown.flatMap(([question = '', cure = '']) => [
      ...drawSentence(question, '? ', pen),
      ...drawSentence(cure, '  ', pen),
    ]),
    ...(hidden === 0 ? [] : [pen.paint.quiet(`${BAR}… ${pen.say('more', { count: hidden })}`)]),
  ];
}

function drawSentence(text: string, mark: string, { paint, columns }: Pen): string[] {
  const lines = wrapText(toTerminalText(text), columns - BAR.length - mark.length);
  return lines.map((line, i) => paint.quiet(BAR) + (i === 0 ? mark : ' '.repeat(mark.length)) + line);
}
