import { compareCodeUnits } from '../diagnostics/compare.ts';
import { type ItemsMeaning, keyOf, type Leaf, type Meaning } from '../model/meaning/meaning.ts';
import type { ItemStep, Step } from './organisation-diff.ts';

/** An item with the step that leads to it. */
export interface Identified {
  readonly step: ItemStep;
  readonly member: Meaning;
}

/** A text that two steps share exactly when they lead to the same. */
export function stepKey(step: Step): string {
  if (typeof step === 'string') return JSON.stringify(step);
  return JSON.stringify([step.key.map(identityOf), step.isWhole, step.ordinal]);
}

/** A local time tells an item by what is written, not by the instant that it has in some zone. */
function identityOf(meaning: Meaning): string {
  if (meaning.kind !== 'leaf') return keyOf(meaning);
  return meaning.zones === undefined ? meaning.key : `wall ${meaning.text}`;
}

const NO_KEY: Leaf = { kind: 'leaf', key: '', text: '' };

function keyOfItem(member: Meaning, { keyFields }: ItemsMeaning): Omit<ItemStep, 'ordinal'> {
  const entries = member.kind === 'map' ? member.entries : new Map<string, Meaning>();
  const key = keyFields.map((field) => entries.get(field) ?? NO_KEY);
  return key.every((part) => part === NO_KEY) ? { key: [member], isWhole: true } : { key, isWhole: false };
}

/** The items of a list in its order, each under the key of its step. Of items that share a key, content tells which is which. */
export function identifyItems(items: ItemsMeaning): ReadonlyMap<string, Identified> {
  const unnumbered = items.members.map((member) => ({ member, own: keyOfItem(member, items) }));
  const siblings = new Map<string, string[]>();
  for (const { member, own } of unnumbered) {
    const key = stepKey({ ...own, ordinal: 0 });
    siblings.set(key, [...(siblings.get(key) ?? []), keyOf(member)]);
  }
  for (const contents of siblings.values()) contents.sort(compareCodeUnits);
  const identified = new Map<string, Identified>();
  for (const { member, own } of unnumbered) {
    const contents = siblings.get(stepKey({ ...own, ordinal: 0 })) ?? [];
    let step: ItemStep = { ...own, ordinal: contents.indexOf(keyOf(member)) };
    // Items that are alike in all take the next free number.
    while (identified.has(stepKey(step))) step = { ...step, ordinal: step.ordinal + 1 };
    identified.set(stepKey(step), { step, member });
  }
  return identified;
}
