import type { EntityName } from '../diagnostics/finding.ts';
import { isList, isMap, type Value } from '../source/value.ts';

function idOfItem(list: Value | undefined, index: string | number | undefined): string | undefined {
  const item = isList(list) ? list[Number(index)] : undefined;
  const id = isMap(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * The entity that a place in a document is about, by the steps from the root: `people/ayse`, or `december/teaser` for
 * what stands in a calendar's entry. `undefined` outside of every entity.
 */
export function entityNameAt(root: Value, steps: readonly (string | number)[], isOne: boolean): EntityName | undefined {
  const [section, id, field, index] = steps;
  if (typeof section !== 'string') return undefined;
  if (isOne) return { kind: section, id: section };
  if (typeof id !== 'string') return undefined;
  if (section !== 'calendars' || field !== 'entries') return { kind: section, id };
  const calendar = isMap(root) && isMap(root[section]) ? root[section][id] : undefined;
  const entry = idOfItem(isMap(calendar) ? calendar[field] : undefined, index);
  return entry === undefined ? { kind: section, id } : { kind: 'entry', id: `${id}/${entry}` };
}
