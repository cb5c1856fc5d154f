import type { LintOptions } from './lint-options.ts';

/** The options of `smorg review`, as given. */
export type ReviewOptions = Pick<
  LintOptions,
  | 'lang'
  | 'config'
  | 'now'
  | 'cwd'
  | 'color'
  | 'quiet'
  | 'verbose'
  | 'format'
  | 'failOn'
  | 'failOnNew'
  | 'maxWarnings'
  | 'allowLargeRemoval'
  | 'showContacts'
>;
