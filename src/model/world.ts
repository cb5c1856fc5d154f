import type { FieldShape } from '../schema/field-shape.ts';
import type { Entity } from './entity.ts';

/** What all entities of one shape share. */
export interface EntityType {
  readonly kind: string;
  /** Has `kind`, `at` and a getter for every field. */
  readonly prototype: object;
}

/** What entities look things up in. Filled while the model is built, never changed afterwards. */
export interface World {
  readonly shape: FieldShape;
  /** Today in the organisation's zone, `2026-12-01`. */
  readonly today: string;
  /** Entities by section and id; a section that is one thing holds it under its own name. */
  readonly sections: ReadonlyMap<string, Map<string, Entity>>;
  /** Whoever can own, do or answer something, by id. */
  readonly actors: Map<string, Entity>;
  /** Entities by section and former id. */
  readonly former: ReadonlyMap<string, Map<string, Entity>>;
  /** Sections of which a part could not be read, so that a missing id may well stand there. */
  readonly unknownSections: Set<string>;
  /** The teams that a person is a member of, in order of file and place. */
  readonly teamsOf: (person: string) => readonly Entity[];
  /** The people who hold a role, in order of file and place. */
  readonly holdersOf: (role: string) => readonly Entity[];
  /** The type of the entities of a shape. */
  readonly typeOf: (kind: string, shape: FieldShape) => EntityType;
  /** Texts of the files that do not parse; an id that occurs there may be defined there. */
  readonly unreadTexts: readonly string[];
  /** The first definitions of what is defined twice: what they do not say the second may. */
  readonly definedTwice: Set<Entity>;
  /** Keys at the left margin of these texts: sections that are written but not known. */
  readonly unreadKeys: ReadonlySet<string>;
}

/** The one entity of a section that is not a map of ids: `organization`, `strategy`, `crisis`. */
export function singleton(world: World, section: string): Entity | undefined {
  return world.sections.get(section)?.get(section);
}

/** Whether a section that is one thing is also written where it could not be read, or a second time. */
export function isUnread(world: World, section: string): boolean {
  if (world.unreadKeys.has(section) || world.unknownSections.has(section)) return true;
  const known = singleton(world, section);
  return known !== undefined && world.definedTwice.has(known);
}
