import type { FailOn } from '../config/config.ts';
import type { GlobalOptions } from './global-options.ts';

/** The options of `smorg lint`, as given. */
export interface LintOptions extends GlobalOptions {
  /** `name` or `name=file`. */
  readonly format?: readonly string[];
  readonly failOn?: FailOn;
  /** Compare with the last commit that this ref and the present have in common. */
  readonly since?: string;
  /** The ref itself is the earlier state, and not where it and the present parted. */
  readonly sinceExactly?: boolean;
  /** Only what is new or worse since then decides about the exit code. */
  readonly failOnNew?: boolean;
  /** The change may take away more than a quarter of a section. */
  readonly allowLargeRemoval?: boolean;
  readonly maxWarnings?: number;
  /** `id=severity`. */
  readonly rule?: readonly string[];
  readonly fix?: 'safe' | 'all';
  readonly diff?: boolean;
  /** A baseline file, or `false` for none; by default the one in the workspace's folder, if there is one. */
  readonly baseline?: string | false;
  readonly stdinFilename?: string;
  readonly watch?: boolean;
  readonly statistics?: boolean;
  readonly timing?: boolean;
  readonly showContacts?: boolean;
}
