import type { WorstCase } from '../worst-case.ts';
import type { Stretch } from './work-flow.ts';

/** How long what comes in at an instant takes until it is done: `whole` minutes and `rest` parts `of` a minute. */
interface Delay {
  readonly at: number;
  /** Infinite when it is never done. */
  readonly whole: number;
  readonly rest: number;
  readonly of: number;
}

/**
 * The greatest horizontal distance between what has come in and what has been done, and when that comes in: reached, or
 * approached by what comes in last. Minutes are rounded up, instants down; nothing when no work comes in.
 *
 * What comes in at t is done when `offered` has risen to offered(t) + backlog(t), its level. Between two instants at
 * which either rate changes the distance changes evenly, so it is greatest where work comes in when a stretch begins or
 * ends, or what is done when a stretch begins came in.
 */
export function longestDelay(stretches: readonly Stretch[]): WorstCase | undefined {
  const delays: Delay[] = [];
  let done = 0;
  for (const [i, { start, inflow, offered, backlog }] of stretches.entries()) {
    if (inflow === 0) continue;
    const next = stretches[i + 1]!;
    const level = offered + backlog;
    while (isPassed(stretches, done, level)) done += 1;
    delays.push(delayUntil(level, start, stretches, done));
    const reached = level + inflow * (next.start - start);
    let end = done;
    while (isPassed(stretches, end, reached - 1)) {
      end += 1;
      delays.push(delayOf(stretches[end]!.offered - level, inflow, start, startOf(stretches, end)));
    }
    if (next.backlog > 0) delays.push(delayUntil(reached, next.start, stretches, end));
  }
  if (delays.length === 0) return undefined;
  const { at, whole, rest } = delays.reduce(longer);
  return { at, minutes: whole === Number.POSITIVE_INFINITY ? undefined : whole + (rest > 0 ? 1 : 0) };
}

/** Whether the next stretch begins before more than so much has been offered. */
function isPassed(stretches: readonly Stretch[], index: number, level: number): boolean {
  return index < stretches.length - 1 && stretches[index + 1]!.offered <= level;
}

/** Of what comes in at an instant and is done when the level is offered: in this stretch, in the last one never. */
function delayUntil(level: number, at: number, stretches: readonly Stretch[], index: number): Delay {
  const { offered, capacity } = stretches[index]!;
  if (index === stretches.length - 1) return { at, whole: Number.POSITIVE_INFINITY, rest: 0, of: 1 };
  const [amount, start] = [level - offered, stretches[index]!.start];
  return { at, whole: start - at + Math.floor(amount / capacity), rest: amount % capacity, of: capacity };
}

/** Of what comes in once so much has come in from a start on, and is done at an instant. */
function delayOf(amount: number, inflow: number, start: number, done: number): Delay {
  const at = start + Math.floor(amount / inflow);
  const rest = (inflow - (amount % inflow)) % inflow;
  return { at, whole: done - start - Math.ceil(amount / inflow), rest, of: inflow };
}

/** When a stretch begins to work; the last never does. */
function startOf(stretches: readonly Stretch[], index: number): number {
  return index === stretches.length - 1 ? Number.POSITIVE_INFINITY : stretches[index]!.start;
}

function longer(a: Delay, b: Delay): Delay {
  return b.whole > a.whole || (b.whole === a.whole && b.rest * a.of > a.rest * b.of) ? b : a;
}
