import { type Intervals, intersect, lengthOf } from '../../time/intervals.ts';

/** How many of a few people are at work while an account is open, in minutes. */
export interface Presence {
  /** All the minutes that are looked at. */
  readonly open: number;
  /** Those with exactly one of them at work. */
  readonly alone: number;
  /** Those with none of them. */
  readonly nobody: number;
}

/** Counts who is at work over the open time, from one change to the next. */
export function presenceOf(open: Intervals, working: readonly Intervals[]): Presence {
  const changes: [at: number, by: 1 | -1][] = [];
  for (const hours of working) {
    const common = intersect(open, hours);
    for (let i = 0; i < common.length; i += 2) changes.push([common[i]!, 1], [common[i + 1]!, -1]);
  }
  changes.sort(([a], [b]) => a - b);
  let [count, since, alone, several] = [0, 0, 0, 0];
  for (const [at, by] of changes) {
    if (count === 1) alone += at - since;
    else if (count > 1) several += at - since;
    count += by;
    since = at;
  }
  const all = lengthOf(open);
  return { open: all, alone, nobody: all - alone - several };
}
