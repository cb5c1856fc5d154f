import type { GlobalOptions } from './global-options.ts';

/** The options of `smorg diff`, as given. */
export interface DiffOptions extends GlobalOptions {
  /** `name` or `name=file`. */
  readonly format?: readonly string[];
  /** Exit with 1 when anything is different. */
  readonly exitCode?: boolean;
  /** Compare with the last commit that the ref and the present have in common. */
  readonly mergeBase?: boolean;
  readonly showContacts?: boolean;
}
