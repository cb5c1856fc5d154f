import type { NodePlace } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import { valueOf } from '../../model/field.ts';
import type { Template } from '../../model/generated/entities.ts';

/** A text of a template in one language. */
export interface TemplateText {
  readonly template: Template;
  readonly language: string;
  readonly text: string;
  readonly at: NodePlace;
}

/** The texts of a template, in the order in which they are written. */
export function textsOf(template: Template): TemplateText[] {
  const { texts } = template;
  return [...(valueOf(texts) ?? [])].map(([language, text]) => {
    const at: NodePlace = { ...texts.at, pointer: joinPointer(texts.at.pointer, language), part: 'value' };
    return { template, language, text, at };
  });
}
