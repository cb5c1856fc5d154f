import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintWorkspace } from '../../src/lint/lint-workspace.ts';
import { inputOf, lint, reported, silenced } from './workspace.ts';

const AUDIENCES = `audiences:
  vague-people: {name: Ş}
  students: {name: Öğrenciler}
  with-gap: {name: Gap}
`;

describe('a run', () => {
  it('words findings in the language asked for, with exact ranges, entity and manual', () => {
    const [finding] = lint({ 'a.yaml': AUDIENCES }, { language: 'tr' }).diagnostics;
    expect(finding).toMatchObject({
      ...{ rule: 'planted/vague', severity: 'warning', disposition: 'reported' },
      ...{ message: 'tr Audience "vague-people" is vague', help: 'tr help planted/vague' },
      ...{ file: 'a.yaml', pointer: '/audiences/vague-people', entity: { kind: 'audiences', id: 'vague-people' } },
      range: { start: { line: 2, column: 3, offset: 13 }, end: { line: 2, column: 15, offset: 25 } },
      ...{ docs: 'docs/rules/planted/vague.md', sources: ['S1'] },
    });
  });

  it('gives the same result whatever the order of the files', () => {
    const files = { 'b.yaml': AUDIENCES, 'a.yaml': 'accounts: {x: {platform: instagrm}}', 'c.yaml': 'people: {}\n' };
    const input = inputOf(files);
    const expected = JSON.stringify(lintWorkspace(input).diagnostics);
    fc.assert(
      fc.property(fc.shuffledSubarray([...input.files], { minLength: 3 }), (shuffled) => {
        expect(JSON.stringify(lintWorkspace({ ...input, files: shuffled }).diagnostics)).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('says what is wrong with a repeated text once, where it is written', () => {
    const text =
      'accounts:\n  one: {platform: blog, access: &all [{person: nobody, level: admin}]}\n  two: {platform: blog, access: *all}\n';
    const said = (more = {}) =>
      lint({ 'a.yaml': text }, more).diagnostics.map(({ rule, range }) => [rule, range?.start.line]);
    expect(said()).toEqual([['repo/unresolved-ref', 2]]);
  });

  it('narrows what is reported, never what is analysed', () => {
    const files = { 'a/one.yaml': 'audiences: {vague-one: {}}', 'b/two.yaml': 'audiences: {vague-two: {}}' };
    const whole = lint(files);
    const narrow = lint(files, { only: ['b'] });
    expect(whole.diagnostics).toHaveLength(2);
    expect(narrow.diagnostics).toEqual(whole.diagnostics.slice(1));
    expect([narrow.files, narrow.entities, narrow.checkedFiles]).toEqual([2, 2, ['b/two.yaml']]);
  });

  it('names files as seen from the base of the report, with the same fingerprints', () => {
    const files = { 'a.yaml': AUDIENCES };
    const [here, there] = [lint(files), lint(files, { folder: 'clients/north' })];
    expect(there.diagnostics.map(({ file }) => file)).toEqual(here.diagnostics.map(() => 'clients/north/a.yaml'));
    expect(there.diagnostics.map((one) => one.fingerprint)).toEqual(here.diagnostics.map((one) => one.fingerprint));
    expect([...there.texts.keys()]).toEqual(['clients/north/a.yaml']);
  });

  it('lists files of others and passes over what the configuration leaves out', () => {
    const result = lint({
      'smorg.yaml': 'version: 1\nexclude: [drafts]\n',
      'a.yaml': 'people: {}\n',
      'compose.yaml': 'services: {}\n',
      'drafts/b.yaml': 'audiences: {vague-one: {}}\n',
      'notes.txt': 'hello',
    });
    expect(reported(result)).toEqual([]);
    expect([result.checkedFiles, result.foreignFiles]).toEqual([['a.yaml'], ['compose.yaml']]);
  });

  it('withholds what is absent while something cannot be read, and says so', () => {
    const complete = lint({ 'a.yaml': AUDIENCES });
    expect(complete.isComplete).toBe(true);
    expect(reported(complete).join()).toContain('planted/gap');
    const broken = lint({ 'a.yaml': AUDIENCES, 'b.yaml': 'people: {a\n' });
    expect(broken.isComplete).toBe(false);
    expect(reported(broken).join()).not.toContain('planted/gap');
    expect(reported(broken).join()).toContain('planted/vague');
  });

  it('says which files cannot be read', () => {
    const input = inputOf({ 'a.yaml': AUDIENCES });
    const files = [
      ...input.files,
      { path: 'b.yaml', refused: 'outside' },
      { path: 'c.yaml', refused: 'unreadable' },
    ] as const;
    const result = lintWorkspace({ ...input, files });
    expect(result.isComplete).toBe(false);
    expect(reported(result).slice(1)).toEqual([
      'b.yaml:1:1 error repo/unreadable-file The file "b.yaml" leads out of the workspace and is not read.',
      'c.yaml:1:1 error repo/unreadable-file The file "c.yaml" cannot be read.',
    ]);
  });

  it('turns a rule that throws into one finding, and runs the others', () => {
    const result = lint({ 'a.yaml': 'audiences:\n  bomb: {}\n  vague-people: {}\n' });
    expect(reported(result)).toEqual([
      'a.yaml:2:3 error repo/internal-error The rule "planted/throws" failed: no such thing',
      'a.yaml:3:3 warning planted/vague Audience "vague-people" is vague',
    ]);
    expect(silenced(result)).toEqual([]);
  });

  it('names the actor who owns what a finding is about, or what it stands in', () => {
    const text = `people: {ayse: {name: Ayşe}, mert: {name: Mert}}
teams: {studio: {lead: mert, members: [nobody]}}
calendars:
  december:
    owner: ayse
    entries:
      - {id: teaser, goals: nowhere}
      - {id: recap, owner: mert, goals: nowhere}
`;
    const { diagnostics } = lint({ 'a.yaml': text });
    expect(diagnostics.map(({ entity, owner }) => `${entity?.kind} ${entity?.id}: ${owner}`)).toEqual([
      'teams studio: mert',
      'entry december/teaser: ayse',
      'entry december/recap: mert',
    ]);
  });

  it('measures rules with the clock that is handed in', () => {
    let now = 0;
    const { timings } = lint({ 'a.yaml': AUDIENCES }, { measure: () => now++ });
    expect(timings).toHaveLength(4);
    expect(timings[0]).toEqual({ rule: 'planted/gap', milliseconds: 1 });
  });
});
