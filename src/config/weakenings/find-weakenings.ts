import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { weakenedRules } from './weakened-rules.ts';
import { weakenedSelection } from './weakened-selection.ts';
import { unlockedRules, weakenedFailOn, weakenedPlan, weakenedPreset } from './weakened-settings.ts';
import { type ConfigChange, weakening } from './weakening.ts';

/**
 * What a configuration asks for less than before, one finding for each setting that does so, where it stands or, once it is
 * gone, where it is missed. A setting that asks for more is silent, and so is one that only changes places. A file that is
 * gone as a whole is one finding. Of a configuration that cannot be used nothing is known.
 *
 * @param home where to tell of a file that is gone
 */
export function findWeakenings(change: ConfigChange, home: Place): Finding[] {
  const isGone = change.before.source !== undefined && change.after.source === undefined;
  return isGone ? configurationGone(change, change.before.config.path, home) : listWeakenings(change);
}

/** One finding for a configuration that is gone as a whole, where what holds instead asks for less. */
export function configurationGone(change: ConfigChange, file: string, home: Place): Finding[] {
  const count = listWeakenings(change).length;
  return count === 0 ? [] : [weakening('configuration-gone', home, { file, count }, `configuration ${file}`)];
}

function listWeakenings(change: ConfigChange): Finding[] {
  if (change.before.isFatal || change.after.isFatal) return [];
  return [
    ...weakenedPreset(change),
    ...weakenedFailOn(change),
    ...unlockedRules(change),
    ...weakenedRules(change),
    ...weakenedSelection(change),
    ...weakenedPlan(change),
  ];
}
