import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isMap, type Value } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import { placeOf } from './place-of.ts';
import { spotAt } from './spot.ts';
import type { Path } from './walk.ts';
import type { World } from './world.ts';

/** The findings at every item of a list whose id an earlier item has. */
export function duplicateItems(
  list: readonly Value[],
  path: Path,
  document: ModelDocument,
  world: World,
): readonly Finding[] {
  const seen = new Map<string, number[]>();
  const findings: Finding[] = [];
  for (const [index, item] of list.entries()) {
    const id = isMap(item) ? item['id'] : undefined;
    if (typeof id !== 'string') continue;
    const earlier = seen.get(id);
    if (earlier === undefined) {
      seen.set(id, [index]);
      continue;
    }
    earlier.push(index);
    findings.push(duplicateItem(id, earlier, path, document, world));
  }
  return findings;
}

function duplicateItem(
  id: string,
  indices: readonly number[],
  path: Path,
  document: ModelDocument,
  world: World,
): Finding {
  const { pointer, entity, field } = spotAt(document, [...path, indices.at(-1) ?? 0], world);
  const list = path.reduce<string>(joinPointer, '');
  const first = placeOf(document, joinPointer(joinPointer(list, indices[0] ?? 0), 'id'), 'value');
  return {
    rule: 'repo/duplicate-item-id',
    message: 'duplicate',
    params: { id, field, first: { place: first } },
    at: placeOf(document, joinPointer(pointer, 'id'), 'value'),
    ...(entity === undefined ? {} : { entity }),
    // Items of one id share their pointer in the fingerprint; how many there are before tells them apart.
    subject: `${id}#${indices.length}`,
    related: [{ at: first, message: 'first' }],
  };
}
