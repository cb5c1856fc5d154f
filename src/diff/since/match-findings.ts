import type { OtherNames } from '../../lint/identities-in.ts';
import { identitiesIn } from '../../lint/identities-in.ts';
import type { Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import { compareFindings } from './compare-findings.ts';
import { couldSay } from './could-say.ts';
import type { FindingChange } from './finding-change.ts';
import type { Names } from './names-of.ts';
import { pairGroups } from './pair-groups.ts';
import { pairMoved } from './pair-moved.ts';
import { type Pair, pairUp } from './pair-up.ts';

/** How the findings of two states belong together. */
export interface Matching {
  /** Every finding of the present state. */
  readonly changes: ReadonlyMap<Judged, FindingChange>;
  /** The findings of the earlier state that are gone, in their order. */
  readonly fixed: readonly Judged[];
  /** Those that are no more found, in a present state that cannot be read as a whole: nobody knows whether they are gone. */
  readonly lost: readonly Judged[];
  /** Those of which one by one, or all together, is told what is told otherwise now. */
  readonly told: readonly Judged[];
}

/**
 * Pairs the findings of two states of a workspace by what fingerprints are made of: as it is; then with the ids of the
 * earlier state as they are known in the present one; then wherever a file went; then what says the same of the same
 * entities where it is now inherited. Each finding has one partner at most, so that both states are partitioned; only what is
 * told of all things together belongs to all that is told of them one by one.
 */
export function matchFindings(before: JudgedWorkspace, after: JudgedWorkspace, names: Names): Matching {
  const pairs: Pair[] = [];
  let [was, is] = [before.judged, after.judged];
  const take = (found: readonly Pair[]): void => {
    pairs.push(...found);
    const taken = new Set(found.flat());
    was = was.filter((one) => !taken.has(one));
    is = is.filter((one) => !taken.has(one));
  };
  const { present, former, presentPath = same, formerPath = same } = names;
  const moved = movedFiles(before, after, presentPath, formerPath);
  const stages: (readonly [OtherNames, OtherNames])[] = [
    [{ pathOf: presentPath }, {}],
    [{ nameOf: present, pathOf: presentPath }, {}],
    [
      { nameOf: present, pathOf: moved.before },
      { nameOf: (id) => id, pathOf: moved.after },
    ],
  ];
  for (const [earlier, later] of stages) {
    if (was.length === 0 || is.length === 0) break;
    take(
      pairUp(
        { judged: was, keys: identitiesIn(before, was, earlier) },
        { judged: is, keys: identitiesIn(after, is, later) },
      ),
    );
  }
  take(pairMoved({ workspace: before, judged: was }, { workspace: after, judged: is }, present));
  const { changes: grouped, told } = pairGroups(
    { workspace: before, judged: was },
    { workspace: after, judged: is },
    present,
  );
  was = was.filter((one) => !told.includes(one));
  is = is.filter((one) => !grouped.has(one));
  const changes = new Map<Judged, FindingChange>(grouped);
  const isWhole = [before, after].every(({ analysis }) => analysis?.isComplete === true);
  for (const [from, to] of pairs) changes.set(to, { change: compareFindings(from, to, isWhole), before: from });
  const isNew = couldSay(after, before, former, formerPath);
  for (const one of is) changes.set(one, { change: isNew(one) ? 'new' : undefined, before: undefined });
  const isFixed = couldSay(before, after, present, presentPath);
  return { changes, fixed: was.filter(isFixed), lost: was.filter((one) => !isFixed(one)), told };
}

/** Files that are gone, and files that are new, may be the same ones: what is known by its file is known by its line. */
function movedFiles(
  before: JudgedWorkspace,
  after: JudgedWorkspace,
  presentPath: (path: string) => string,
  formerPath: (path: string) => string,
): Record<'before' | 'after', (path: string) => string> {
  const [was, is] = [before.input.existingFiles, after.input.existingFiles];
  return {
    before: (path) => (is.has(presentPath(path)) ? presentPath(path) : ''),
    after: (path) => (was.has(formerPath(path)) ? path : ''),
  };
}

function same(text: string): string {
  return text;
}
