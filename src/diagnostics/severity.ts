/**
 * How bad a finding is. `error`: the plan would be wrong, or a rule of the network or the law is broken.
 * `warning`: the organisation will fail some day. `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Severities from the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How urgent a gap is (the article's *-malıdır* is high, *önemlidir* medium, *-abilir* low). */
export type Priority = 'critical' | 'high' | 'medium' | 'low';
