import type { Text } from '../../src/diagnostics/text.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Model } from '../../src/model/model.ts';
import { defineRule, type Rule, type RuleManual } from '../../src/rules/define-rule.ts';

function both(text: string): Text {
  return { en: text, tr: `tr ${text}` };
}

function manual(id: string, text: string): Omit<RuleManual, 'severity'> {
  return {
    ...{ id, sources: ['S1'], summary: both(id), why: both(`why ${id}`), example: { bad: '', good: '' } },
    messages: { found: { ...both(text), help: both(`help ${id}`) } },
  };
}

function audiences(model: Model): Entity[] {
  return model.entities.filter((entity) => entity.kind === 'audiences');
}

/** Rules over audiences: every one has a shape (a bad id), vague ones are a gap, and some rules fail. */
export const PLANTED: readonly Rule[] = [
  defineRule<Entity>({
    ...manual('planted/vague', 'Audience "{id}" is vague'),
    severity: 'warning',
    subjects: audiences,
    *check(audience) {
      if (audience.id.startsWith('vague'))
        yield { message: 'found', params: { id: audience.id }, at: audience.at, entity: nameOf(audience) };
    },
  }),
  defineRule<Entity>({
    ...manual('planted/gap', 'Audience "{id}" has a gap'),
    severity: 'info',
    gap: 'high',
    isAbsence: true,
    subjects: audiences,
    *check(audience) {
      if (audience.id.endsWith('gap'))
        yield { message: 'found', params: { id: audience.id }, at: audience.at, entity: nameOf(audience) };
    },
  }),
  defineRule<Entity, { most: number }>({
    ...manual('planted/long-id', 'Id "{id}" is longer than {most}'),
    severity: 'error',
    options: {
      schema: { type: 'object', properties: { most: { type: 'integer', minimum: 1, maximum: 99 } } },
      defaults: { most: 20 },
      stricter: { most: 'lower' },
    },
    subjects: audiences,
    *check(audience, { options: { most } }) {
      const { id, at } = audience;
      if (id.length > most) yield { message: 'found', params: { id, most }, at, entity: nameOf(audience) };
    },
  }),
  defineRule<Entity>({
    ...manual('planted/throws', 'never said'),
    severity: 'error',
    subjects: audiences,
    // biome-ignore lint/correctness/useYield: it fails before it finds anything
    *check(audience) {
      if (audience.id === 'bomb') throw new Error('no such thing');
    },
  }),
];

function nameOf({ kind, id }: Entity): { kind: string; id: string } {
  return { kind, id };
}
