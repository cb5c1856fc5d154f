/** What happened to something wrong since an earlier state: it is new, graver, milder, gone, or as it was. */
export type Change = 'new' | 'worse' | 'better' | 'fixed' | 'unchanged';

/** The changes, those that a reader must know first in front. */
export const CHANGES: readonly Change[] = ['new', 'worse', 'better', 'fixed', 'unchanged'];
