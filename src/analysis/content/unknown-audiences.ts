import { valueOf } from '../../model/field.ts';
import type { Audience, Entry, Person } from '../../model/generated/entities.ts';
import { activePeople } from '../active-people.ts';
import { castOfField } from '../cast.ts';
import { oncePer } from '../once-per.ts';
import { oncePerModel } from '../once-per-model.ts';
import { audiencesOf } from './audience-of-post.ts';
import { openContents } from './contents.ts';

/** Content of a person for audiences that they are not said to know. */
export interface UnknownAudiences {
  readonly person: Person;
  readonly audiences: ReadonlySet<Audience>;
  /** At least one, in order. */
  readonly entries: readonly Entry[];
}

/** The audiences that a person lists; `undefined` when they cannot be read. */
const knownTo = oncePer(({ audiences }: Person) =>
  audiences.state === 'broken' ? undefined : new Set(valueOf(audiences)?.map(({ target }) => target)),
);

/**
 * Whoever alone owns content that can still be changed, by name or as the only holder of a role, for an audience that
 * they do not list. A person whose audiences cannot be read is left out.
 */
export const unknownAudiences = oncePerModel((model): readonly UnknownAudiences[] => {
  const found = new Map<Person, { audiences: Set<Audience>; entries: Set<Entry> }>();
  for (const content of openContents(model)) {
    const person = onlyOwner(content.entry);
    const known = person && knownTo(person);
    if (person === undefined || known === undefined) continue;
    const asked = content.posts.flatMap((post) => audiencesOf(model)(post));
    const unknown = asked.filter((audience) => !known.has(audience));
    if (unknown.length === 0) continue;
    const draft = found.get(person) ?? { audiences: new Set(), entries: new Set() };
    for (const audience of unknown) draft.audiences.add(audience);
    draft.entries.add(content.entry);
    found.set(person, draft);
  }
  return [...found].map(([person, { audiences, entries }]) => ({ person, audiences, entries: [...entries] }));

  function onlyOwner({ owner }: Entry): Person | undefined {
    const kind = valueOf(owner)?.target?.kind;
    if (kind !== 'people' && kind !== 'roles') return undefined;
    const { people, isKnown } = castOfField(model, owner);
    const [person, ...others] = [...people].filter((one) => activePeople(model).has(one));
    return isKnown && others.length === 0 ? person : undefined;
  }
});
