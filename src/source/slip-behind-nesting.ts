import type { Finding } from '../diagnostics/finding.ts';
import { type Composition, compose } from './compose.ts';
import { diagnose } from './diagnose.ts';
import type { Shape } from './shape.ts';
import { scanBrackets } from './slips/scan-brackets.ts';

/** Beyond this many characters nothing is searched for: each step reads half of the text again. */
const MOST_CHARACTERS = 1_000_000;
/** Lines below the slip that show what was meant. */
const LINES_BELOW = 3;

/** Whether the parser gave up because too much stands inside too much; where it says so is no place of a slip. */
export function isExhausted({ tooDeepAt, errors }: Composition): boolean {
  return tooDeepAt !== undefined || errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
}

/**
 * The slip that makes a text seem to nest too deep. Behind a bracket that is never closed every line nests deeper than
 * the one before, so the slip is where the text first stops reading, line by line. `undefined` when it really is deep.
 *
 * @param deepAt offset at which the parser gave up
 */
export function slipBehindNesting(path: string, text: string, deepAt: number, shape: Shape): Finding | undefined {
  if (deepAt > MOST_CHARACTERS) return undefined;
  const lines = text.slice(0, deepAt).split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const { errors, tooDeepAt } = compose(lines.slice(0, middle).join('\n'));
    if (errors.length === 0 && tooDeepAt === undefined) good = middle;
    else bad = middle;
  }
  const head = lines.slice(0, bad + LINES_BELOW).join('\n');
  const composition = compose(head);
  if (isExhausted(composition) || composition.errors.length === 0) return undefined;
  const [slip, ...others] = diagnose(path, head, composition, shape);
  if (slip?.at.kind !== 'text' || others.length > 0 || slip.message === 'unreadable') return undefined;
  return scanBrackets(text.slice(slip.at.start)).closedAt === undefined ? slip : undefined;
}
