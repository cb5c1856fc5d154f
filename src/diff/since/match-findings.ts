import { SEVERITIES } from '../../diagnostics/severity.ts';
import { identitiesIn } from '../../lint/identities-in.ts';
import type { Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import { measureOf } from '../../lint/measure-of.ts';

/** What became of a finding of the present state. */
export interface FindingChange {
  readonly change: 'new' | 'unchanged' | 'worse' | 'better';
  /** The finding of the earlier state that it was; none of a new one. */
  readonly before: Judged | undefined;
}

/** How the findings of two states belong together: a partition of both. */
export interface Matching {
  /** Every finding of the present state. */
  readonly changes: ReadonlyMap<Judged, FindingChange>;
  /** The findings of the earlier state that are gone, in their order. */
  readonly fixed: readonly Judged[];
}

/**
 * Pairs the findings of two states of a workspace: by what fingerprints are made of, with the ids of the earlier state as
 * they are known in the later one.
 *
 * @param nameOf the present id of what had another
 */
export function matchFindings(
  before: JudgedWorkspace,
  after: JudgedWorkspace,
  nameOf: (id: string) => string,
): Matching {
  const changes = new Map<Judged, FindingChange>();
  let [was, is] = [[...before.judged], [...after.judged]];
  for (const names of [undefined, nameOf]) {
    const pairs = pairUp(was, identitiesIn(before, was, names), is, identitiesIn(after, is));
    for (const [from, to] of pairs) changes.set(to, { change: compare(from, to), before: from });
    const taken = new Set(pairs.flat());
    was = was.filter((one) => !taken.has(one));
    is = is.filter((one) => !taken.has(one));
  }
  for (const one of is) changes.set(one, { change: 'new', before: undefined });
  return { changes, fixed: was };
}

/** Pairs of equal identity. Of several those that say the same go together first, then they do in their order. */
function pairUp(
  was: readonly Judged[],
  wasKeys: readonly string[],
  is: readonly Judged[],
  isKeys: readonly string[],
): [Judged, Judged][] {
  const groups = groupBy(was, wasKeys);
  const pairs: [Judged, Judged][] = [];
  for (const [key, those] of groupBy(is, isKeys)) {
    const rest = groups.get(key);
    if (rest === undefined) continue;
    const left = those.filter((one) => {
      const same = rest.findIndex((other) => saysTheSame(other, one));
      if (same < 0) return true;
      pairs.push([rest.splice(same, 1)[0]!, one]);
      return false;
    });
    for (const one of left.slice(0, rest.length)) pairs.push([rest.shift()!, one]);
  }
  return pairs;
}

function groupBy(judged: readonly Judged[], keys: readonly string[]): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const [index, one] of judged.entries()) {
    const key = keys[index]!;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function saysTheSame(a: Judged, b: Judged): boolean {
  const words = ({ finding: { message, params } }: Judged) => JSON.stringify([message, params]);
  return a.disposition === b.disposition && words(a) === words(b);
}

/** Worse or better by whether it counts, then by its severity, then by the number that measures it. */
function compare(before: Judged, after: Judged): FindingChange['change'] {
  if (after.disposition !== 'reported') return 'unchanged';
  if (before.disposition !== 'reported') return 'worse';
  const severer = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity);
  const more = severer === 0 ? growth(measureOf(before), measureOf(after)) : severer;
  return more > 0 ? 'worse' : more < 0 ? 'better' : 'unchanged';
}

function growth(before: number | undefined, after: number | undefined): number {
  return before === undefined || after === undefined ? 0 : after - before;
}
