import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { UNKNOWN } from '../../src/source/fast-flow.ts';
import { readFast } from '../../src/source/fast-reader.ts';
import { readReference } from '../../src/source/read-source.ts';

/** Every YAML file of the examples that are in order, and a text with each thing that the fast reader knows. */
const ORDINARY = `---
# every form
organization:
  name: Kuzey Kahve
  languages: [tr, "en"]
  workweek: {mon-fri: "09:00-18:00", sat: ['10:00-12:00', "13:00-15:00"]}
people:
  ayse:
    name: Ayşe Yılmaz
    phone: +905321112233
    skills: {copywriting: 4, analytics: 3}
    roles:
    - social-lead
    - 1907
  mert:
    name: 'Mert ''Usta'' Demir'
    employment: ~
calendars:
  december:
    entries:
      - id: one
        title: A title that goes on
          and on
        text: |
          First line.

            Second, further in: fine # and no comment
          - third
        flags:
          - contest
      - id: two
        title: "Quoted,
          over two lines

          and a paragraph"
        owner: mert # for now
        assets: [{file: a.png, alt: New Year's "day"}] # one of two
        link: 'one

          it''s two'
        effort: # by stage
          draft: 2h
        promotional: true
        text: |-
          https://example.com/?q=a:b#c
      - id: three
        text: >-
          One sentence over
          two lines: a "folded" text.

          A paragraph, and

          
          another.
        topics: >
          with its end
playbooks:
  fire:
    approvals:
      - - {by: ayse, within: 10m}
        - by: mert
          within: 5m
      - by: ayse
`;
const seeds = [ORDINARY, ...examples('examples/kuzey-kahve'), ...examples('examples/solo')];
/** What people put where it breaks something. */
const SLIPS = [
  ' ',
  '\n',
  '  ',
  '- ',
  ': ',
  ':',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '&a ',
  '*a',
  '!t ',
  '%',
  '@',
  '`',
  '\t',
  '~',
  'null',
  '0x1',
  '---\n',
  '...\n',
  '<<: ',
  '\n\n',
  '\n- ',
  'ş',
  ' # x',
  ' # ',
  ' #x',
  '\n\n  ',
  '\u00a0',
  '\u{1F389}',
  'e5',
  '\\',
  '\\n',
  '?',
];

function examples(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
}

/** A window of a seed with a few slips in it: short texts meet more of them. */
const mutant = fc
  .record({
    seed: fc.constantFrom(...seeds),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    lines: fc.integer({ min: 3, max: 25 }),
    slips: fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('', ...SLIPS),
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ seed, from, lines, slips }) => {
    const all = seed.split('\n');
    const start = Math.floor(from * Math.max(0, all.length - lines));
    let text = `${all.slice(start, start + lines).join('\n')}\n`;
    for (const [at, cut, slip] of slips) {
      const offset = Math.floor(at * text.length);
      text = text.slice(0, offset) + slip + text.slice(offset + cut);
    }
    return text;
  });

describe('the fast reader', () => {
  test('reads ordinary files, and gives what the reference gives', () => {
    for (const text of seeds) {
      const fast = readFast(text, organisationShape);
      const reference = readReference('a.yaml', text, organisationShape);
      if (fast !== UNKNOWN)
        expect({ documents: [fast], findings: [] }).toEqual({
          documents: reference.documents,
          findings: reference.findings,
        });
    }
    const read = seeds.filter((text) => readFast(text, organisationShape) !== UNKNOWN);
    expect(read.length / seeds.length).toBeGreaterThan(0.9);
    expect(readFast(seeds[0] ?? '', organisationShape)).not.toBe(UNKNOWN);
  });

  test('never accepts what the reference refuses, and never differs from it', () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutant, (text) => {
        const fast = readFast(text, organisationShape);
        if (fast === UNKNOWN) return;
        accepted++;
        const reference = readReference('a.yaml', text, organisationShape);
        expect(reference.findings).toEqual([]);
        expect([fast]).toEqual(reference.documents);
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(accepted).toBeGreaterThan(1000);
  });
});
