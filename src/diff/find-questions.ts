import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { MapMeaning } from '../model/meaning/meaning.ts';
import type { OrganisationMeaning } from '../model/meaning/organisation-meaning.ts';
import { placesNaming } from './features.ts';
import type { RenameQuestion } from './organisation-diff.ts';
import { renameQuestions } from './rename-questions.ts';
import { type Entities, type Names, renamed } from './shared-names.ts';
import { spaceOfKind, type Translation, translate } from './translation.ts';

/** What may have been renamed, of all kinds. */
export function findQuestions(
  kinds: readonly string[],
  before: OrganisationMeaning,
  after: OrganisationMeaning,
  names: Names,
): RenameQuestion[] {
  const all = kinds.map((kind) => ({
    kind,
    was: renamed(kind, before.get(kind), names.before),
    is: renamed(kind, after.get(kind), names.after),
  }));
  const open = all.filter(({ was, is }) => hasOthers(was, is) && hasOthers(is, was));
  if (open.length === 0) return [];
  const [namedBefore, namedAfter] = [placesNaming(before, names.before), placesNaming(after, names.after)];
  return open.flatMap(({ kind, was, is }) => {
    const look = (places: typeof namedAfter) => (id: string) => places.get(`${spaceOfKind(kind)} ${id}`) ?? NOWHERE;
    const found = renameQuestions({
      ...{ kind, before: said(was, names.before), after: said(is, names.after) },
      ...{ namedBefore: look(namedBefore), namedAfter: look(namedAfter) },
    });
    const present = (id: string) => names.after.entityIdBack(kind, id);
    return found
      .map((question) => ({ ...question, from: present(question.from), to: present(question.to) }))
      .sort((a, b) => compareCodeUnits(a.to, b.to));
  });
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Whether the one has an id that the other lacks. */
function hasOthers(one: Entities, other: Entities): boolean {
  return [...one.keys()].some((id) => !other.has(id));
}

function said(entities: Entities, names: Translation): ReadonlyMap<string, MapMeaning> {
  return new Map([...entities].map(([id, { meaning }]) => [id, translate(meaning, names)]));
}
