import { keyOf, type MapMeaning, type Meaning } from '../model/meaning/meaning.ts';
import { identifyItems, stepKey } from './identify-items.ts';
import type { FieldChange, OrganisationDiff, Path, Step } from './organisation-diff.ts';
import { translate, translationOf } from './translation.ts';

/** What an organisation says, as bare values by kind and id. */
export type SaidByKind = ReadonlyMap<string, ReadonlyMap<string, MapMeaning>>;

/**
 * The later state, made of the earlier one and the difference between them.
 *
 * @param diff a difference from this very state; of any other the result means nothing
 */
export function applyDiff(before: SaidByKind, diff: OrganisationDiff): SaidByKind {
  const names = translationOf(diff.renames);
  const result = new Map<string, Map<string, MapMeaning>>();
  for (const [kind, entities] of before) {
    const moved = [...entities].map(([id, meaning]) => [names.entityId(kind, id), translate(meaning, names)] as const);
    result.set(kind, new Map(moved));
  }
  for (const { kind, changes } of diff.kinds) {
    const entities = result.get(kind) ?? new Map<string, MapMeaning>();
    result.set(kind, entities);
    for (const change of changes) {
      if (change.change === 'changed') {
        entities.set(change.id, applyFields(entities.get(change.id), change.fields) as MapMeaning);
      } else if (change.change === 'added') entities.set(change.id, change.meaning);
      else entities.delete(change.id);
    }
  }
  return result;
}

/** A change seen from some way down its path. */
interface Pending {
  readonly change: FieldChange;
  readonly rest: Path;
}

function applyFields(meaning: Meaning | undefined, changes: readonly FieldChange[]): Meaning | undefined {
  return applyPending(
    meaning,
    changes.map((change) => ({ change, rest: change.path })),
  );
}

function applyPending(meaning: Meaning | undefined, pending: readonly Pending[]): Meaning | undefined {
  const inner = new Map<string, Inside>();
  for (const { change, rest } of pending) {
    const [step, ...further] = rest;
    if (step === undefined) continue;
    const at = inner.get(stepKey(step)) ?? { step, pending: [] };
    at.pending.push({ change, rest: further });
    inner.set(stepKey(step), at);
  }
  const changed = inner.size === 0 ? meaning : applyInside(meaning, inner);
  const here = pending.filter(({ rest }) => rest.length === 0);
  return here.reduce((value, { change }) => applyHere(value, change), changed);
}

/** The changes below one step. */
interface Inside {
  readonly step: Step;
  readonly pending: Pending[];
}

function applyInside(meaning: Meaning | undefined, inner: ReadonlyMap<string, Inside>): Meaning | undefined {
  if (meaning?.kind === 'items') {
    const items = new Map([...identifyItems(meaning)].map(([key, { member }]) => [key, member]));
    for (const [key, { pending }] of inner) replace(items, key, pending);
    return { ...meaning, members: [...items.values()] };
  }
  if (meaning?.kind !== 'map') return meaning;
  const entries = new Map(meaning.entries);
  for (const { step, pending } of inner.values()) replace(entries, nameOf(step), pending);
  return { ...meaning, entries };
}

function replace(parts: Map<string, Meaning>, key: string, pending: readonly Pending[]): void {
  const made = applyPending(parts.get(key), pending);
  if (made === undefined) parts.delete(key);
  else parts.set(key, made);
}

function nameOf(step: Step): string {
  if (typeof step === 'string') return step;
  const [key] = step.key;
  return key?.kind === 'leaf' ? (key.reference?.id ?? key.text) : '';
}

function applyHere(meaning: Meaning | undefined, change: FieldChange): Meaning | undefined {
  switch (change.kind) {
    case 'value':
      return change.after;
    case 'members': {
      const gone = new Set(change.removed.map(keyOf));
      const kept = meaning?.kind === 'set' ? meaning.members.filter((member) => !gone.has(keyOf(member))) : [];
      return { kind: 'set', members: [...kept, ...change.added] };
    }
    case 'sequence':
      return {
        kind: 'list',
        members: change.steps.filter(({ op }) => op !== 'removed').map(({ member }) => member),
      };
    case 'order': {
      if (meaning?.kind !== 'items') return meaning;
      const items = identifyItems(meaning);
      const members = change.after.flatMap((step) => items.get(stepKey(step))?.member ?? []);
      return { ...meaning, members };
    }
  }
}
