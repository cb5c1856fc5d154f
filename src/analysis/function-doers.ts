import { activityOf } from '../facts/activities.ts';
import { type CoreFunction, coreFunctionIds } from '../facts/core-functions.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { activePeople } from './active-people.ts';
import { areRolesKnown, type Cast, castOfField, holdersOf, referencesIn, teamCast } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** Who does a core function anywhere: by role, by team, by the matrix, and for answers by response policies. */
export interface FunctionDoers {
  readonly function: CoreFunction;
  /** People who are here today. */
  readonly people: ReadonlySet<Person>;
  /** Ids of contacts who do it too. */
  readonly contacts: readonly string[];
  /** Who answers for an activity of the function. */
  readonly accountable: ReadonlySet<Person>;
  /** False when something on the way could not be read. */
  readonly isKnown: boolean;
}

/** The core functions with everybody who does them. */
export const functionDoers = oncePerModel((model): readonly FunctionDoers[] =>
  coreFunctionIds.map((wanted) => doersOf(model, wanted)),
);

function doersOf(model: Model, wanted: CoreFunction): FunctionDoers {
  const casts: Cast[] = [];
  for (const role of model.roles) {
    if (listOf(role.functions).includes(wanted))
      casts.push({ people: holdersOf(model).get(role) ?? new Set(), isKnown: true });
  }
  for (const team of model.teams) {
    if (listOf(team.functions).includes(wanted)) casts.push(teamCast(model, team));
  }
  const rows = model.responsibilities.filter((row) => {
    const own = valueOf(row.function) ?? activityOf(valueOf(row.activity) ?? row.id)?.function;
    return own === wanted;
  });
  for (const { responsible } of rows) casts.push(castOfField(model, responsible));
  if (wanted === 'response') for (const { responders } of model.responses) casts.push(castOfField(model, responders));
  const answering = rows.map(({ accountable }) => castOfField(model, accountable));
  const named = rows.flatMap(({ responsible }) => referencesIn(responsible));
  return {
    function: wanted,
    people: activeIn(model, casts),
    contacts: named.flatMap(({ target }) => (target?.kind === 'contacts' ? [target.id] : [])),
    accountable: activeIn(model, answering),
    isKnown: areFunctionsKnown(model) && [...casts, ...answering].every(({ isKnown }) => isKnown),
  };
}

function activeIn(model: Model, casts: readonly Cast[]): ReadonlySet<Person> {
  return new Set(casts.flatMap(({ people }) => [...people]).filter((person) => activePeople(model).has(person)));
}

const areFunctionsKnown = oncePerModel(
  (model) =>
    areRolesKnown(model) &&
    [...model.roles, ...model.teams].every(({ functions }) => functions.state !== 'broken') &&
    model.responsibilities.every((row) => row.function.state !== 'broken' && row.activity.state !== 'broken'),
);
