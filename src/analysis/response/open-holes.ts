import type { Model } from '../../model/model.ts';
import type { Intervals } from '../../time/intervals.ts';
import { clip, toIntervals } from '../../time/intervals.ts';
import { referencesIn } from '../cast.ts';
import type { Hole } from '../coverage/hole-causes.ts';
import { rosterHoles } from '../duty/roster-holes.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { AwayReason } from './answering-people.ts';
import { breakingAbsences, isProved } from './broken-promises.ts';
import { oncePerCause } from './once-per-cause.ts';
import { type ResponseCoverage, responseCoverage } from './response-coverage.ts';

/** Promised time that nobody covers, though every promised answer comes in time. */
export interface OpenHoles {
  readonly row: ResponseCoverage;
  readonly kind: 'missing' | 'dst';
  readonly longest: Hole<AwayReason>;
  readonly count: number;
  /** Minutes of all of them. */
  readonly minutes: number;
}

/**
 * Holes of each policy that break no promised first response, and are no hole of a roster: those are told of where they
 * do more harm. Holes by a change of the clocks are a case of their own. A promise is what `coverage` says, else on the
 * business clock the account's workweek; a policy that promises neither has no holes.
 */
export const openHoles = oncePerModel((model): readonly OpenHoles[] => {
  const rows = responseCoverage(model).filter((row) => isProved(row) && hasPromisedHours(row));
  return (['missing', 'dst'] as const).flatMap((kind) =>
    oncePerCause(
      rows.flatMap((row) => openIn(model, row, kind)),
      ({ row, longest }) => ({ row, until: longest.to }),
      ({ minutes }) => minutes,
    ),
  );
});

function hasPromisedHours({ policy, clock }: ResponseCoverage): boolean {
  return clock === 'business' || policy.coverage.state === 'value';
}

function openIn(model: Model, row: ResponseCoverage, kind: OpenHoles['kind']): OpenHoles[] {
  const told = toIntervals([...breaking(row), ...missingDuty(model, row)]);
  const holes = row.holes.filter(
    ({ from, to, cause }) => (cause.kind === 'dst') === (kind === 'dst') && clip(told, from, to).length === 0,
  );
  const [first, ...others] = holes;
  if (first === undefined) return [];
  const longest = others.reduce((most, hole) => (hole.to - hole.from > most.to - most.from ? hole : most), first);
  return [
    { row, kind, longest, count: holes.length, minutes: holes.reduce((sum, { from, to }) => sum + to - from, 0) },
  ];
}

function breaking(row: ResponseCoverage): number[] {
  return breakingAbsences(row).flatMap(({ first, until }) => [first, until ?? Number.POSITIVE_INFINITY]);
}

/** When a roster that answers has nobody on duty. */
function missingDuty(model: Model, { policy }: ResponseCoverage): Intervals {
  const named = new Set(referencesIn(policy.responders).map(({ target }) => target));
  return toIntervals(rosterHoles(model).flatMap(({ roster, holes }) => (named.has(roster) ? holes : [])));
}
