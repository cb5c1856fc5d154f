import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import type { Entity } from '../../model/entity.ts';
import { homePlace } from '../../rules/home-place.ts';
import { isMap } from '../../source/value.ts';
import type { ChangeContext } from './change-context.ts';
import { inOtherWorkspace } from './in-other-workspace.ts';
import { isAskedAbout, type Loss, largeLosses } from './losses.ts';

/** As many as a message names. */
const MOST_NAMED = 5;

/**
 * Sections of which the change takes away more than a quarter, and at least five. What may stand in a file that cannot be
 * read is not gone, nor is what was renamed, even if nothing says so, or what moved to another calendar, became part of a
 * workspace of its own or moved to another one.
 */
export function findLargeRemovals(context: ChangeContext): Finding[] {
  const { earlier, analysis } = context;
  if (!isAskedAbout(context)) return [];
  const isInOwnWorkspace = ({ at }: Entity) => earlier.nowInner.some((folder) => at.file.startsWith(`${folder}/`));
  const isInOther = inOtherWorkspace(context);
  const losses = largeLosses({
    ...{ was: earlier.model, is: analysis.model },
    mayBe: () => true,
    isKept: (kind, entity) => isInOwnWorkspace(entity) || isInOther(kind, entity),
    renames: () => [...context.renames(), ...context.likelyRenames()],
  });
  return losses.map((loss) => removal(loss, context));
}

function removal({ kind, ids, all }: Loss, context: ChangeContext): Finding {
  const section = kind === 'entry' ? 'calendars' : kind;
  const params = { count: ids.length, all, section, ids: ids.slice(0, MOST_NAMED) };
  const message = kind === 'entry' ? 'entries' : 'section';
  return { rule: 'repo/large-removal', message, params, subject: kind, at: placeOfSection(section, context) };
}

/** Where the section begins in the first file that has it; one that is gone is missed at the organisation. */
function placeOfSection(section: string, { analysis }: ChangeContext): Place {
  for (const file of analysis.ours) {
    const document = file.documents.findIndex((root) => isMap(root) && Object.hasOwn(root, section));
    if (document >= 0) {
      return { kind: 'node', file: file.path, document, pointer: joinPointer('', section), part: 'key' };
    }
  }
  return homePlace(analysis.model);
}
