import { type Field, listOf } from '../model/field.ts';
import type { Model } from '../model/model.ts';
import { oncePerModel } from './once-per-model.ts';

/**
 * Whether everything can be read that says who is who: roles, teams, rosters and responsibilities. While it cannot, nobody
 * can say who would have been there.
 */
export const areActorsKnown = oncePerModel(
  (model: Model): boolean =>
    model.people.every(({ roles, backup }) => areRead(roles, backup)) &&
    model.teams.every(
      ({ members, lead }) => areRead(members, lead) && listOf(members).every(({ person }) => areRead(person)),
    ) &&
    model.rosters.every(({ members, shifts }) => areRead(members, shifts)) &&
    model.responsibilities.every(({ responsible, accountable }) => areRead(responsible, accountable)),
);

function areRead(...fields: readonly Field<unknown>[]): boolean {
  return fields.every(({ state }) => state !== 'broken');
}
