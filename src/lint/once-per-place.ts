import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Whoever silenced one of them, at the anchor or in the baseline, meant the slip and not the way it is reached. */
const STRENGTH: Readonly<Record<Diagnostic['disposition'], number>> = { suppressed: 0, baselined: 1, reported: 2 };

/**
 * Leaves one of those that say the same of the same stretch of a file: what stands at an anchor is reached through
 * every alias of it, and is one slip. It is new only when no way led to it before.
 */
export function oncePerPlace(sorted: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const [index, diagnostic] of sorted.entries()) {
    const { rule, file, range, message } = diagnostic;
    const key =
      range === undefined ? `${index}` : `${rule}\n${file}\n${range.start.offset}-${range.end.offset}\n${message}`;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, diagnostic);
    else if (STRENGTH[diagnostic.disposition] < STRENGTH[before.disposition])
      kept.set(key, withOlder(diagnostic, before));
    else kept.set(key, withOlder(before, diagnostic));
  }
  return [...kept.values()];
}

function withOlder(kept: Diagnostic, other: Diagnostic): Diagnostic {
  if (kept.change !== 'new' || other.change === 'new') return kept;
  const { change: _, ...rest } = kept;
  return { ...rest, ...(other.change && { change: other.change }), ...(other.before && { before: other.before }) };
}
