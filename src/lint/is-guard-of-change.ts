import type { Rule } from '../rules/define-rule.ts';

/** Whether a rule guards the check against the change that is checked. */
export function isGuardOfChange({ isAboutChange, isUnsuppressable }: Rule): boolean {
  return isAboutChange === true && isUnsuppressable === true;
}
