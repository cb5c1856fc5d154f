import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import type { FieldShape } from '../schema/field-shape.ts';
import { isList, isMap, type Value } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import { documentsOf } from './documents-of.ts';
import type { Entity } from './entity.ts';
import { worldOf } from './make-model.ts';
import type { Model } from './model.ts';
import { placeOf } from './place-of.ts';
import { targetOf } from './resolve.ts';
import { isSingleton } from './section-names.ts';
import { createWalk, type Path } from './walk.ts';
import type { World } from './world.ts';

/** A reference as it was written somewhere, and what it means; all but the target is told when asked, during the visit. */
export interface WrittenReference {
  readonly target: Entity;
  readonly at: NodePlace;
  /** The section and the fields on the way, joined by dots: `accounts.access.person`; ids and list positions left out. */
  readonly field: string;
  /** Of a reference inside a calendar's entry the status that the entry says. */
  readonly entryStatus: string | undefined;
}

/**
 * Visits every reference that leads somewhere, as it was written: what is inherited counts once, where it stands. The
 * keys of maps that name entities (`skills: {copywriting: 3}`) are references too.
 */
export function everyReference(model: Model, visit: (reference: WrittenReference) => void): void {
  const world = worldOf(model);
  const walk = createWalk(
    world.shape,
    (shape) => shape.reference !== undefined || world.sections.has(shape.keys ?? ''),
  );
  for (const document of documentsOf(model)) {
    walk(document.value, (value, shape, path) => {
      for (const id of idsAt(value, shape)) {
        const target = targetOf(world, id.kinds, id.id);
        if (target === undefined) continue;
        const reference = new ReferenceOnTheWay(target, id, document, path, world);
        if (document.broken.size === 0 || !document.broken.has(reference.pointer)) visit(reference);
      }
    });
  }
}

/** A class, since an object of its own getters for each of a hundred thousand references takes a hundred megabytes. */
class ReferenceOnTheWay implements WrittenReference {
  readonly target: Entity;
  readonly #id: WrittenId;
  readonly #document: ModelDocument;
  readonly #path: Path;
  readonly #world: World;

  constructor(target: Entity, id: WrittenId, document: ModelDocument, path: Path, world: World) {
    this.target = target;
    this.#id = id;
    this.#document = document;
    this.#path = path;
    this.#world = world;
  }

  get pointer(): string {
    return this.#id.steps.reduce<string>(joinPointer, this.#path.reduce<string>(joinPointer, ''));
  }

  get at(): NodePlace {
    return placeOf(this.#document, this.pointer, this.#id.part);
  }

  get field(): string {
    const path = this.#path;
    const hasId = !isSingleton(this.#world.shape, String(path[0]));
    return path.filter((step, index) => typeof step === 'string' && !(index === 1 && hasId)).join('.');
  }

  get entryStatus(): string | undefined {
    return entryStatusOf(this.#document.value, this.#path);
  }
}

interface WrittenId {
  readonly id: string;
  readonly kinds: NonNullable<FieldShape['reference']>;
  readonly steps: readonly string[];
  readonly part: NodePlace['part'];
}

/** A list is visited itself and then item by item, so here only a single id and the keys of a map count. */
function idsAt(value: Value, { reference, keys }: FieldShape): readonly WrittenId[] {
  if (typeof value === 'string' && reference !== undefined) {
    return [{ id: value, kinds: reference, steps: [], part: 'value' }];
  }
  if (!isMap(value) || isList(value) || keys === undefined) return [];
  return Object.keys(value).map((id) => ({ id, kinds: [keys], steps: [id], part: 'key' }));
}

function entryStatusOf(root: Value, path: Path): string | undefined {
  if (path[0] !== 'calendars' || path[2] !== 'entries') return undefined;
  let value: Value | undefined = root;
  for (const step of path.slice(0, 4)) {
    value = isMap(value) ? value[step] : isList(value) ? value[Number(step)] : undefined;
  }
  const status = isMap(value) ? value['status'] : undefined;
  return typeof status === 'string' ? status : undefined;
}
