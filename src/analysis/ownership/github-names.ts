import type { Entity } from '../../model/entity.ts';
import { type Field, valueOf } from '../../model/field.ts';
import type { Person, Team } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { isActivePerson } from '../active.ts';
import { castOf, castOfField } from '../cast.ts';

/** A user's login, with the underscore of managed users. */
const LOGIN = /^[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i;
const TEAM = /^[a-z\d](?:-?[a-z\d])*\/[a-z\d][a-z\d._-]*$/i;
/** Contact files that git ignores; what stands there is not for a file that everybody reads. */
const PRIVATE_FILE = /\.private\.ya?ml$/i;

/** What an actor is called on GitHub, as far as the organisation's public files say it. */
export interface GithubNames {
  /** `@login` or `@organisation/team`. */
  readonly names: readonly string[];
  /** Ids of people and teams who have no such name. */
  readonly nameless: readonly string[];
}

/**
 * The names on GitHub of whoever an actor stands for today: a team's own name, else its leads, else its members; the
 * holders of a role, the people of a roster. People who have left or have not begun, and people outside, have none.
 */
export function githubNames(model: Model, actor: Entity): GithubNames {
  if (actor.kind === 'contacts') return { names: [], nameless: [actor.id] };
  const named = actor.kind === 'teams' ? githubOf((actor as Team).handles, TEAM) : undefined;
  if (named !== undefined) return { names: [named], nameless: [] };
  const people = [...peopleFor(model, actor)].filter((person) => isActivePerson(person, model.today));
  const names = people.map((person) => githubOf(person.handles, LOGIN));
  const nameless = people.filter((_, index) => names[index] === undefined).map(({ id }) => id);
  return {
    names: names.filter((name) => name !== undefined),
    nameless: people.length === 0 ? [actor.id] : nameless,
  };
}

function peopleFor(model: Model, actor: Entity): ReadonlySet<Person> {
  if (actor.kind !== 'teams') return castOf(model, [actor]).people;
  const leads = castOfField(model, (actor as Team).lead).people;
  return leads.size > 0 ? leads : castOf(model, [actor]).people;
}

function githubOf(handles: Field<ReadonlyMap<string, string>>, shape: RegExp): string | undefined {
  if (PRIVATE_FILE.test(handles.at.file)) return undefined;
  const written = valueOf(handles)?.get('github')?.replace(/^@/, '');
  return written !== undefined && shape.test(written) ? `@${written}` : undefined;
}
