import type { NodePlace } from '../../diagnostics/place.ts';
import { askedData, privateOrRefused } from '../../facts/asked-data.ts';
import { valueOf } from '../../model/field.ts';
import type { Template } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { templateUses } from './answer-templates.ts';
import { type TemplateText, textsOf } from './template-texts.ts';

/** A place in a public answer that asks for personal data. */
export interface PublicQuestion extends TemplateText {
  readonly asked: string;
  /** The words that name the data. */
  readonly within: NodePlace;
}

/** Kinds that are answered where everybody reads it. */
const PUBLIC = new Set<string | undefined>(['comment', 'mention', 'review']);
/** A sentence up to its end: an abbreviation that ends with a point parts one in two, which only keeps us silent. */
const SENTENCE = /[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*[.!?\n]*/gu;

/** Such places in every template for comments, mentions and reviews, in order. */
export const publicQuestions = oncePerModel((model): readonly PublicQuestion[] => {
  const uses = templateUses(model);
  const isPublic = (template: Template) =>
    PUBLIC.has(valueOf(template.for)) || uses.get(template)?.some(({ rule }) => PUBLIC.has(valueOf(rule.inbound)));
  return model.templates.filter(isPublic).flatMap((template) => textsOf(template).flatMap(questionsIn));
});

function questionsIn(text: TemplateText): PublicQuestion[] {
  return [...text.text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }) => {
    if (privateOrRefused.test(sentence)) return [];
    return askedData.flatMap(({ data, ask, comesFirst }) =>
      [...sentence.matchAll(data)]
        .filter((hit) => {
          const end = hit.index + hit[0].length;
          return ask.test(comesFirst === 'ask' ? sentence.slice(0, hit.index) : sentence.slice(end));
        })
        .map((hit) => {
          const start = index + hit.index;
          const within = { ...text.at, within: { start, end: start + hit[0].length } };
          return { ...text, asked: hit[0], within };
        }),
    );
  });
}
