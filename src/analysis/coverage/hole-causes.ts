import { clip, type Intervals, indexAfter, intersect, subtract } from '../../time/intervals.ts';
import type { Responder } from './measure-coverage.ts';
import { staffedTime, staffingOf } from './staffing.ts';

/** A responder with what is known of why they are not there. `W` is whatever the caller names a reason by. */
export interface ExplainedResponder<W> extends Responder {
  /** When they would be there by their hours of the week or their roster alone, whatever keeps them away. */
  readonly usual: Intervals;
  /**
   * The same, were the clocks of their zone and the account's as far apart as they are for the most of the year; left
   * out when they always are.
   */
  readonly ordinary?: Intervals;
  /** What keeps them away when. */
  readonly away: readonly { readonly why: W; readonly during: Intervals }[];
}

/** A time in which too few are there, for one reason. */
export interface Hole<W> {
  /** UTC minutes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly cause: HoleCause<W>;
  /** Who of them left last before it, and when; as far as their working time is known. */
  readonly left: Passage | undefined;
  /** Who comes first at its end or after it, and when. */
  readonly back: Passage | undefined;
}

/** Why too few are there. */
export type HoleCause<W> =
  /** By their hours enough would be there, but these are away. */
  | { readonly kind: 'away'; readonly people: readonly { readonly id: string; readonly why: readonly W[] }[] }
  /** The clocks of two zones are further apart or closer than usual; else these would be there. */
  | { readonly kind: 'dst'; readonly people: readonly string[] }
  /** Nobody has such hours, or too few. */
  | { readonly kind: 'hours' };

/** People who come or go at the same instant, in the order of the responders. */
export interface Passage {
  readonly at: number;
  readonly people: readonly string[];
}

/**
 * Divides what is uncovered by reason: a night between two working days and a holiday that follows it are two holes,
 * also where nobody is there in between. In order of time; together they are what is uncovered.
 */
export function holesOf<W>(uncovered: Intervals, responders: readonly ExplainedResponder<W>[], min = 1): Hole<W>[] {
  const [from] = uncovered;
  if (from === undefined) return [];
  const enough = (lists: readonly Intervals[]) => staffedTime(staffingOf(lists, from), min);
  const byPattern = enough(responders.map((responder) => responder.usual));
  const byClocks = enough(responders.map((responder) => responder.ordinary ?? responder.usual));
  const outside = subtract(uncovered, byPattern);
  const parts: [Intervals, (hole: Intervals) => HoleCause<W>][] = [
    [intersect(uncovered, byPattern), (hole) => ({ kind: 'away', people: peopleAway(hole, responders) })],
    [intersect(outside, byClocks), (hole) => ({ kind: 'dst', people: peopleMissedByClocks(hole, responders) })],
    [subtract(outside, byClocks), () => ({ kind: 'hours' })],
  ];
  return parts
    .flatMap(([times, causeOf]) => pairsOf(times).map((hole) => holeOf(hole, causeOf(hole), responders)))
    .sort((a, b) => a.from - b.from);
}

function holeOf<W>(hole: Intervals, cause: HoleCause<W>, responders: readonly Responder[]): Hole<W> {
  const [from, to] = [hole[0]!, hole[1]!];
  return { from, to, cause, ...passagesAround(responders, from, to) };
}

/** Who went last before a time in which too few are there, and who comes first at its end or after it. */
export function passagesAround(
  responders: readonly Responder[],
  from: number,
  to: number,
): Pick<Hole<unknown>, 'left' | 'back'> {
  const left = passage(responders, (working) => lastEnd(working, from), Math.max);
  const back = passage(responders, (working) => firstStart(working, to), Math.min);
  return { left, back };
}

function peopleAway<W>(hole: Intervals, responders: readonly ExplainedResponder<W>[]) {
  return responders.flatMap(({ id, working, usual, away }) => {
    const missing = subtract(within(usual, hole), working);
    if (missing.length === 0) return [];
    const why = away.filter(({ during }) => intersect(missing, within(during, hole)).length > 0);
    return [{ id, why: why.map((reason) => reason.why) }];
  });
}

function peopleMissedByClocks(hole: Intervals, responders: readonly ExplainedResponder<unknown>[]): readonly string[] {
  return responders
    .filter(({ ordinary, working }) => ordinary !== undefined && subtract(within(ordinary, hole), working).length > 0)
    .map((responder) => responder.id);
}

function passage(
  responders: readonly Responder[],
  instantIn: (working: Intervals) => number | undefined,
  pick: (a: number, b: number) => number,
): Passage | undefined {
  let at: number | undefined;
  const instants = responders.map(({ working }) => instantIn(working));
  for (const instant of instants) if (instant !== undefined) at = at === undefined ? instant : pick(at, instant);
  if (at === undefined) return undefined;
  return { at, people: responders.filter((_, index) => instants[index] === at).map((responder) => responder.id) };
}

function lastEnd(working: Intervals, instant: number): number | undefined {
  return working[indexAfter(working, instant) - 1];
}

function firstStart(working: Intervals, instant: number): number | undefined {
  const i = indexAfter(working, instant);
  // Somebody in the midst of their time does not come.
  return (working[i] ?? instant) < instant ? working[i + 2] : working[i];
}

function within(intervals: Intervals, hole: Intervals): Intervals {
  return clip(intervals, hole[0]!, hole[1]!);
}

function pairsOf(intervals: Intervals): Intervals[] {
  const pairs: Intervals[] = [];
  for (let i = 0; i < intervals.length; i += 2) pairs.push([intervals[i]!, intervals[i + 1]!]);
  return pairs;
}
