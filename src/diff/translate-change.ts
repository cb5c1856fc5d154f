import type { Meaning } from '../model/meaning/meaning.ts';
import type { FieldChange, ItemStep, Path } from './organisation-diff.ts';
import { type Translation, translate } from './translation.ts';

function translateStep(step: ItemStep, translation: Translation): ItemStep {
  return { ...step, key: step.key.map((part) => translate(part, translation)) };
}

function translatePath(path: Path, translation: Translation): Path {
  return path.map((step) => (typeof step === 'string' ? step : translateStep(step, translation)));
}

/** A change with every reference in it translated; its parts may be in another order then. */
export function translateChange(change: FieldChange, translation: Translation): FieldChange {
  if (translation.isEmpty) return change;
  const path = translatePath(change.path, translation);
  const all = (members: readonly Meaning[]) => members.map((member) => translate(member, translation));
  const steps = (list: readonly ItemStep[]) => list.map((step) => translateStep(step, translation));
  switch (change.kind) {
    case 'value': {
      const { before, after } = change;
      return {
        ...change,
        path,
        before: before && translate(before, translation),
        after: after && translate(after, translation),
      };
    }
    case 'members':
      return { ...change, path, added: all(change.added), removed: all(change.removed) };
    case 'sequence': {
      const translated = change.steps.map(({ op, member }) => ({ op, member: translate(member, translation) }));
      return { ...change, path, steps: translated };
    }
    case 'order': {
      const { before, after, moved } = change;
      return { ...change, path, before: steps(before), after: steps(after), moved: steps(moved) };
    }
  }
}
