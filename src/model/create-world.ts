import type { FieldShape } from '../schema/field-shape.ts';
import { topLevelKeys } from '../source/has-section-key.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Entity } from './entity.ts';
import { entityType } from './entity-type.ts';
import { indexBy } from './memberships.ts';
import { sectionNames } from './section-names.ts';
import type { World } from './world.ts';

/** A world whose sections are still empty. */
export function createWorld(shape: FieldShape, today: string, files: readonly SourceFile[]): World {
  const names = sectionNames(shape);
  const sections = new Map(names.map((name) => [name, new Map<string, Entity>()]));
  const lookUp = (section: string, field: string) => {
    let index: ReadonlyMap<string, readonly Entity[]> | undefined;
    return (id: string) => {
      index ??= indexBy(sections.get(section)?.values() ?? [], field);
      return index.get(id) ?? [];
    };
  };
  const unreadTexts = files.filter((file) => file.isBroken).map((file) => file.text);
  return {
    shape,
    today,
    sections,
    actors: new Map(),
    former: new Map(names.map((name) => [name, new Map<string, Entity>()])),
    unknownSections: new Set(),
    definedTwice: new Set(),
    teamsOf: lookUp('teams', 'members'),
    holdersOf: lookUp('people', 'roles'),
    typeOf: entityType,
    unreadTexts,
    unreadKeys: new Set(unreadTexts.flatMap(topLevelKeys)),
  };
}
