import type { Finding } from '../../diagnostics/finding.ts';
import { addDuration } from '../../time/add-duration.ts';
import { parseDuration } from '../../time/parse-duration.ts';
import type { Setting } from '../config.ts';
import { presetSeverity } from '../presets.ts';
import { lastOf } from './sayings.ts';
import { isLowerFailOn, isLowerPreset, isLowerSeverity } from './strictness.ts';
import { type ConfigChange, placeOfMissing, weakening } from './weakening.ts';

/** A lower preset, with what it decides alone: severities and from which severity on a run fails. */
export function weakenedPreset({ before, after, rules }: ConfigChange): Finding[] {
  const [from, to] = [before.config.preset.value, after.config.preset.value];
  if (!isLowerPreset(to, from)) return [];
  const isByPreset = (id: string) => [before, after].every(({ config }) => lastOf(config, id, undefined) === undefined);
  const lowered = rules.filter(
    (rule) => isByPreset(rule.id) && isLowerSeverity(presetSeverity(rule, to), presetSeverity(rule, from)),
  );
  const isFailingLess = !isFailOnSaid({ before, after }) && isFailOnLower({ before, after });
  if (lowered.length === 0 && !isFailingLess) return [];
  const at = placeOf(after, after.config.preset, ['lint', 'extends']);
  return [weakening('preset', at, { from, to }, 'preset')];
}

/** A run that fails by less than before, where the file says so and not the preset. */
export function weakenedFailOn({ before, after }: ConfigChange): Finding[] {
  if (!isFailOnSaid({ before, after }) || !isFailOnLower({ before, after })) return [];
  const [from, to] = [before.config.failOn.value, after.config.failOn.value];
  const at = placeOf(after, after.config.failOn, ['lint', 'failOn']);
  return [weakening(to === 'never' ? 'fail-never' : 'fail-on', at, { from, to }, 'failOn')];
}

/** Rules that are no longer locked; those that nothing can silence anyway have lost nothing. */
export function unlockedRules({ before, after, rules }: ConfigChange): Finding[] {
  return rules
    .filter(
      ({ id, isUnsuppressable }) => !isUnsuppressable && before.config.locked.has(id) && !after.config.locked.has(id),
    )
    .map(({ id }) => weakening('unlocked', placeOfMissing(after, ['lint', 'locked']), { rule: id }, `locked ${id}`));
}

/** A plan that looks less far ahead, or calls a week overfull only later. */
export function weakenedPlan({ before, after }: ConfigChange): Finding[] {
  const [was, is] = [before.config.plan, after.config.plan];
  const found: Finding[] = [];
  const [from, to] = [was.horizon.value, is.horizon.value];
  if (endOf(to) < endOf(from)) {
    const at = placeOf(after, is.horizon, ['plan', 'horizon']);
    found.push(weakening('horizon', at, { from, to }, 'horizon'));
  }
  if (is.utilisationWarn.value > was.utilisationWarn.value) {
    const at = placeOf(after, is.utilisationWarn, ['plan', 'utilisation', 'warn']);
    const params = { from: String(was.utilisationWarn.value), to: String(is.utilisationWarn.value) };
    found.push(weakening('utilisation', at, params, 'utilisation'));
  }
  return found;
}

/** Where a horizon from a fixed day ends; months are told from weeks by it. */
function endOf(horizon: string): string {
  const parsed = parseDuration(horizon);
  return (parsed.ok ? addDuration('2026-01-01', parsed.value) : undefined) ?? '9999';
}

function isFailOnSaid({ before, after }: Pick<ConfigChange, 'before' | 'after'>): boolean {
  return [before, after].some(({ config }) => config.failOn.origin.kind === 'file');
}

function isFailOnLower({ before, after }: Pick<ConfigChange, 'before' | 'after'>): boolean {
  return isLowerFailOn(after.config.failOn.value, before.config.failOn.value);
}

function placeOf(after: ConfigChange['after'], { origin }: Setting<unknown>, steps: readonly string[]) {
  return origin.kind === 'file' ? origin.at : placeOfMissing(after, steps);
}
