import type { ReviewCycle } from '../analysis/agenda/review-cycles.ts';
import type { Related } from '../diagnostics/finding.ts';
import { writeDuration } from '../time/duration.ts';

/** Where it is written how often something is reviewed, labelled with the rule's text `every`; none for a usual length. */
export function cycleLength({ every, everyAt }: ReviewCycle): readonly Related[] {
  return everyAt === undefined ? [] : [{ at: everyAt, message: 'every', params: { every: writeDuration(every) } }];
}
