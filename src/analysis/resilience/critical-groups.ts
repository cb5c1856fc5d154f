/** Four-eyes work of which more than this many may do either part survives any two absences. */
const MOST = 3;

/**
 * The smallest groups of one or two people whose absence leaves nobody for work that must be done by somebody other than
 * its author; whoever may write is chosen so that the rest can approve. Groups that hold a smaller one are left out, and
 * nothing is said of work that nobody can do even when all are there. Without authors anybody may do it alone.
 *
 * With `doers` E, `authors` P and the absent X the work fails when E without X is empty, or is the one person that P
 * without X consists of. So X takes either all of E, or all but one of both; only small sets are ever looked at.
 */
export function criticalGroups<T>(doers: ReadonlySet<T>, authors?: ReadonlySet<T>): readonly (readonly T[])[] {
  const few = doers.size <= MOST ? [...doers] : [];
  const writers = authors !== undefined && authors.size <= MOST ? authors : undefined;
  if (few.length === 0 || isLost(few, writers, [])) return [];
  const people = [...new Set([...few, ...(writers ?? [])])];
  const singles = people.filter((one) => isLost(few, writers, [one]));
  const others = people.filter((one) => !singles.includes(one));
  const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other]));
  return [...singles.map((one) => [one]), ...pairs.filter((pair) => isLost(few, writers, pair))];
}

function isLost<T>(doers: readonly T[], writers: ReadonlySet<T> | undefined, absent: readonly T[]): boolean {
  const [one, ...more] = doers.filter((doer) => !absent.includes(doer));
  if (one === undefined) return true;
  if (more.length > 0 || writers === undefined) return false;
  const left = [...writers].filter((writer) => !absent.includes(writer));
  return left.length === 1 && left[0] === one;
}
