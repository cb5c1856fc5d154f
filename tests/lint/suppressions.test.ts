import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, reported, silenced } from './workspace.ts';

const WHY = 'the survey runs until spring';

describe('a smorg-ignore comment', () => {
  it.each([
    ['above an entity', `audiences:\n  # smorg-ignore planted/vague: ${WHY}\n  vague-a: {}\n`],
    ['at the end of its line', `audiences:\n  vague-a: {} # smorg-ignore planted/vague: ${WHY}\n`],
    ['above all that holds it', `# smorg-ignore planted/vague: ${WHY}\naudiences:\n  vague-a: {}\n`],
    ['anywhere, for the file', `audiences:\n  vague-a: {}\n\n# smorg-ignore-file planted/vague: ${WHY}\n`],
    ['with a date to come', `audiences:\n  # smorg-ignore planted/vague until 2026-12-01: ${WHY}\n  vague-a: {}\n`],
    ['with several rules', `audiences:\n  # smorg-ignore planted/vague, planted/gap: ${WHY}\n  vague-gap: {}\n`],
  ])('%s silences', (_, text) => {
    const result = lint({ 'a.yaml': text });
    expect(reported(result)).toEqual([]);
    expect(silenced(result)[0]).toBe(
      `suppressed planted/vague: ${WHY}`.replace(/vague(?=:)/, () => silencedRule(text)),
    );
  });

  it('silences nothing beside it', () => {
    const text = `audiences:\n  # smorg-ignore planted/vague: ${WHY}\n  vague-a: {}\n  vague-b: {}\n`;
    expect(reported(lint({ 'a.yaml': text, 'b.yaml': 'audiences: {vague-c: {}}' }))).toEqual([
      'a.yaml:4:3 warning planted/vague Audience "vague-b" is vague',
      'b.yaml:1:13 warning planted/vague Audience "vague-c" is vague',
    ]);
  });

  it('is reported when it is over, and silences no more', () => {
    const text = `audiences:\n  # smorg-ignore planted/vague until 2026-11-30: ${WHY}\n  vague-a: {}\n`;
    expect(reported(lint({ 'a.yaml': text }))).toEqual([
      'a.yaml:2:3 warning repo/expired-suppression This exception held until 30 November 2026: "planted/vague".',
      'a.yaml:3:3 warning planted/vague Audience "vague-a" is vague',
    ]);
  });

  it('is reported when it silences nothing, if its rule ran', () => {
    const text = `audiences:\n  # smorg-ignore planted/vague, planted/gap: ${WHY}\n  vague-a: {}\n`;
    expect(reported(lint({ 'a.yaml': text }))).toEqual([
      'a.yaml:2:3 warning repo/unused-suppression This exception silences nothing: "planted/gap".',
    ]);
    const off = 'version: 1\nlint: {rules: {planted/gap: "off"}}\n';
    expect(reported(lint({ 'a.yaml': text, 'smorg.yaml': off }))).toEqual([]);
    expect(reported(lint({ 'a.yaml': text, 'b.yaml': 'people: {a\n' })).join()).not.toContain('unused-suppression');
  });

  it('cannot silence a locked rule, or what is said about comments', () => {
    const text = `# smorg-ignore-file planted/vague, repo/unused-suppression: ${WHY}\naudiences:\n  vague-a: {}\n`;
    const locked = 'version: 1\nlint: {locked: [planted/vague]}\n';
    expect(reported(lint({ 'a.yaml': text, 'smorg.yaml': locked }))).toEqual([
      'a.yaml:1:21 error repo/ineffective-suppression The rule "planted/vague" is locked: no comment silences it.',
      'a.yaml:1:36 error repo/ineffective-suppression The rule "repo/unused-suppression" guards the check itself: no comment silences it.',
      'a.yaml:3:3 warning planted/vague Audience "vague-a" is vague',
    ]);
  });

  it('can silence everything that can be silenced, and taking it away brings everything back', () => {
    const ids = fc.uniqueArray(fc.constantFrom('vague-a', 'vague-b', 'fine', 'with-gap', 'vague-gap'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(ids, (audiences) => {
        const text = `audiences:\n${audiences.map((id) => `  ${id}: {}\n`).join('')}`;
        const before = lint({ 'a.yaml': text });
        const rules = [...new Set(before.diagnostics.map(({ rule }) => rule))];
        if (rules.length === 0) return;
        const during = lint({ 'a.yaml': `# smorg-ignore-file ${rules.join(', ')}: ${WHY}\n${text}` });
        expect(reported(during)).toEqual([]);
        expect(during.diagnostics.map((one) => one.fingerprint)).toEqual(
          before.diagnostics.map((one) => one.fingerprint),
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** The rule that sorts first among those a comment names. */
function silencedRule(text: string): string {
  return text.includes('planted/gap') ? 'gap' : 'vague';
}
