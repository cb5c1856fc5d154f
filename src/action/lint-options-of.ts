import type { LintOptions } from '../commands/lint-options.ts';
import type { Job } from './job.ts';

type FailOn = NonNullable<LintOptions['failOn']>;

const SEVERITIES: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

/** The options of a check: the earlier state is the very commit that the event names. */
export function lintOptions({ inputs, options, base }: Job): LintOptions {
  const failOn = SEVERITIES.find((severity) => severity === inputs.failOn);
  return {
    ...options,
    ...(failOn && { failOn }),
    ...(inputs.allowLargeRemoval && { allowLargeRemoval: true }),
    ...(base !== undefined && { since: base, sinceExactly: true, failOnNew: inputs.failOnNew }),
  };
}
