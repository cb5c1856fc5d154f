import type { GlobalOptions } from '../commands/global-options.ts';
import type { ActionIo } from './action-io.ts';
import type { Links } from './links.ts';
import type { Inputs } from './read-inputs.ts';

/** What is to be judged. */
export interface Job {
  readonly io: ActionIo;
  readonly inputs: Inputs;
  /** Absolute folder that paths of reports are relative to: that of the repository. */
  readonly root: string;
  /** What is checked, relative to that folder. */
  readonly paths: readonly string[];
  /** The options that every command takes. */
  readonly options: GlobalOptions;
  /** Full name of the commit with which the present is compared, if there is one. */
  readonly base: string | undefined;
  readonly links: Links;
}
