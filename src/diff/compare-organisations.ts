import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { EntityMeaning, OrganisationMeaning } from '../model/meaning/organisation-meaning.ts';
import { compareMeanings } from './compare-meanings.ts';
import { findQuestions } from './find-questions.ts';
import { findEntryRenames, findRenames } from './find-renames.ts';
import type { EntityChange, KindDiff, OrganisationDiff, Rename, RenameQuestion } from './organisation-diff.ts';
import { type Names, renamed, sharedNames } from './shared-names.ts';
import { sortChanges } from './sort-changes.ts';
import { titleOf } from './title-of.ts';
import { translateChange } from './translate-change.ts';
import { type Translation, translate } from './translation.ts';

/** Whether an entity may stand in a state although it was not found there: a part of it cannot be read. */
export type MayStandIn = (kind: string, id: string) => boolean;

/** A state of an organisation, and what may be in it unseen. */
export interface State {
  readonly meaning: OrganisationMeaning;
  readonly mayHold: MayStandIn;
}

/** What `formerly` says was renamed between two states, in the ids that things have in their own state. */
export function listRenames(before: OrganisationMeaning, after: OrganisationMeaning): Rename[] {
  const { renames, calendars } = renamesBetween(before, after);
  return renames.map((rename) => presentRename(rename, calendars.after));
}

/** What may have been renamed between two states although nothing says so. */
export function listQuestions(before: OrganisationMeaning, after: OrganisationMeaning): RenameQuestion[] {
  const kinds = [...new Set([...after.keys(), ...before.keys()])];
  return findQuestions(kinds, before, after, sharedNames(renamesBetween(before, after).renames));
}

function renamesBetween(
  before: OrganisationMeaning,
  after: OrganisationMeaning,
): { renames: Rename[]; calendars: Names } {
  const told = findRenames(before, after);
  const calendars = sharedNames(told);
  const entries = findEntryRenames(
    renamed('entry', before.get('entry'), calendars.before),
    renamed('entry', after.get('entry'), calendars.after),
  );
  return { renames: [...told, ...entries], calendars };
}

/** How the later state of an organisation differs from the earlier one. */
export function compareOrganisations(before: State, after: State): OrganisationDiff {
  const { renames, calendars } = renamesBetween(before.meaning, after.meaning);
  const names = sharedNames(renames);
  const kinds = [...new Set([...after.meaning.keys(), ...before.meaning.keys()])];
  return {
    kinds: kinds.map((kind) => compareKind(kind, before, after, names)),
    renames: renames.map((rename) => presentRename(rename, calendars.after)),
    questions: findQuestions(kinds, before.meaning, after.meaning, names),
  };
}

/** Entries were told apart under the common names of their calendars. */
function presentRename(rename: Rename, calendars: Translation): Rename {
  if (rename.kind !== 'entry') return rename;
  const { kind, from, to } = rename;
  return { kind, from: calendars.entityIdBack(kind, from), to: calendars.entityIdBack(kind, to) };
}

function compareKind(kind: string, before: State, after: State, names: Names): KindDiff {
  const was = renamed(kind, before.meaning.get(kind), names.before);
  const is = renamed(kind, after.meaning.get(kind), names.after);
  const changes: EntityChange[] = [];
  let unchanged = 0;
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const change = compareEntity(kind, was.get(id), is.get(id), { before, after, names });
    if (change === undefined) unchanged += 1;
    else changes.push(change);
  }
  return { kind, unchanged, changes: changes.sort((a, b) => compareCodeUnits(a.id, b.id)) };
}

interface Context {
  readonly before: State;
  readonly after: State;
  readonly names: Names;
}

function compareEntity(
  kind: string,
  was: EntityMeaning | undefined,
  is: EntityMeaning | undefined,
  { before, after, names }: Context,
): EntityChange | undefined {
  if (was === undefined && is === undefined) return undefined;
  if (was === undefined || is === undefined) {
    const { id, file, meaning } = (is ?? was)!;
    const isUncertain = (is === undefined ? after : before).mayHold(kind, id);
    if (is !== undefined) return { change: 'added', id, file, meaning, isUncertain };
    const common = names.before.entityId(kind, id);
    return {
      ...{ change: 'removed', file, isUncertain },
      id: names.after.entityIdBack(kind, common),
      meaning: translate(translate(meaning, names.before), names.after),
    };
  }
  const found = compareMeanings(translate(was.meaning, names.before), translate(is.meaning, names.after), []);
  if (found.length === 0 && was.id === is.id) return undefined;
  return {
    change: 'changed',
    id: is.id,
    formerId: was.id === is.id ? undefined : was.id,
    files: { before: was.file, after: is.file },
    titles: { before: titleOf(was.meaning), after: titleOf(is.meaning) },
    fields: sortChanges(found.map((change) => translateChange(change, names.after))),
  };
}
