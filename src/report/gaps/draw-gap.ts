import type { Priority } from '../../diagnostics/severity.ts';
import type { Language } from '../../diagnostics/text.ts';
import type { RemedyPiece } from '../../gaps/gap-report.ts';
import { GAP_WORDS, PRIORITY_WORDS } from '../../messages/gaps/gap-words.ts';
import { sayIn } from '../plan/say.ts';
import type { Paint } from '../pretty/paint.ts';
import { wrapText } from '../pretty/wrap-text.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { writeArticle, writeOriginal, writeOwner, writePlace, writeWhere } from './prose.ts';
import type { GapGroup } from './select-gaps.ts';
import { yamlLines } from './yaml-lines.ts';

/** How a gap report is drawn. */
export interface GapStyle {
  readonly language: Language;
  readonly paint: Paint;
  readonly columns: number;
  readonly isVerbose: boolean;
}

/** What every line begins with: what a file says never stands first in a line. */
const BAR = '│ ';
const INDENT = '    ';
/** So many places of one gap are shown unless all are asked for. */
const MOST_PLACES = 3;
const MARKS: Readonly<Record<Priority, string>> = { critical: '●', high: '◐', medium: '○', low: '·' };

/** The gaps of a rule: how urgent, what is missing where, why, what to do, whose it is, and the YAML. */
export function drawGap(group: GapGroup, style: GapStyle): readonly string[] {
  const { first, gaps } = group;
  const { language, paint, isVerbose } = style;
  const say = sayIn(GAP_WORDS, language);
  const shown = isVerbose ? gaps : gaps.slice(0, MOST_PLACES);
  const brush = priorityBrush(first.priority, paint);
  const head = `${brush(`${MARKS[first.priority]} ${PRIORITY_WORDS[first.priority][language]}`)}  ${paint.quiet(first.rule)}`;
  const notes = [
    say('why', { why: first.why }),
    writeArticle(first, language),
    writeOriginal(first, language),
    say('next', { step: first.nextStep }),
    writeOwner(first, language),
  ];
  return [
    paint.quiet(BAR) + head,
    ...shown.flatMap((gap) => {
      const place = gap.places[0] === undefined ? '' : `  (${writePlace(gap.places[0])})`;
      return drawText(gap.message + place, style, paint.strong);
    }),
    ...(gaps.length > shown.length
      ? drawText(say('more', { count: gaps.length - shown.length }), style, paint.quiet)
      : []),
    ...notes.flatMap((note) => (note === undefined ? [] : drawText(note, style))),
    ...(isVerbose ? gaps : [first]).flatMap(({ remedy }) => drawRemedy(remedy, style)),
    ...(!isVerbose && gaps.length > 1 ? drawText(say('forFirst'), style, paint.quiet) : []),
  ];
}

/** A sentence, broken into lines that stand in from the bar. */
export function drawText(
  text: string,
  { columns, paint }: GapStyle,
  brush: (text: string) => string = (plain) => plain,
): readonly string[] {
  const lines = wrapText(toTerminalText(text), columns - BAR.length - INDENT.length);
  return lines.map((line, i) => `${paint.quiet(BAR)}${i === 0 ? '  ' : INDENT}${brush(line)}`);
}

/** The YAML stands free of the bar, with its own indentation, so that it can be copied as it is. */
function drawRemedy(remedy: readonly RemedyPiece[], style: GapStyle): readonly string[] {
  return remedy.flatMap((piece, index) => [
    ...drawText(writeWhere(piece, index, style.language), style),
    ...yamlLines(piece.yaml).map(style.paint.good),
  ]);
}

/** The colour of a priority. */
function priorityBrush(priority: Priority, { severity, quiet }: Paint): (text: string) => string {
  return { critical: severity.error, high: severity.warning, medium: severity.info, low: quiet }[priority];
}
