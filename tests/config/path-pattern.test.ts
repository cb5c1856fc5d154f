import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesPath, parsePattern, patternBelow } from '../../src/config/path-pattern.ts';

it.each([
  ['calendars/**', 'calendars/2026/december.yaml', true],
  ['calendars/**', 'other/calendars/december.yaml', false],
  ['calendars', 'calendars/december.yaml', true],
  ['calendars', 'clients/north/calendars/december.yaml', true],
  ['/calendars', 'clients/north/calendars/december.yaml', false],
  ['./calendars/', 'calendars/december.yaml', true],
  ['*.draft.yaml', 'calendars/december.draft.yaml', true],
  ['*.draft.yaml', 'december.draft.yaml', true],
  ['calendars/*.yaml', 'calendars/2026/december.yaml', false],
  ['**/archive/**', 'archive/old.yaml', true],
  ['**/archive/**', 'a/b/archive/c/old.yaml', true],
  ['clients/{north,south}/*.yaml', 'clients/south/people.yaml', true],
  ['clients/{north,south}/*.yaml', 'clients/east/people.yaml', false],
  ['q[1-4].yaml', 'q3.yaml', true],
  ['q[!1-4].yaml', 'q3.yaml', false],
  ['q?.yaml', 'qş.yaml', true],
  ['q?.yaml', 'q10.yaml', false],
  ['a*b*c.yaml', 'a-b-b-c.yaml', true],
  ['a*b*c.yaml', 'a-c.yaml', false],
  ['people.yaml', 'people.yaml.old', false],
  ['İstanbul/*', 'İstanbul/people.yaml', true],
])('%s and %s: %s', (text, path, isMatch) => {
  expect(matchesPath(parsePattern(text)!, path)).toBe(isMatch);
});

it.each(['', '  ', '/', 'a/{b', 'a}', '{a,{b}}', '[ab', '../other', 'a/../../b', '{a,b}'.repeat(7)])(
  'refuses %j',
  (text) => {
    expect(parsePattern(text)).toBeUndefined();
  },
);

it('answers at once, whatever stands in the pattern', () => {
  const pattern = parsePattern(`${'**/'.repeat(50)}${'a*'.repeat(2000)}b`)!;
  expect(matchesPath(pattern, `${'a/'.repeat(200)}${'a'.repeat(20_000)}`)).toBe(false);
});

it('takes a path without wildcards for itself', () => {
  const name = fc.stringMatching(/^[a-zşğı0-9._-]{1,8}$/).filter((text) => !/^\.+$/.test(text));
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 5 }), (names) => {
      expect(matchesPath(parsePattern(names.join('/'))!, names.join('/'))).toBe(true);
    }),
  );
});

it('means the same below a folder', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'x.yaml');
  const step = fc.constantFrom('a', 'b', '*', 'a*', '?', '**', '[!a]', '{a,b}', '*.yaml');
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 5 }),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      (steps, folder, rest) => {
        const pattern = parsePattern(steps.join('/'))!;
        const path = rest.join('/');
        const whole = matchesPath(pattern, `${folder.join('/')}/${path}`);
        expect(matchesPath(patternBelow(pattern, folder.join('/')), path)).toBe(whole);
      },
    ),
    { numRuns: 2000 },
  );
});

it('is seen from a folder at once, whatever stands in it', () => {
  const pattern = parsePattern('**/a/'.repeat(60))!;
  expect(patternBelow(pattern, Array.from({ length: 40 }, () => 'a').join('/')).alternatives.length).toBeLessThan(200);
});
