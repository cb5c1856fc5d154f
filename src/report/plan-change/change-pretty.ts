import { CHANGE_NAMES, CHANGE_WORDS } from '../../messages/plan/change-words.ts';
import { namesOf } from '../plan/names.ts';
import { drawHidden, drawSection, drawSentence, limitItems } from '../plan/pretty/draw-section.ts';
import type { PlanStyle } from '../plan/pretty/plan-style.ts';
import { sayIn } from '../plan/say.ts';
import { createPaint } from '../pretty/paint.ts';
import { wrapText } from '../pretty/wrap-text.ts';
import { betweenStopCommands } from '../safe/log-commands.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import type { ChangeReporter } from './change-options.ts';
import { type ToldRow, tellPlanChange } from './tell-plan-change.ts';
import { writeSubject, writeVerdict } from './write-verdict.ts';

const DEFAULT_COLUMNS = 120;
const MARKS = { good: '✓', bad: '✗', same: '✓', open: '!' } as const;
const MOST_ROWS = 25;
const MOST_MOVED = 10;

/**
 * What a change does to the plan, for people: what gets worse, for whom, in which week and by how much; then what gets
 * better; then where work only moves. What is as it was is counted. With `detail: 'verbose'` no list is cut, with `quiet`
 * only the headline is left.
 */
export const formatChangePretty: ChangeReporter = (change, language, options) => {
  const { after } = change;
  const style: PlanStyle = {
    ...{ plan: after, whole: after, names: namesOf(after), language, paint: createPaint(options) },
    columns: options.columns ?? DEFAULT_COLUMNS,
    isVerbose: options.detail === 'verbose',
  };
  const { paint, columns } = style;
  const say = sayIn(CHANGE_WORDS, language);
  const told = tellPlanChange(change, language);
  const verdict = writeVerdict(change, told, options, language);
  const brush = { good: paint.good, same: paint.good, bad: paint.severity.error, open: paint.severity.warning }[
    verdict.mood
  ];
  const lines = [
    `${paint.strong(say('title'))}  ${toTerminalText(writeSubject(change, options, language))}`,
    ...wrapText(toTerminalText(verdict.text), columns - 4).map((part, i) =>
      brush(`  ${i === 0 ? MARKS[verdict.mood] : ' '} ${part}`),
    ),
  ];
  if (options.detail !== 'quiet' && change.obstacle === undefined) {
    lines.push(
      ...drawSection(say('worseHeading'), '', drawTold(told.worse, MOST_ROWS, style), style),
      ...drawSection(say('betterHeading'), '', drawTold(told.better, MOST_ROWS, style), style),
      ...drawSection(say('movedHeading'), '', drawTold(told.moved, MOST_MOVED, style), style),
    );
  }
  return betweenStopCommands(lines.map((line) => `${line}\n`).join(''), options.stopToken);
};

function drawTold(rows: readonly ToldRow[], most: number, style: PlanStyle): string[] {
  const { shown, hidden } = limitItems(rows, most, style);
  const lines = shown.flatMap(({ change, text }) => {
    if (change === 'unchanged') return drawSentence(text, style, '~ ');
    const isBad = change === 'new' || change === 'worse';
    const sentence = `${text} (${CHANGE_NAMES[change][style.language]})`;
    return drawSentence(sentence, style, isBad ? '✗ ' : '✓ ', isBad ? style.paint.bad : style.paint.good);
  });
  return [...lines, ...drawHidden(hidden, style)];
}
