import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import type { FieldShape } from '../schema/field-shape.ts';
import { isList, isMap, type MapValue, type Value } from '../source/value.ts';
import { datedVacancy } from './dated-vacancy.ts';
import type { ModelDocument } from './document.ts';
import { duplicateItems } from './duplicate-items.ts';
import { linkFinding } from './link-findings.ts';
import { placeOf } from './place-of.ts';
import { type ReferenceKinds, resolve } from './resolve.ts';
import { type Spot, spotAt } from './spot.ts';
import { vacancyOf } from './vacancy.ts';
import { createWalk, type Path } from './walk.ts';
import type { World } from './world.ts';

/** The word that stands for every entity of the kind. */
const EVERY = 'all';

/** Maps whose keys are ids of a section. Skills are looser: built-in ones need no definition. */
function hasIdKeys(shape: FieldShape): boolean {
  return shape.keys === 'accounts';
}

function isLinked(shape: FieldShape): boolean {
  if (shape.reference !== undefined || shape.vacancy === true || hasIdKeys(shape)) return true;
  return shape.items?.fields?.['id'] !== undefined;
}

/** Most references are fine, so nothing is made for them. */
function isFound(id: string, shape: FieldShape, world: World): boolean {
  return resolve(world, shape.reference ?? [], id).kind === 'found';
}

function isReference(value: Value, shape: FieldShape): value is string {
  if (shape.reference === undefined || typeof value !== 'string') return false;
  return !(shape.vacancy && vacancyOf(value)) && !(shape.all && value === EVERY);
}

function checkOverdue(value: Value, path: Path, document: ModelDocument, world: World): readonly Finding[] {
  const vacancy = datedVacancy(value, () => spotAt(document, path, world).pointer, document);
  if (vacancy === undefined || vacancy.due >= world.today) return [];
  const { pointer, entity, field } = spotAt(document, path, world);
  return [
    {
      rule: 'repo/vacancy-overdue',
      message: 'overdue',
      params: { field, due: { date: vacancy.due } },
      at: placeOf(document, joinPointer(pointer, 'due'), 'value'),
      ...(entity === undefined ? {} : { entity }),
    },
  ];
}

function checkReference(
  id: string,
  kinds: ReferenceKinds,
  spot: Spot,
  part: 'key' | 'value',
  world: World,
): readonly Finding[] {
  const resolution = resolve(world, kinds, id);
  const { document, pointer } = spot;
  if (resolution.kind === 'found' || resolution.kind === 'crisis-role' || document.broken.has(pointer)) return [];
  if (resolution.kind !== 'former') document.broken.add(pointer);
  return resolution.kind === 'unknown' ? [] : [linkFinding(resolution, id, kinds, { ...spot, part }, world)];
}

/** The keys of a map that name entities: `variants: {instagram-tr: …}`. */
function checkKeys(value: MapValue, section: string, path: Path, document: ModelDocument, world: World): Finding[] {
  const known = world.sections.get(section);
  return Object.keys(value)
    .filter((key) => !known?.has(key))
    .flatMap((key) => {
      const { field } = spotAt(document, path, world);
      return checkReference(key, [section], { ...spotAt(document, [...path, key], world), field }, 'key', world);
    });
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
      if (isList(value)) {
        findings.push(...duplicateItems(value, path, document, world));
      } else if (isMap(value)) {
        if (shape.vacancy) findings.push(...checkOverdue(value, path, document, world));
        if (hasIdKeys(shape)) findings.push(...checkKeys(value, shape.keys as string, path, document, world));
      } else if (isReference(value, shape) && !isFound(value, shape, world)) {
        const spot = spotAt(document, path, world);
        findings.push(...checkReference(value, shape.reference ?? [], spot, 'value', world));
      }
    });
  }
  return findings;
}
