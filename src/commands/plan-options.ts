import type { GlobalOptions } from './global-options.ts';

/** The options of `smorg plan`, as given. */
export interface PlanOptions extends GlobalOptions {
  /** `name` or `name=file`. */
  readonly format?: readonly string[];
  /** First day, `2026-12-07`. */
  readonly from?: string;
  readonly weeks?: number;
  readonly person?: string;
  readonly team?: string;
  readonly account?: string;
  /** ISO week, `2026-W50`. */
  readonly week?: string;
  /** A playbook whose drill is shown. */
  readonly crisis?: string;
  /** A stage whose figures are explained. */
  readonly explain?: string;
  /** Compare with the last commit that this ref and the present have in common. */
  readonly since?: string;
  /** Only what is new or worse since then decides about the exit code. */
  readonly failOnNew?: boolean;
}
