import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixWorkspace } from '../../src/lint/fix.ts';
import { lintWorkspace } from '../../src/lint/lint-workspace.ts';
import { inputOf, lint, reported } from './workspace.ts';

const SOUND = `people:
  ayşe: {name: Ayşe 👩‍👩‍👧, email: "ayse@example.com", roles: social-lead}
audiences:
  # smorg-ignore planted/vague: the survey runs until spring
  vague-one: {name: "a\\tb", description: >-
      folded}
  with-gap: {}
organization:
  notApplicable: [{gap: planted/gap, reason: "todo"}]
calendars:
  december: {entries: [{id: a, text: {tr: #kayıp
    }}, {id: a}]}
`;

const OTHER = { 'z.yaml': 'audiences:\n  vague-two: {}\n' };

/** Texts that begin as an organisation and are then cut, mixed and spoilt. */
const mutant = fc
  .tuple(
    fc.nat(SOUND.length),
    fc.nat(40),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...'\t{}[]:#-&*!|>"\'\0\uFEFF\u202E\r')),
  )
  .map(([at, length, text]) => SOUND.slice(0, at) + text + SOUND.slice(at + length));

const bytes = fc.oneof(
  mutant.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 200 }),
);

it('never throws, points inside the files, and finds in other files what it always finds', () => {
  const expected = reported(lint(OTHER));
  fc.assert(
    fc.property(bytes, (spoilt) => {
      const input = inputOf(OTHER);
      const result = lintWorkspace({ ...input, files: [...input.files, { path: 'a.yaml', bytes: spoilt }] });
      expect(reported(result).filter((line) => line.startsWith('z.yaml'))).toEqual(expected);
      for (const { file, range, fingerprint, rule, message } of result.diagnostics) {
        expect(rule === 'repo/internal-error' ? message : '').not.toMatch(/failed: (?!"\w+" or one of its labels)/);
        expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
        const text = result.texts.get(file!)!;
        expect(range!.start.offset).toBeGreaterThanOrEqual(0);
        expect(range!.end.offset).toBeGreaterThanOrEqual(range!.start.offset);
        expect(range!.end.offset).toBeLessThanOrEqual(text.length);
      }
      const prints = result.diagnostics.map((one) => one.fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
    }),
    { numRuns: 100 },
  );
});

it('never throws when it fixes, leaves what reads readable, and has nothing left to do', () => {
  fc.assert(
    fc.property(mutant, (text) => {
      const before = lint({ 'a.yaml': text });
      const { files, lint: after } = fixWorkspace(inputOf({ 'a.yaml': text }), 'all');
      if (before.isConfigBroken || files.length === 0) return;
      expect(after.sources.get('a.yaml')!.isBroken && !before.sources.get('a.yaml')!.isBroken).toBe(false);
      expect(fixWorkspace(inputOf({ 'a.yaml': files[0]!.after }), 'all').files).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
