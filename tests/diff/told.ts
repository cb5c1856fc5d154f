import type { FieldChange, ItemStep, OrganisationDiff, Path } from '../../src/diff/organisation-diff.ts';
import { keyOf, type Meaning } from '../../src/model/meaning/meaning.ts';

/** A difference as lines: `+ people/ada`, `~ people/ada (was eve)`, and below it what changed, `name: A → B`. */
export function toldIn(diff: OrganisationDiff): string[] {
  return diff.kinds.flatMap(({ kind, changes }) =>
    changes.flatMap((change) => {
      if (change.change !== 'changed') return [`${change.change === 'added' ? '+' : '-'} ${kind}/${change.id}`];
      const was = change.formerId === undefined ? '' : ` (was ${change.formerId})`;
      const lines = change.fields.map((field) => `  ${pathText(field.path)}: ${changeText(field)}`);
      return [`~ ${kind}/${change.id}${was}`, ...lines];
    }),
  );
}

function changeText(field: FieldChange): string {
  switch (field.kind) {
    case 'value':
      return `${text(field.before)} → ${text(field.after)}`;
    case 'members':
      return [...field.removed.map((one) => `-${text(one)}`), ...field.added.map((one) => `+${text(one)}`)].join(' ');
    case 'sequence':
      return field.steps.map(({ op, member }) => SIGNS[op] + text(member)).join(' ');
    case 'order':
      return `order ${field.after.map(stepText).join(' ')}, moved ${field.moved.map(stepText).join(' ')}`;
  }
}

const SIGNS = { kept: '', removed: '-', added: '+' } as const;

function pathText(path: Path): string {
  return path.map((step) => (typeof step === 'string' ? step : `[${stepText(step)}]`)).join('.');
}

function stepText({ key }: ItemStep): string {
  return key.map(text).join('/');
}

function text(meaning: Meaning | undefined): string {
  if (meaning === undefined) return '∅';
  if (meaning.kind !== 'leaf') return keyOf(meaning);
  return meaning.zones === undefined ? meaning.text : `${meaning.text} ${meaning.zones.join('+')}`;
}
