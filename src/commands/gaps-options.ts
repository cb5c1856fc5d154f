import type { Priority, Severity } from '../diagnostics/severity.ts';
import type { GlobalOptions } from './global-options.ts';

/** From which gaps on a run of `smorg gaps` fails: a severity as in `smorg lint`, or a priority. */
export type GapFailOn = Severity | Priority | 'never';

/** The options of `smorg gaps`, as given. */
export interface GapsOptions extends GlobalOptions {
  /** `name` or `name=file`. */
  readonly format?: readonly string[];
  /** Number or name of a section of the article. */
  readonly section?: string;
  /** Gaps of this priority and graver ones. */
  readonly priority?: Priority;
  /** A score below this one fails the run. */
  readonly failUnder?: number;
  readonly failOn?: GapFailOn;
  readonly explainScore?: boolean;
  /** Compare with the last commit that this ref and the present have in common. */
  readonly since?: string;
  /** Only gaps that are new or worse since then decide about the exit code. */
  readonly failOnNew?: boolean;
}
