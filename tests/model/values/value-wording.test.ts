import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { renderText } from '../../../src/messages/render.ts';
import { checkValues } from '../../../src/model/values/check-values.ts';
import { isTextValueType, parseText, parseValue } from '../../../src/model/values/parse-value.ts';
import { rules } from '../../../src/rules/registry.ts';
import type { FieldShape } from '../../../src/schema/field-shape.ts';
import { organisationShape } from '../../../src/schema/generated/organisation-shape.ts';

const TYPES = [
  ...['duration', 'effort-duration', 'date', 'date-or-yearly', 'yearly-date', 'wall-time', 'clock-time', 'zone'],
  ...['recurrence-every', 'recurrence-on', 'percentage', 'quantity', 'language', 'url', 'email', 'ages'],
].filter(isTextValueType);

/** What the schema checks by itself. */
const LEFT_TO_SCHEMA = ['id', 'former-ids', 'rule-id', 'localized-text', 'hours-of-week'];

// Pieces of which people make values, so that chance finds the corners of the grammars.
const PIECES = [
  ...['0', '1', '2', '9', '12', '15', '28', '30', '31', '45', '2026', '26', '99', '100', '1200'],
  ...['.', ',', ':', '-', '/', '+', '%', ' ', 'T', 'Z', '–', '@', '#', '[', '{', '"', '\n', '_'],
  ...[
    'h',
    'm',
    'd',
    'wd',
    'w',
    'mo',
    'y',
    's',
    'H',
    'M',
    'P',
    'PT',
    'saat',
    'dk',
    'gün',
    'iş günü',
    'ay',
    'yıl',
    'weeks',
  ],
  ...[
    'Aralık',
    'Dec',
    'Pazartesi',
    'mon',
    'fri',
    'pzt',
    'hafta içi',
    'her',
    'bir',
    'every',
    'first',
    'ilk',
    'son',
    'last',
  ],
  ...['GMT', 'UTC', 'EST', 'Europe', 'Istanbul', 'İstanbul', 'am', 'PM', 've', 'to', 'TL', '₺', 'TRY', 'USD', 'yaş'],
  ...[
    'https',
    'www',
    'example',
    'com',
    'tr',
    'English',
    'US',
    '__proto__',
    'constructor',
    'always',
    'kapalı',
    'weekly',
  ],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 0, maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string(),
);

function complaints({ rule, message, params = {}, fixes = [] }: Finding): string[] {
  const manual = rules.find(({ id }) => id === rule);
  const words = manual?.messages[message];
  if (manual === undefined || words === undefined) return [`${rule} has no message "${message}"`];
  const said = [words, words.help, ...fixes.map(({ title }) => manual.texts?.[title] ?? { en: '{none}', tr: '' })];
  const given = { ...params, ...fixes[0]?.params };
  // A value may hold braces, so values are replaced before what is left over is looked for.
  const blank = Object.fromEntries(Object.keys(given).map((name) => [name, '_']));
  return said
    .flatMap(({ en, tr }) => [renderText(en, blank, 'en'), renderText(tr, blank, 'tr')])
    .filter((text) => /\{[a-z]\w*\}/.test(text))
    .map((text) => `${rule} ${message} is left with: ${text}`);
}

describe.each(TYPES)('any text as %s', (type) => {
  it('is read or explained in words that are all there, and marked inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, broken } = checkValues('a.yaml', 0, text, { value: type });
        expect(broken.size).toBe(findings.length);
        expect(findings.flatMap(complaints)).toEqual([]);
        for (const { at } of findings) {
          if (at.kind !== 'node' || at.within === undefined) continue;
          expect(at.within.start).toBeLessThan(at.within.end);
          expect(at.within.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has fixes that are right and change nothing when applied again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const answer = parseText(type, text);
        if (answer.ok || answer.fix === undefined || answer.fixIs !== undefined) return;
        expect(answer.fix).not.toBe(text);
        const fixed = parseText(type, answer.fix);
        // A day of work becomes hours, a wall time loses its offset: one step each.
        expect(fixed, `${text} -> ${answer.fix}`).toMatchObject({ ok: true });
      }),
      { numRuns: 3000 },
    );
  });
});

it('reads a megabyte as quickly as a word', () => {
  const long = ['1', ' ', '1 saat ', 'a@', 'a.', '<', '-', '9-18,', '2026-12-28 ', '/'].map((piece) =>
    piece.repeat(200_000),
  );
  for (const text of long) {
    for (const type of TYPES) expect(parseText(type, text).ok).toBe(type === 'quantity');
    expect(
      checkValues('a.yaml', 0, { [text]: [text] }, { value: 'hours-of-week' }).findings.flatMap(complaints),
    ).toEqual([]);
  }
});

describe('hours of the week from any map', () => {
  it('are read or explained', () => {
    const value = fc.dictionary(texts, fc.oneof(texts, fc.array(texts, { maxLength: 3 })), {
      maxKeys: 4,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.oneof(texts, value), (hours) => {
        const { findings, broken } = checkValues('a.yaml', 0, hours, { value: 'hours-of-week' });
        expect(findings.flatMap(complaints)).toEqual([]);
        expect(broken.size > 0).toBe(!parseValue('hours-of-week', hours).ok);
      }),
      { numRuns: 2000 },
    );
  });
});

it('knows every value type of the schema', () => {
  const seen = new Set<string>();
  const visit = (shape: FieldShape, done: Set<FieldShape>): void => {
    if (done.has(shape)) return;
    done.add(shape);
    if (shape.value !== undefined) seen.add(shape.value);
    const inner = [...Object.values(shape.fields ?? {}), shape.items, shape.values];
    for (const one of inner) if (one !== undefined) visit(one, done);
  };
  visit(organisationShape, new Set());
  expect([...seen].filter((type) => !isTextValueType(type) && !LEFT_TO_SCHEMA.includes(type))).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
