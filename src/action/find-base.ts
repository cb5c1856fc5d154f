import { fetchCommits } from '../files/fetch-commits.ts';
import { findCommit } from '../files/find-commit.ts';
import { hasCommit, presentCommit } from '../files/present-commit.ts';
import type { ACTION_WORDS } from '../messages/action/action-words.ts';
import type { ActionEvent } from './read-event.ts';
import { type BaseWish, wishBase } from './wish-base.ts';

/** The earlier state of a run, and what the run says about it. */
export interface FoundBase {
  /** Full name of the commit; `undefined` when there is nothing to compare with. */
  readonly commit: string | undefined;
  readonly says: keyof typeof ACTION_WORDS;
  readonly params: Readonly<Record<string, string>>;
  /** Something should be mended, so that it is said beside the findings and not in the log alone. */
  readonly isNotice: boolean;
}

/** A pull request of more commits is not fetched commit by commit. */
const MOST_COMMITS = 500;

const SAYS = {
  'merge-commit': 'comparedMergeCommit',
  push: 'comparedPush',
  'merge-group': 'comparedMergeGroup',
} as const;
const NONE = {
  event: 'noBaseEvent',
  'new-branch': 'noBaseNewBranch',
  'target-checked-out': 'targetCheckedOut',
} as const;

/**
 * The state with which an event is compared. What a shallow clone lacks is fetched once, by its exact name; where that does
 * not help, there is no base, and the run says why.
 *
 * @param folder absolute, inside the repository
 */
export function findBase(folder: string, event: ActionEvent): FoundBase {
  if (event.kind === 'other') return none('event');
  const present = presentCommit(folder);
  if (present === undefined)
    return { commit: undefined, says: 'noRepository', params: { path: folder }, isNotice: true };
  const wish = wishBase(event, present);
  switch (wish.kind) {
    case 'none':
      return none(wish.because);
    case 'commit': {
      const { commit, because } = wish;
      if (isAtHand(folder, commit, present.isShallow)) return found(commit, SAYS[because]);
      return because === 'push' && !present.isShallow ? missing(commit, 'baseLost') : missing(commit, 'baseMissing');
    }
    case 'merge-base': {
      const commit = mergeBase(folder, wish) ?? fetchedMergeBase(folder, wish, present.commit, present.isShallow);
      return commit === undefined ? missing(wish.target, 'baseMissing') : found(commit, 'comparedMergeBase');
    }
  }
}

function isAtHand(folder: string, commit: string, isShallow: boolean): boolean {
  if (hasCommit(folder, commit)) return true;
  return fetchCommits(folder, [commit], isShallow ? 1 : undefined) && hasCommit(folder, commit);
}

function fetchedMergeBase(
  folder: string,
  wish: BaseWish & { kind: 'merge-base' },
  present: string,
  isShallow: boolean,
): string | undefined {
  const depth = isShallow ? Math.min(wish.commits, MOST_COMMITS) + 1 : undefined;
  return fetchCommits(folder, [wish.target, present], depth) ? mergeBase(folder, wish) : undefined;
}

function mergeBase(folder: string, { target }: BaseWish & { kind: 'merge-base' }): string | undefined {
  const answer = findCommit(folder, target, true);
  return 'commit' in answer ? answer.commit : undefined;
}

function none(because: (BaseWish & { kind: 'none' })['because']): FoundBase {
  return { commit: undefined, says: NONE[because], params: {}, isNotice: because === 'target-checked-out' };
}

function found(commit: string, says: FoundBase['says']): FoundBase {
  return { commit, says, params: { commit: shortened(commit) }, isNotice: false };
}

function missing(commit: string, says: FoundBase['says']): FoundBase {
  return { commit: undefined, says, params: { commit: shortened(commit) }, isNotice: true };
}

function shortened(commit: string): string {
  return commit.slice(0, 12);
}
