import { clip, type Intervals, includes } from '../../time/intervals.ts';
import { type Staffing, staffingOf } from './staffing.ts';

/** Work that comes in, and those who do it. Work is a fluid: it comes in and is done evenly, without whole messages. */
export interface WorkQuestion {
  /** When it comes in. */
  readonly arrivals: Intervals;
  /** How much: so many minutes of work in so many minutes (above 0) of that time. Whole numbers. */
  readonly load: { readonly work: number; readonly per: number };
  /** When each of those who do it is there, also beyond `to`. */
  readonly presences: readonly Intervals[];
  /** The part of their time that they have for it, `part` of `whole` (above 0), whole numbers; all when left out. */
  readonly share?: { readonly part: number; readonly whole: number };
  /** The range in which it comes in, `to` exclusive (UTC minutes). Nothing is left over from before. */
  readonly from: number;
  readonly to: number;
}

/**
 * How work comes in and is done, as stretches in which nothing changes; the last one has no end. Amounts are in units
 * of which so many make a minute of work, so that all are whole numbers (exact below 2^53).
 */
export interface WorkFlow {
  readonly unitsPerMinute: number;
  readonly stretches: readonly Stretch[];
}

/** A time in which work comes in and can be done at the same rates. */
export interface Stretch {
  readonly start: number;
  /** Units that come in each minute. */
  readonly inflow: number;
  /** Units that can be done each minute. */
  readonly capacity: number;
  /** Units that could have been done up to its start, had there always been work. */
  readonly offered: number;
  /** Units that wait at its start. */
  readonly backlog: number;
}

/**
 * Lets the work flow: what comes in beyond what can be done waits, in order, and nobody is idle while it does. The fluid
 * queue of network calculus (Reich 1958; Le Boudec and Thiran 2001), exact at the ends of all stretches.
 */
export function workFlow({ arrivals, load, presences, share, from, to }: WorkQuestion): WorkFlow {
  const { part, whole } = share ?? { part: 1, whole: 1 };
  const unitsPerMinute = (load.per / commonDivisor(load.per, whole)) * whole;
  const inflow = (load.work * unitsPerMinute) / load.per;
  const each = (part * unitsPerMinute) / whole;
  const coming = clip(arrivals, from, to);
  const staffing = staffingOf(presences, from);
  const stretches: Stretch[] = [];
  let people = 0;
  for (const start of instantsOf(coming, staffing, to)) {
    while (staffing.starts[people + 1]! <= start) people += 1;
    const rates = { inflow: includes(coming, start) ? inflow : 0, capacity: staffing.counts[people]! * each };
    stretches.push({ start, ...rates, ...amountsAt(start, stretches.at(-1)) });
  }
  return { unitsPerMinute, stretches };
}

function amountsAt(start: number, before: Stretch | undefined): Pick<Stretch, 'offered' | 'backlog'> {
  if (before === undefined) return { offered: 0, backlog: 0 };
  const minutes = start - before.start;
  return {
    offered: before.offered + before.capacity * minutes,
    backlog: Math.max(0, before.backlog + (before.inflow - before.capacity) * minutes),
  };
}

/** Every instant at which something changes, and the end of the range. */
function instantsOf(coming: Intervals, staffing: Staffing, to: number): Float64Array {
  const all = Float64Array.from([...coming, ...staffing.starts, to]).sort();
  return all.filter((instant, index) => index === 0 || instant !== all[index - 1]);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
