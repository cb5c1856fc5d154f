import type { WorstCase } from '../worst-case.ts';
import { longestDelay } from './longest-delay.ts';
import { type WorkQuestion, workFlow } from './work-flow.ts';

/** What piles up while work comes in, in minutes of work; a part of a minute counts as one. */
export interface Backlog {
  /** What comes in against what can be done in the range: whole numbers, so many of which (`unit`) make a minute. */
  readonly utilisation: { readonly work: number; readonly capacity: number; readonly unit: number };
  /** The largest backlog and the first instant of it. */
  readonly largest: { readonly at: number; readonly minutes: number };
  /** What waits at the end of the range. */
  readonly left: number;
  /** Whether all is done at some instant after the largest backlog, within the range. True without a backlog. */
  readonly isCleared: boolean;
  /** The longest that work waits until it is done; nothing when no work comes in. */
  readonly longestDelay: WorstCase | undefined;
}

/** Measures the backlog exactly: it grows and falls evenly between ends of intervals. */
export function backlogOf(question: WorkQuestion): Backlog {
  const { unitsPerMinute, stretches } = workFlow(question);
  const judged = stretches.filter((stretch) => stretch.start <= question.to);
  const last = judged.at(-1)!;
  const largest = judged.reduce((most, stretch) => (stretch.backlog > most.backlog ? stretch : most));
  let work = 0;
  for (const [i, { start, inflow }] of judged.slice(0, -1).entries()) work += inflow * (judged[i + 1]!.start - start);
  const minutes = (units: number) => Math.ceil(units / unitsPerMinute);
  return {
    utilisation: { work, capacity: last.offered, unit: unitsPerMinute },
    largest: { at: largest.start, minutes: minutes(largest.backlog) },
    left: minutes(last.backlog),
    isCleared: largest.backlog === 0 || judged.some(({ start, backlog }) => start > largest.start && backlog === 0),
    longestDelay: longestDelay(stretches),
  };
}
