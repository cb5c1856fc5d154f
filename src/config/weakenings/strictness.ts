import type { FailOn, Preset, RuleSeverity } from '../config.ts';

const SEVERITIES: readonly RuleSeverity[] = ['off', 'info', 'warning', 'error'];
const PRESETS: readonly Preset[] = ['starter', 'recommended', 'strict'];
const FAIL_ON: readonly FailOn[] = ['never', 'error', 'warning', 'info'];

/** Whether a severity is lower than another. */
export function isLowerSeverity(to: RuleSeverity, from: RuleSeverity): boolean {
  return SEVERITIES.indexOf(to) < SEVERITIES.indexOf(from);
}

/** Whether a preset asks for less than another. */
export function isLowerPreset(to: Preset, from: Preset): boolean {
  return PRESETS.indexOf(to) < PRESETS.indexOf(from);
}

/** Whether a run fails by less with the one than with the other. */
export function isLowerFailOn(to: FailOn, from: FailOn): boolean {
  return FAIL_ON.indexOf(to) < FAIL_ON.indexOf(from);
}

/** The one of the two by which a run fails by more. */
export function stricterFailOn(one: FailOn, other: FailOn): FailOn {
  return isLowerFailOn(one, other) ? other : one;
}
