import type { NodePlace } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import { valueOf } from '../../model/field.ts';
import type { Template } from '../../model/generated/entities.ts';
import { similarId } from '../../model/similar-id.ts';
import { oncePerModel } from '../once-per-model.ts';
import { placeholdersIn } from '../text/placeholders.ts';
import { type TemplateText, textsOf } from './template-texts.ts';

/** A variable in a text that its template does not declare. */
export interface UnknownVariable {
  readonly text: TemplateText;
  readonly name: string;
  /** The stretch with its braces. */
  readonly at: NodePlace;
  /** The declared variable that is probably meant. */
  readonly meant: string | undefined;
}

/** How a template's texts and its declared variables fit together. */
export interface TemplateVariables {
  readonly template: Template;
  /** Variables that no text uses, with the place of their declaration. */
  readonly unused: readonly { readonly name: string; readonly at: NodePlace }[];
  readonly unknown: readonly UnknownVariable[];
  /** Names that texts use where the template declares no variables at all. */
  readonly undeclared: readonly string[];
}

/** The variables of every template whose texts and variables can be read. */
export const templateVariables = oncePerModel((model): readonly TemplateVariables[] =>
  model.templates.flatMap((template) =>
    template.texts.state === 'value' && template.variables.state !== 'broken' ? [variablesOf(template)] : [],
  ),
);

function variablesOf(template: Template): TemplateVariables {
  const { variables } = template;
  const used = textsOf(template).flatMap((text) => placeholdersIn(text.text).map((found) => ({ text, ...found })));
  const names = [...new Set(used.map(({ name }) => name))];
  const declared = valueOf(variables);
  if (declared === undefined) return { template, unused: [], unknown: [], undeclared: names };
  const unknown = used
    .filter(({ name }) => !declared.has(name))
    .map(({ text, name, start, end }) => ({
      ...{ text, name, at: { ...text.at, within: { start, end } } },
      meant: similarId(name, declared.keys()),
    }));
  // What a slip of the hand keeps from being used is told of at the slip.
  const spoken = new Set([...names, ...unknown.map(({ meant }) => meant)]);
  const unused = [...declared.keys()]
    .filter((name) => !spoken.has(name))
    .map((name) => ({ name, at: keyOf(variables.at, name) }));
  return { template, unused, unknown, undeclared: [] };
}

function keyOf(map: NodePlace, name: string): NodePlace {
  return { ...map, pointer: joinPointer(map.pointer, name), part: 'key' };
}
