import { type Field, listOf, valueOf } from '../model/field.ts';
import type { Member, Team } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { type Cast, castOf, teamsBelow } from './cast.ts';

/** Who is in a team or in a team below it, leads who are no members left out. */
export function membersOf(model: Model, team: Team): Cast {
  const teams = [team, ...teamsBelow(model, team)];
  const members = teams.flatMap((one) => listOf(one.members));
  const { people } = castOf(
    model,
    members.map(({ person }) => valueOf(person)?.target),
  );
  const isKnown = teams.every((one) => isRead(one.members)) && members.every(({ person }) => isRead(person));
  return { people, isKnown };
}

/** The teams that a team is part of, the nearest first. */
export function teamsAbove(team: Team): readonly Team[] {
  const above: Team[] = [];
  for (let next = parentOf(team); next !== undefined && next !== team; next = parentOf(next)) {
    if (above.includes(next)) break;
    above.push(next);
  }
  return above;
}

function parentOf({ parentField }: Team): Team | undefined {
  return valueOf(parentField)?.target;
}

function isRead(field: Field<readonly Member[]> | Member['person']): boolean {
  return field.state !== 'broken';
}
