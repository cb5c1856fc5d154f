import fc from 'fast-check';
import type { FieldShape } from '../../src/schema/field-shape.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import type { Value } from '../../src/source/value.ts';

const WORDS = [
  'can',
  'ece',
  'studio',
  'tbd',
  'all',
  'ayşe',
  '__proto__',
  'constructor',
  '2026-12-01',
  '4h',
  'x-main',
  '',
];
const scalar = fc.oneof(fc.constantFrom(...WORDS), fc.integer(), fc.boolean(), fc.constant(null));

/** Values that often fit the shape, so that the deep parts of the model are reached, and often do not. */
function valueFor(shape: FieldShape, depth: number): fc.Arbitrary<Value> {
  const options: fc.Arbitrary<Value>[] = [scalar];
  if (depth > 0) {
    if (shape.choices) options.push(fc.constantFrom(...shape.choices));
    if (shape.items) options.push(fc.array(valueFor(shape.items, depth - 1), { maxLength: 3 }));
    if (shape.values) {
      options.push(
        fc
          .dictionary(fc.constantFrom(...WORDS), valueFor(shape.values, depth - 1), {
            maxKeys: 3,
            noNullPrototype: false,
          })
          .map(bare),
      );
    }
    const fields = Object.entries(shape.fields ?? {});
    if (fields.length > 0) {
      const model = Object.fromEntries(
        fields.map(([name, inner]) => [name, fc.option(valueFor(inner, depth - 1), { nil: undefined })]),
      );
      options.push(fc.record(model, { requiredKeys: [] }).map(bare));
    }
  }
  return fc.oneof(...options.map((arbitrary, index) => ({ arbitrary, weight: index === 0 ? 1 : 6 })));
}

function bare(map: object): Value {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries)) as Value;
}

const section = fc
  .constantFrom(...Object.entries(organisationShape.fields ?? {}))
  .chain(([name, shape]) => valueFor(shape, 6).map((value) => [name, value] as const));
/** A document whose sections often fit the shape and often do not; ids and references come from the same few words. */
export const anyDocument = fc
  .array(section, { minLength: 1, maxLength: 5 })
  .map((sections) => bare(Object.fromEntries(sections)));

/** A file that holds these documents. */
export function source(path: string, documents: readonly Value[]): SourceFile {
  return { path, text: '', documents, findings: [], lost: [], isBroken: false };
}
