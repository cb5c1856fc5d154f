import { calledPeople } from '../../analysis/crisis/called-people.ts';
import type { Contact, Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const noContact = defineRule({
  id: 'people/no-contact',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  readsClock: true,
  sources: ['C20'],
  summary: {
    en: 'Nothing says how somebody is reached who is called in a crisis or on duty.',
    tr: 'Krizde ya da nöbette aranacak birine nasıl ulaşılacağı yazılmamış.',
  },
  why: {
    en: 'In the first minutes of a crisis nobody has time to look for a number.',
    tr: 'Krizin ilk dakikalarında kimsenin numara aramaya vakti yoktur.',
  },
  messages: {
    none: {
      en: 'Nothing says how "{person}" is reached in a crisis or on duty.',
      tr: 'Krizde ya da nöbette aranacak "{person}" adlı kişiye nasıl ulaşılacağı yazılmamış.',
      help: {
        en: 'Add `phone`, `email` or `handles`, best two of them; they may stand in a file `people.private.yaml` that git ignores.',
        tr: '`phone`, `email` ya da `handles` ekleyin, tercihen ikisini. Bunlar, git ile paylaşılmayan bir `people.private.yaml` dosyasında durabilir.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund, phone: "+440000000001"}
  iris-vane: {name: Iris Vane}
crisis: {roles: {lead: ada-lund, deputy: iris-vane}}`,
    good: `people:
  ada-lund: {name: Ada Lund, phone: "+440000000001"}
  iris-vane: {name: Iris Vane, phone: "+440000000002"}
crisis: {roles: {lead: ada-lund, deputy: iris-vane}}`,
  },
  subjects: calledWithContacts,
  *check(person) {
    if (!hasContact(person)) yield { at: person.at, message: 'none', params: { person: person.id } };
  },
});

/** Where nobody's contacts are written the organisation keeps them elsewhere, or in a file that is not here. */
function calledWithContacts(model: Model): readonly (Person | Contact)[] {
  const called = calledPeople(model);
  return called.some(hasContact) ? called : [];
}

function hasContact(person: Person | Contact): boolean {
  const fields = [person.email, person.phone, ...(person.kind === 'people' ? [person.handles] : [])];
  return fields.some(({ state }) => state !== 'absent');
}
