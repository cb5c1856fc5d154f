import type { EntityName } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { datedVacancy } from './dated-vacancy.ts';
import { documentsOf } from './documents-of.ts';
import { worldOf } from './make-model.ts';
import type { Model } from './model.ts';
import { placeOf } from './place-of.ts';
import { spotAt } from './spot.ts';
import { vacancyOf } from './vacancy.ts';
import { createWalk } from './walk.ts';

/** A declared vacancy with a date. */
export interface DatedVacancy {
  /** Whom it is about; `undefined` outside of every entity. */
  readonly entity: EntityName | undefined;
  /** Name of the field that is vacant. */
  readonly field: string;
  /** Why it is vacant, when that is said. */
  readonly reason: string | undefined;
  /** The day by which it is filled, `2027-01-31`. */
  readonly due: string;
  /** Where the day stands. */
  readonly at: NodePlace;
}

/** A declared vacancy, with or without a date. */
export interface DeclaredVacancyPlace extends Omit<DatedVacancy, 'due'> {
  readonly due: string | undefined;
}

/** Every declared vacancy, where it is written: what is inherited counts once. */
export function everyVacancy(model: Model): readonly DeclaredVacancyPlace[] {
  const world = worldOf(model);
  const found: DeclaredVacancyPlace[] = [];
  const walk = createWalk(world.shape, (shape) => shape.vacancy === true);
  for (const document of documentsOf(model)) {
    walk(document.value, (value, _, path) => {
      const vacancy = vacancyOf(value);
      if (vacancy === undefined) return;
      const { entity, field, pointer } = spotAt(document, path, world);
      const at = placeOf(document, pointer, 'value');
      found.push({ entity, field, reason: vacancy.reason, due: vacancy.due, at });
    });
  }
  return found;
}

/** Every declared vacancy that is to be filled by a day, where it is written: what is inherited counts once. */
export function everyDatedVacancy(model: Model): readonly DatedVacancy[] {
  const world = worldOf(model);
  const found: DatedVacancy[] = [];
  const walk = createWalk(world.shape, (shape) => shape.vacancy === true);
  for (const document of documentsOf(model)) {
    walk(document.value, (value, _, path) => {
      const spot = () => spotAt(document, path, world);
      const vacancy = datedVacancy(value, () => spot().pointer, document);
      if (vacancy === undefined) return;
      const { entity, field, pointer } = spot();
      const at = placeOf(document, joinPointer(pointer, 'due'), 'value');
      found.push({ entity, field, reason: vacancy.reason, due: vacancy.due, at });
    });
  }
  return found;
}
