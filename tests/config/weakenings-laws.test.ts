import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { configOf, weakeningsOf } from './weakenings-of.ts';

const severity = fc.constantFrom('error', 'warning', 'info', 'off');
const ids = ['planted/vague', 'planted/gap', 'repo/lost-text'];
const setting = fc.oneof(severity, severity);
const rules = fc
  .dictionary(fc.constantFrom(...ids), setting)
  .chain((some) =>
    fc
      .option(fc.tuple(fc.constantFrom('error', 'warning', 'off'), fc.integer({ min: 1, max: 99 })), { nil: undefined })
      .map((long) => (long === undefined ? some : { ...some, 'planted/long-id': [long[0], { most: long[1] }] })),
  );
const pattern = fc.constantFrom(
  'calendars',
  'calendars/old',
  '*.yaml',
  'people.yaml',
  '**/old/*',
  'ci.yaml',
  'c*/[!a-b]*.yaml',
);
const patterns = fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any configuration that can be used, or none. */
const config = fc.option(
  fc
    .record({
      include: maybe(patterns),
      exclude: maybe(patterns),
      lint: maybe(
        fc.record({
          extends: maybe(fc.constantFrom('starter', 'recommended', 'strict')),
          rules: maybe(rules),
          locked: maybe(fc.uniqueArray(fc.constantFrom(...ids))),
          overrides: maybe(fc.array(fc.record({ files: patterns, rules }), { maxLength: 4 })),
          failOn: maybe(fc.constantFrom('error', 'warning', 'info', 'never')),
        }),
      ),
      plan: maybe(
        fc.record({
          horizon: maybe(fc.constantFrom('1w', '4w', '1mo', '30d')),
          utilisation: maybe(fc.record({ warn: fc.constantFrom(0.5, 0.85, 1.5) })),
        }),
      ),
    })
    .map((value) => stringify({ version: 1, ...(JSON.parse(JSON.stringify(value)) as object) })),
  { nil: undefined },
);

describe('what a configuration asks for less than another', () => {
  it('is nothing when they are the same', () => {
    fc.assert(
      fc.property(config, (one) => {
        expect(configOf(one).findings).toEqual([]);
        expect(weakeningsOf(one, one)).toEqual([]);
      }),
    );
  });

  it('is never both ways the same, and each is said once', () => {
    const named = (before: string | undefined, after: string | undefined) =>
      weakeningsOf(before, after).map(({ message, subject }) => `${message} ${subject}`);
    fc.assert(
      fc.property(config, config, (one, other) => {
        const [there, back] = [named(one, other), named(other, one)];
        expect(there.filter((name) => back.includes(name))).toEqual([]);
        expect(new Set(there).size).toBe(there.length);
      }),
      { numRuns: 400 },
    );
  });

  it('grows by nothing that only asks for more', () => {
    fc.assert(
      fc.property(config, (one) => {
        const text = one ?? 'version: 1\n';
        const {
          exclude: _,
          include: __,
          lint,
          ...rest
        } = (JSON.parse(JSON.stringify(configOf(text).source?.documents[0])) ?? {}) as Record<
          string,
          Record<string, unknown>
        >;
        const most = { ...lint, locked: ids, failOn: 'info', overrides: [], extends: 'strict' };
        const all = Object.fromEntries(
          [...ids, 'planted/long-id'].map((id) => [id, id === 'planted/long-id' ? ['error', { most: 1 }] : 'error']),
        );
        const strictest = stringify({
          ...rest,
          lint: { ...most, rules: all },
          plan: { horizon: '5y', utilisation: { warn: 0.1 } },
        });
        expect(weakeningsOf(one, strictest)).toEqual([]);
      }),
    );
  });
});
