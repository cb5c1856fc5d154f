import { compareCodeUnits } from '../diagnostics/compare.ts';
import type {
  EntityChange,
  FieldChange,
  KindDiff,
  OrganisationDiff,
  Rename,
  SequenceStep,
} from './organisation-diff.ts';
import { sortChanges } from './sort-changes.ts';
import { translateChange } from './translate-change.ts';
import { type Translation, translate, translationOf } from './translation.ts';

/** The difference the other way round: what was added is removed, and everything is told in the other state's names. */
export function invertDiff(diff: OrganisationDiff): OrganisationDiff {
  const names = translationOf(diff.renames);
  const calendars = translationOf(diff.renames.filter(({ kind }) => kind === 'calendars'));
  const turn = <R extends Rename>(rename: R): R => ({
    ...rename,
    from: calendars.entityIdBack(rename.kind === 'entry' ? 'entry' : '', rename.to),
    to: calendars.entityIdBack(rename.kind === 'entry' ? 'entry' : '', rename.from),
  });
  const order = diff.kinds.map(({ kind }) => kind);
  return {
    kinds: diff.kinds.map((kind) => invertKind(kind, names)),
    renames: diff.renames.map(turn),
    questions: diff.questions
      .map(turn)
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compareCodeUnits(a.to, b.to)),
  };
}

function invertKind({ kind, unchanged, changes }: KindDiff, names: Translation): KindDiff {
  const inverted = changes.map((change) => invertEntity(kind, change, names));
  return { kind, unchanged, changes: inverted.sort((a, b) => compareCodeUnits(a.id, b.id)) };
}

function invertEntity(kind: string, change: EntityChange, names: Translation): EntityChange {
  const id = names.entityIdBack(kind, change.id);
  if (change.change !== 'changed') {
    const turned = change.change === 'added' ? 'removed' : 'added';
    return { ...change, change: turned, id, meaning: translate(change.meaning, names) };
  }
  return {
    change: 'changed',
    id,
    formerId: id === change.id ? undefined : change.id,
    files: { before: change.files.after, after: change.files.before },
    titles: { before: change.titles.after, after: change.titles.before },
    fields: sortChanges(change.fields.map((field) => translateChange(invertField(field), names))),
  };
}

function invertField(change: FieldChange): FieldChange {
  switch (change.kind) {
    case 'value':
      return { ...change, before: change.after, after: change.before };
    case 'members':
      return { ...change, added: change.removed, removed: change.added };
    case 'order':
      return { ...change, before: change.after, after: change.before };
    case 'sequence':
      return { ...change, steps: invertSteps(change.steps) };
  }
}

/** Between two members that are kept, what is removed comes first. */
function invertSteps(steps: readonly SequenceStep[]): SequenceStep[] {
  const inverted: SequenceStep[] = [];
  let added: SequenceStep[] = [];
  for (const { op, member } of steps) {
    if (op === 'added') inverted.push({ op: 'removed', member });
    else if (op === 'removed') added.push({ op: 'added', member });
    else {
      inverted.push(...added, { op, member });
      added = [];
    }
  }
  return [...inverted, ...added];
}
