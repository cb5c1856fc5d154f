import { valueOf } from '../../model/field.ts';
import type { Template } from '../../model/generated/entities.ts';
import type { Stretch } from './hit.ts';

/** A variable in the text of a template; the stretch holds its braces. */
export interface Placeholder extends Stretch {
  readonly name: string;
}

/** `{{` and `}}` are braces of the text. */
const PLACEHOLDER = /\{\{|\}\}|\{([^{}]+)\}/g;

/** The variables in the text of a template, in their order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(({ index, 0: found, 1: name }) =>
    name === undefined ? [] : [{ name: name.trim(), start: index, end: index + found.length }],
  );
}

/** The text with every variable as long as it may be; one without a limit counts nothing, for it may be short. */
export function filledIn({ variables }: Template, text: string): string {
  const known = valueOf(variables);
  return text.replace(PLACEHOLDER, (found, name?: string) => {
    if (name === undefined) return found[0]!;
    const variable = known?.get(name.trim());
    return 'x'.repeat((variable && valueOf(variable.max)) ?? 0);
  });
}
