import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { valueOf } from '../model/field.ts';
import type { Person } from '../model/generated/entities.ts';
import { hasLeft } from './active.ts';
import { oncePerModel } from './once-per-model.ts';

/** Two people under the same e-mail address or the same name in a tool. */
export interface SameContact {
  readonly person: Person;
  readonly other: Person;
  /** The tool; `undefined` for an e-mail address. */
  readonly tool: string | undefined;
  readonly at: NodePlace;
  readonly otherAt: NodePlace;
}

interface WrittenContact {
  readonly person: Person;
  readonly tool: string | undefined;
  readonly at: NodePlace;
}

/**
 * People who share a contact with one before them, each once. Whoever has left may have come back under another id, and
 * what is inherited is meant for several.
 */
export const sameContacts = oncePerModel((model): readonly SameContact[] => {
  const first = new Map<string, WrittenContact>();
  const found = new Map<Person, SameContact>();
  for (const person of model.people.filter((one) => !hasLeft(one, model.today))) {
    for (const [key, contact] of contactsOf(person)) {
      const before = first.get(key);
      if (before === undefined) first.set(key, contact);
      else if (before.person !== person && !found.has(person)) {
        found.set(person, { ...contact, other: before.person, otherAt: before.at });
      }
    }
  }
  return [...found.values()];
});

function* contactsOf(person: Person): Iterable<[key: string, contact: WrittenContact]> {
  const { email, handles } = person;
  if (email.state === 'value' && !email.isInherited) {
    yield [`mail ${email.value.trim().toLowerCase()}`, { person, tool: undefined, at: email.at }];
  }
  if (handles.state !== 'value' || handles.isInherited) return;
  for (const [tool, name] of valueOf(handles) ?? []) {
    const at = { ...handles.at, pointer: joinPointer(handles.at.pointer, tool) };
    yield [`${tool} ${name.trim().replace(/^@/, '').toLowerCase()}`, { person, tool, at }];
  }
}
