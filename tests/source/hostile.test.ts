import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComments } from '../../src/source/comments.ts';
import { locate } from '../../src/source/locate.ts';
import { readSource } from '../../src/source/read-source.ts';
import { resolveEdit } from '../../src/source/resolve-edit.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { caseShape, slipCases } from './slip-cases.ts';
import { writtenYaml } from './written-yaml.ts';

/** Whatever the bytes are: spans lie inside the text, fixes can be resolved, and a broken file says why. */
function examine(bytes: Uint8Array): SourceFile {
  const file = readSource('a.yaml', bytes, caseShape);
  for (const finding of file.findings) {
    const places = [finding.at, ...(finding.related ?? []).map(({ at }) => at)];
    for (const at of places) {
      if (at.kind === 'text') {
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeGreaterThanOrEqual(at.start);
        expect(at.end).toBeLessThanOrEqual(file.text.length);
      }
      expect(locate(file, at)).toBeDefined();
    }
    for (const edit of (finding.fixes ?? []).flatMap(({ edits }) => edits))
      expect(resolveEdit(file, edit)).toBeDefined();
  }
  if (file.isBroken) expect(file.findings).not.toEqual([]);
  expect(file.text).not.toContain('\ufffd');
  for (const { start, end, text } of readComments(file)) expect(file.text.slice(start, end)).toBe(text);
  return file;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const SIGNS = [
  ...' \n\t:#-"\'[]{},&*!|>%@`?~\\<=\r',
  '- ',
  ': ',
  ' #',
  '\n  ',
  '<<: ',
  '&a ',
  '*a',
  '---\n',
  'ş',
  '\u00a0',
  '👍',
  '{{',
  '<<<<<<< ',
];
const texts = [
  ...slipCases().map(({ yaml }) => yaml),
  'people: # ekip\n  ayse:\n    name: "Ayşe \\u0041"\n    roles: [a, \'b\'] # c\n    text: |\n      bir\n\n      iki\n  mert: {<<: &m {x: 1}, y: *m}\n---\nteams: >-\n  a\n  b\n',
];

describe('any bytes', () => {
  it('are read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        examine(bytes);
      }),
      { numRuns: 3000, seed: 3 },
    );
  });

  it('of YAML signs are read without a throw', () => {
    const soup = fc.array(fc.constantFrom(...SIGNS, 'a', 'name', 'ayse'), { maxLength: 40 });
    fc.assert(
      fc.property(soup, (parts) => void examine(encode(parts.join('')))),
      { numRuns: 3000, seed: 5 },
    );
  });

  it('that were YAML before someone typed into it are read without a throw', () => {
    const typed = fc.tuple(
      fc.oneof(fc.constantFrom(...texts), writtenYaml),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ...SIGNS),
    );
    fc.assert(
      fc.property(typed, ([text, at, cut, sign]) => {
        const start = at % (text.length + 1);
        examine(encode((text.slice(0, start) + sign + text.slice(start + cut)).replaceAll(/\p{Cs}/gu, '?')));
      }),
      { numRuns: 3000, seed: 9 },
    );
  });

  it('of a file that was cut off anywhere are read without a throw', () => {
    for (const text of texts.slice(-1)) {
      const bytes = encode(text);
      for (let length = 0; length <= bytes.length; length++) examine(bytes.subarray(0, length));
    }
  });
});

describe('slips among good lines', () => {
  it('are one finding, whatever stands around them', () => {
    const good = '  mert:\n    name: Mert\n    roles: [a, b]\n    email: "m@example.org"\n';
    const slips = [
      'name: A: b',
      'name: "A" b',
      'name: "A',
      'name: @a',
      'roles: [a',
      'name:A',
      'name: %4',
      "name: 'A'nın",
    ];
    for (const slip of slips) {
      const many = Array.from({ length: 30 }, (_, i) => good.replaceAll('mert', `mert${i}`)).join('');
      const text = `people:\n${many}  ayse:\n    ${slip}\n    email: a@example.org\n${many.replaceAll('mert', 'can')}`;
      const file = examine(encode(text));
      expect(file.findings, slip).toHaveLength(1);
      const at = file.findings[0]!.at as { start: number };
      expect(text.slice(0, at.start).split('\n')).toHaveLength(123);
    }
  });
});
