import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import type { FieldShape } from '../schema/field-shape.ts';
import { isList, isMap, type Value } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import { duplicateItems } from './duplicate-items.ts';
import { linkFinding } from './link-findings.ts';
import { placeOf } from './place-of.ts';
import { resolve } from './resolve.ts';
import { spotAt } from './spot.ts';
import { vacancyOf } from './vacancy.ts';
import { createWalk, type Path } from './walk.ts';
import type { World } from './world.ts';

/** The word that stands for every entity of the kind. */
const EVERY = 'all';

function isLinked(shape: FieldShape): boolean {
  return shape.reference !== undefined || shape.vacancy === true || shape.items?.fields?.['id'] !== undefined;
}

function isReference(value: Value, shape: FieldShape): value is string {
  if (shape.reference === undefined || typeof value !== 'string') return false;
  return !(shape.vacancy && vacancyOf(value)) && !(shape.all && value === EVERY);
}

function checkOverdue(value: Value, path: Path, document: ModelDocument, world: World): readonly Finding[] {
  const due = vacancyOf(value)?.due;
  if (due === undefined || !/^\d{4}-\d\d-\d\d$/.test(due) || due >= world.today) return [];
  const { pointer, entity, field } = spotAt(document, path, world);
  if (document.broken.has(joinPointer(pointer, 'due'))) return [];
  return [
    {
      rule: 'repo/vacancy-overdue',
      message: 'overdue',
      params: { field, due: { date: due } },
      at: placeOf(document, joinPointer(pointer, 'due'), 'value'),
      ...(entity === undefined ? {} : { entity }),
    },
  ];
}

function checkReference(
  id: string,
  shape: FieldShape,
  path: Path,
  document: ModelDocument,
  world: World,
): readonly Finding[] {
  const kinds = shape.reference ?? [];
  const resolution = resolve(world, kinds, id);
  if (resolution.kind === 'found' || resolution.kind === 'crisis-role') return [];
  const spot = spotAt(document, path, world);
  if (document.broken.has(spot.pointer)) return [];
  if (resolution.kind !== 'former') document.broken.add(spot.pointer);
  return resolution.kind === 'unknown' ? [] : [linkFinding(resolution, id, kinds, spot, world)];
}

/**
 * Checks what links a document's values to others: references, ids of list items, overdue vacancies. Values that lead
 * nowhere are marked as broken, so that rules stay silent about them.
 */
export function checkLinks(documents: readonly ModelDocument[], world: World): Finding[] {
  const findings: Finding[] = [];
  const walk = createWalk(world.shape, isLinked);
  for (const document of documents) {
    walk(document.value, (value, shape, path) => {
      if (isList(value)) findings.push(...duplicateItems(value, path, document, world));
      else if (isMap(value)) findings.push(...(shape.vacancy ? checkOverdue(value, path, document, world) : []));
      else if (isReference(value, shape)) findings.push(...checkReference(value, shape, path, document, world));
    });
  }
  return findings;
}
