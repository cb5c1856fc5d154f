import type { DiffValue, ItemStep, Path, Step } from '../../diff/organisation-diff.ts';

/** How values are written: what stands in the place of contact data, or nothing to let it appear. */
export interface ValueStyle {
  readonly hidden: string | undefined;
}

/** A value on one line, much as YAML's short form has it. */
export function writeValue(meaning: DiffValue, style: ValueStyle): string {
  switch (meaning.kind) {
    case 'leaf':
      return meaning.isPersonal && style.hidden !== undefined ? style.hidden : meaning.text;
    case 'map': {
      const fields = [...meaning.entries].map(([name, inner]) => `${name}: ${writeValue(inner, style)}`);
      return `{${fields.join(', ')}}`;
    }
    default:
      return `[${meaning.members.map((member) => writeValue(member, style)).join(', ')}]`;
  }
}

/** A local time with the zones in which it holds. */
export function writeWithZones(meaning: DiffValue, style: ValueStyle): string {
  const zones = zonesOf(meaning);
  return zones.length === 0 ? writeValue(meaning, style) : `${writeValue(meaning, style)} (${zones.join(', ')})`;
}

/** The zones of a local time; none of anything else. */
export function zonesOf(meaning: DiffValue | undefined): readonly string[] {
  return meaning?.kind === 'leaf' ? (meaning.zones ?? []) : [];
}

/** The way to a value, `stages[draft].effort`. */
export function writePath(path: Path): string {
  return path.map(writeStep).join('').replace(/^\./, '');
}

function writeStep(step: Step): string {
  return typeof step === 'string' ? `.${step}` : `[${writeItem(step)}]`;
}

/** An item by what tells it from its siblings. Contacts are never told by it. */
export function writeItem({ key, ordinal }: ItemStep): string {
  const own = key.map((part) => writeValue(part, { hidden: '•••' })).filter((part) => part !== '');
  return own.join('/') + (ordinal === 0 ? '' : ` #${ordinal + 1}`);
}
