import type { GlobalOptions } from './global-options.ts';

/** The options of `smorg codeowners`, as given. */
export interface CodeownersOptions extends GlobalOptions {
  /** Write into the CODEOWNERS file that is there. */
  readonly write?: boolean;
  /** Say whether the file still holds, and write nothing. */
  readonly check?: boolean;
  /** Another file than the one that GitHub obeys. */
  readonly output?: string;
}
