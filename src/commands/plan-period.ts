import type { LintInput } from '../lint/lint-input.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { durationOf } from '../time/duration.ts';
import { parseDate } from '../time/parse-date.ts';
import type { PlanOptions } from './plan-options.ts';

/**
 * The days that the options ask for; what they leave open is the configuration's.
 *
 * @throws SmorgError `bad-date`
 */
export function periodFrom({ from, weeks }: Pick<PlanOptions, 'from' | 'weeks'>): NonNullable<LintInput['period']> {
  if (from !== undefined && !parseDate(from).ok) throw operatorError('bad-date', { option: '--from', value: from });
  return { from, ...(weeks !== undefined && { horizon: durationOf({ w: weeks }) }) };
}
