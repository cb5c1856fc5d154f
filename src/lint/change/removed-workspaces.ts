import type { Finding } from '../../diagnostics/finding.ts';
import { soundOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { homePlace } from '../../rules/home-place.ts';
import type { ChangeContext } from './change-context.ts';
import { inOtherWorkspace } from './in-other-workspace.ts';
import { allLosses, type Comparison, entitiesByKind, isAskedAbout, largeLosses } from './losses.ts';

/** As many as a message names. */
const MOST_NAMED = 5;

/**
 * Workspaces that are none any more and took more with them than the brake lets pass within one. What the workspace around them
 * took in is not gone, nor is what moved to another one.
 */
export function findRemovedWorkspaces(context: ChangeContext): Finding[] {
  const { earlier, analysis } = context;
  if (earlier.formerWorkspaces.length === 0 || !isAskedAbout(context)) return [];
  const had = heldBy(earlier.model);
  const is = analysis.model;
  const isKept = inOtherWorkspace(context);
  return earlier.formerWorkspaces.flatMap(({ folder, model, renamesTo, likelyRenamesTo }): Finding[] => {
    const comparison: Comparison = {
      ...{ was: model, is, isKept },
      mayBe: (kind, { id, at }) => at.file.startsWith(`${folder}/`) || !had(kind, id),
      renames: () => [...renamesTo(is), ...likelyRenamesTo(is)],
    };
    if (largeLosses(comparison).length === 0) return [];
    const losses = allLosses(comparison);
    const ids = losses.flatMap((loss) => loss.ids);
    const all = losses.reduce((sum, loss) => sum + loss.all, 0);
    const params = { folder, count: ids.length, all, ids: ids.slice(0, MOST_NAMED) };
    return [{ rule: 'repo/large-removal', message: 'workspace', params, subject: folder, at: homePlace(is) }];
  });
}

/** Tells what a state has, entries that are over too. */
function heldBy(model: Model): (kind: string, id: string) => boolean {
  const entities = entitiesByKind(model);
  const entries = new Set(model.calendars.flatMap((calendar) => soundOf(calendar.entries)).map(({ id }) => id));
  return (kind, id) => entities.get(kind)?.has(id) === true || (kind === 'entry' && entries.has(id));
}
