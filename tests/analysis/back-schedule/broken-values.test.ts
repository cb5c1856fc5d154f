import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lintFiles } from '../../rules/lint-files.ts';
import { ANY_LEADS, ANY_ZONES, madeUpOrganisation, writeOrganisation } from './made-up-organisation.ts';

type Path = readonly (string | number)[];

const garbage = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'tbd',
    'all',
    'ada-lund',
    'flow-0',
    'local',
    -1,
    0,
    1e9,
    true,
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom<unknown>('9999-12-31', '0000-01-01 00:00', '9999-12-31 23:59', '99999999wd', '9999y', '1h1h', '-3h'),
  fc.constantFrom<unknown>({ tbd: 'later', due: '2026-12-05' }, { every: 'day' }, ['ada-lund', 'studio', 'nobody']),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place of a value, the value itself left out. */
function* pathsOf(value: unknown, path: Path = []): Iterable<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    yield step;
    yield* pathsOf(inner, step);
  }
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((one, i) => (i === step ? replaced(one, rest, by) : one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === step ? replaced(one, rest, by) : one]),
  );
}

it('throws nowhere, whatever stands in the place of any value', () => {
  const slips = fc.array(fc.tuple(fc.nat(100_000), garbage), { minLength: 1, maxLength: 4 });
  let found = 0;
  fc.assert(
    fc.property(madeUpOrganisation(ANY_ZONES, ANY_LEADS), slips, (made, changes) => {
      const written: unknown = JSON.parse(JSON.stringify(writeOrganisation(made, '2026-11-30')));
      const values = changes.reduce((all: unknown, [rank, by]) => {
        const paths = [...pathsOf(all)];
        return replaced(all, paths[rank % paths.length] ?? [], by);
      }, written) as unknown[];
      const files = Object.fromEntries(values.map((value, i) => [`file-${i}.yaml`, JSON.stringify(value)]));
      const { diagnostics } = lintFiles({ files, today: '2026-11-30 10:00' });
      found += diagnostics.length;
      expect(diagnostics.filter(({ rule }) => rule === 'repo/internal-error').map(({ message }) => message)).toEqual(
        [],
      );
    }),
    { seed: 20261201, numRuns: 150 },
  );
  expect(found).toBeGreaterThan(1000);
});
