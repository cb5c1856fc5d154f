import type { PresentCommit } from '../files/present-commit.ts';
import type { ActionEvent } from './read-event.ts';

/** The earlier state with which the present one should be compared. */
export type BaseWish =
  | {
      readonly kind: 'commit';
      readonly commit: string;
      readonly because: 'merge-commit' | 'push' | 'merge-group';
    }
  | {
      /** The last commit that the target branch and the present one have in common. */
      readonly kind: 'merge-base';
      readonly target: string;
      /** How many commits lie between, at most. */
      readonly commits: number;
    }
  | { readonly kind: 'none'; readonly because: 'event' | 'new-branch' | 'target-checked-out' };

/**
 * The base that an event asks for. On the merge commit that GitHub makes for a pull request it is the first parent, which
 * is what the target branch holds; where the pull request's own commit is checked out, it is where the two parted.
 *
 * @param present what is checked out
 */
export function wishBase(event: ActionEvent, present: PresentCommit): BaseWish {
  switch (event.kind) {
    case 'push':
      return event.before === undefined
        ? { kind: 'none', because: 'new-branch' }
        : { kind: 'commit', commit: event.before, because: 'push' };
    case 'merge-group':
      return { kind: 'commit', commit: event.base, because: 'merge-group' };
    case 'pull-request': {
      const [first, second] = present.parents;
      if (first !== undefined && second !== undefined && second === event.head)
        return { kind: 'commit', commit: first, because: 'merge-commit' };
      if (event.base === undefined) return { kind: 'none', because: 'event' };
      if (event.base === present.commit) return { kind: 'none', because: 'target-checked-out' };
      return { kind: 'merge-base', target: event.base, commits: event.commits };
    }
    case 'other':
      return { kind: 'none', because: 'event' };
  }
}
