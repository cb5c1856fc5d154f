import type { ResponsePolicy } from '../../model/generated/entities.ts';
import type { ResponseCoverage } from './response-coverage.ts';

/** What a case is known by: the row that it is of, and when people come back. */
interface Cause {
  readonly row: ResponseCoverage;
  /** UTC minutes; `undefined`: never. */
  readonly until: number | undefined;
}

/**
 * Leaves, of what goes wrong under a policy, the worst of each cause, the first of equals: what the same people answer
 * has one cause whatever the account and its zone, and so has what ends when people come back at the same instant.
 */
export function oncePerCause<T>(cases: readonly T[], causeOf: (one: T) => Cause, badness: (one: T) => number): T[] {
  const worst = (keyOf: (cause: Cause) => string, among: readonly T[]): T[] => {
    const kept = new Map<ResponsePolicy, Map<string, T>>();
    for (const one of among) {
      const cause = causeOf(one);
      const ofPolicy = kept.get(cause.row.policy) ?? new Map<string, T>();
      kept.set(cause.row.policy, ofPolicy);
      const before = ofPolicy.get(keyOf(cause));
      if (before === undefined || badness(one) > badness(before)) ofPolicy.set(keyOf(cause), one);
    }
    return [...kept.values()].flatMap((ofPolicy) => [...ofPolicy.values()]);
  };
  const byPeople = worst(({ row }) => row.responders.map(({ id }) => id).join(' '), cases);
  return worst(({ until }) => String(until), byPeople);
}
