import { keyOf, type Meaning } from '../model/meaning/meaning.ts';
import type { OrganisationMeaning } from '../model/meaning/organisation-meaning.ts';
import { stepToKey } from './compare-meanings.ts';
import { identifyItems, stepKey } from './identify-items.ts';
import { type Translation, translate } from './translation.ts';

/** Every smallest part of a value as a text of where it stands and what it says; `formerly` says nothing of the present. */
export function featuresOf(meaning: Meaning): ReadonlySet<string> {
  const features = new Set<string>();
  addFeatures(meaning, '', features);
  return features;
}

function addFeatures(meaning: Meaning, path: string, features: Set<string>): void {
  switch (meaning.kind) {
    case 'leaf':
      features.add(`${path} ${meaning.key}`);
      return;
    case 'map':
      for (const [name, inner] of meaning.entries) {
        if (path !== '' || name !== 'formerly')
          addFeatures(inner, path + stepKey(stepToKey(name, meaning.space)), features);
      }
      return;
    case 'items':
      for (const [key, { member }] of identifyItems(meaning)) addFeatures(member, path + key, features);
      return;
    default:
      for (const member of meaning.members) features.add(`${path} ${keyOf(member)}`);
  }
}

/** Where each id is named, by its namespace and itself: every place as a text. */
export function placesNaming(
  organisation: OrganisationMeaning,
  names: Translation,
): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  const add = (space: string, id: string, place: string) => {
    const key = `${space} ${id}`;
    places.set(key, (places.get(key) ?? new Set()).add(place));
  };
  const walk = (meaning: Meaning, place: string): void => {
    if (meaning.kind === 'leaf') {
      if (meaning.reference !== undefined) add(meaning.reference.space, meaning.reference.id, place);
    } else if (meaning.kind === 'map') {
      for (const [name, inner] of meaning.entries) {
        if (meaning.space !== undefined) add(meaning.space, name, place);
        // The key itself may be what was renamed.
        walk(inner, meaning.space === undefined ? `${place}.${name}` : `${place}.*`);
      }
    } else for (const member of meaning.members) walk(member, place);
  };
  for (const [kind, entities] of organisation) {
    for (const [id, { meaning }] of entities) walk(translate(meaning, names), `${kind}/${names.entityId(kind, id)}`);
  }
  return places;
}
