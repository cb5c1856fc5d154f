import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isMap, type Value } from '../source/value.ts';
import { coreOf, createEntity } from './core.ts';
import type { ModelDocument, Written } from './document.ts';
import { duplicateEntity, duplicateSection } from './duplicate-findings.ts';
import type { Entity } from './entity.ts';
import { overlayPrivate } from './overlay-private.ts';
import { isSingleton } from './section-names.ts';
import type { World } from './world.ts';

interface Slot {
  readonly section: string;
  readonly id: string;
  readonly value: Value | undefined;
  readonly document: ModelDocument;
  readonly pointer: string;
}

/** What stands in the sections of a document, in order. */
function* slotsOf(document: ModelDocument, world: World): Generator<Slot> {
  for (const [section, value] of Object.entries(document.value)) {
    if (!world.sections.has(section)) continue;
    const pointer = joinPointer('', section);
    if (isSingleton(world.shape, section)) {
      if (value !== null) yield { section, id: section, value, document, pointer };
    } else if (isMap(value)) {
      for (const id of Object.keys(value)) {
        yield { section, id, value: value[id], document, pointer: joinPointer(pointer, id) };
      }
    } else if (value !== null) {
      world.unknownSections.add(section);
    }
  }
}

function writtenAt(slot: Slot): Written {
  const { document, pointer, value } = slot;
  if (isMap(value)) return { document, pointer, raw: value, isBroken: document.broken.has(pointer) };
  return { document, pointer, raw: {}, isBroken: value !== null };
}

function makeEntity(slot: Slot, world: World): Entity {
  const section = world.shape.fields?.[slot.section] ?? {};
  const shape = section.values ?? section;
  return createEntity(world.typeOf(slot.section, shape).prototype, slot.id, undefined, {
    ...writtenAt(slot),
    shorthand: undefined,
    world,
    shape,
    part: 'key',
    overlay: undefined,
    fallbacks: [],
    account: undefined,
    items: undefined,
  });
}

/**
 * Puts what stands in all documents into the world's sections. What is defined twice keeps its first definition, by
 * file name and place; a private file's definition is laid over the public one.
 */
export function collectEntities(documents: readonly ModelDocument[], world: World): Finding[] {
  const findings: Finding[] = [];
  const publicFirst = [...documents].sort((a, b) => Number(a.isPrivate) - Number(b.isPrivate));
  for (const document of publicFirst) {
    for (const slot of slotsOf(document, world)) {
      const section = world.sections.get(slot.section);
      const first = section?.get(slot.id);
      if (first === undefined) section?.set(slot.id, makeEntity(slot, world));
      else findings.push(...foundTwice(slot, first, world));
    }
  }
  return findings;
}

function foundTwice(slot: Slot, first: Entity, world: World): readonly Finding[] {
  if (slot.document.isPrivate && !coreOf(first).document.isPrivate) return overlayPrivate(first, writtenAt(slot));
  world.definedTwice.add(first);
  return [isSingleton(world.shape, slot.section) ? duplicateSection(slot, first) : duplicateEntity(slot, first)];
}
