import type { Post } from '../contents.ts';
import type { AssetKind } from '../media.ts';
import type { AccountLimits } from './account-limits.ts';
import type { Excess } from './excess.ts';

/** Takes up what is over a limit, when something is. */
export type AddExcess = (excess: Excess | undefined) => void;

/** A post with what limits are looked up by. */
export interface LimitedPost {
  readonly post: Post;
  readonly limits: AccountLimits;
  /** Its visuals by kind; `undefined` when they cannot be read. */
  readonly media: readonly AssetKind[] | undefined;
}
