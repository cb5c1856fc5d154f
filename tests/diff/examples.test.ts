import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../src/diff/apply-diff.ts';
import { compareOrganisations } from '../../src/diff/compare-organisations.ts';
import { invertDiff } from '../../src/diff/invert-diff.ts';
import type { OrganisationDiff } from '../../src/diff/organisation-diff.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { isList, isMap, type Value } from '../../src/source/value.ts';
import { bare, keysOf, saidIn, sizeOf, stateOfFiles } from './states.ts';

const EXAMPLES = ['smallest', 'solo', 'kuzey-kahve', 'agency'] as const;

function filesOf(example: string): SourceFile[] {
  return readdirSync(`examples/${example}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('smorg.yaml'))
    .map((path) => readSource(path, readFileSync(`examples/${example}/${path}`), organisationShape));
}

/** The ways to every single value of the organisation. */
function* leavesOf(value: Value, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length === 1 && organisationShape.fields?.[String(path[0])] === undefined) return;
  if (isList(value)) for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
  else if (isMap(value)) for (const key of Object.keys(value)) yield* leavesOf(value[key] ?? null, [...path, key]);
  else yield path;
}

/** The value with something else at the end of the way. */
function withOther(value: Value, [step, ...rest]: readonly (string | number)[]): Value {
  if (step === undefined) return `${String(value)}x`;
  if (isList(value)) return value.with(Number(step), withOther(value[Number(step)] ?? null, rest));
  const map = value as { readonly [key: string]: Value };
  return Object.assign(Object.create(null) as object, map, { [step]: withOther(map[step] ?? null, rest) }) as Value;
}

function changedIds({ kinds }: OrganisationDiff): string[] {
  return kinds.flatMap(({ kind, changes }) => changes.map(({ id }) => `${kind}/${id}`));
}

describe.each(EXAMPLES)('examples/%s', (example) => {
  const files = filesOf(example);
  const state = stateOfFiles(files);

  it('does not differ from itself, read again in another order', () => {
    expect(sizeOf(compareOrganisations(state, stateOfFiles(filesOf(example).reverse())))).toBe(0);
  });

  it('shows every single value that changes at the entity that it stands in', {
    timeout: 120_000,
  }, () => {
    const places = files.flatMap((file) =>
      file.documents.flatMap((document, index) => [...leavesOf(document)].map((path) => ({ file, index, path }))),
    );
    // A prime number of steps, so that every kind of field is met and the test takes a second.
    const step = Math.max(1, Math.ceil(places.length / 60)) | 1;
    const met = places.filter((_, index) => index % step === 0);
    expect(met.length).toBeGreaterThan(15);
    for (const { file, index, path } of met) {
      const documents = file.documents.with(index, withOther(file.documents[index]!, path));
      const other = stateOfFiles(files.map((one) => (one === file ? { ...file, documents } : one)));
      const there = compareOrganisations(state, other);
      const [section, id] = path;
      const hasId = organisationShape.fields?.[String(section)]?.values !== undefined;
      const own = changedIds(there).filter((one) => one.startsWith(`${section}/${hasId ? id : section}`));
      const isEntry = path[2] === 'entries' && section === 'calendars';
      const named = isEntry ? changedIds(there).filter((one) => one.startsWith(`entry/${id}/`)) : own;
      expect(named.length, `${file.path} ${path.join('.')}`).toBeGreaterThan(0);
      expect(keysOf(applyDiff(saidIn(state.meaning), there))).toEqual(keysOf(saidIn(other.meaning)));
      expect(bare(invertDiff(there))).toEqual(bare(compareOrganisations(other, state)));
    }
  });
});

describe('one example and another', () => {
  it.each(EXAMPLES.slice(1).map((example, index) => [EXAMPLES[index]!, example] as const))(
    '%s becomes %s and back',
    (first, second) => {
      const [before, after] = [stateOfFiles(filesOf(first)), stateOfFiles(filesOf(second))];
      const there = compareOrganisations(before, after);
      expect(keysOf(applyDiff(saidIn(before.meaning), there))).toEqual(keysOf(saidIn(after.meaning)));
      expect(keysOf(applyDiff(saidIn(after.meaning), invertDiff(there)))).toEqual(keysOf(saidIn(before.meaning)));
      expect(bare(invertDiff(there))).toEqual(bare(compareOrganisations(after, before)));
    },
  );
});
