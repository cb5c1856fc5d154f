import { describe, expect, it } from 'vitest';
import { withCommandLine } from '../../../src/config/with-command-line.ts';
import { BASELINE_NAME } from '../../../src/lint/baseline.ts';
import { type Files, inputOf, lint, reported } from '../workspace.ts';
import { aboutChange, lintSince } from './two-states.ts';

const ORG = 'audiences:\n  students: {name: Students}\n  parents: {name: Parents}\n';
const HEADER = '{"smorg":"baseline","version":1}\n';

/** A baseline's line for a finding. */
function entry(fingerprint: string, rule = 'planted/vague'): string {
  return `{"file":"a.yaml","rule":"${rule}","fingerprint":"${fingerprint}"}\n`;
}

const strict = (files: Files): Files => ({ 'smorg.yaml': 'version: 1\nlint: {locked: planted/gap}\n', ...files });

describe('a comment', () => {
  const before = strict({ 'a.yaml': ORG });
  const at = (comment: string, yaml = ORG): Files => strict({ 'a.yaml': `${comment}\n${yaml}` });

  it.each<[string, Files, string[]]>([
    [
      'for a whole file',
      at('# smorg-ignore-file planted/vague: they are all like that'),
      ['a.yaml:1:21 error repo/weakened-check This comment silences "planted/vague" in the whole file.'],
    ],
    [
      'for a whole section',
      at('# smorg-ignore planted/vague: they are all like that'),
      ['a.yaml:1:16 error repo/weakened-check This comment silences "planted/vague" in the whole section.'],
    ],
    [
      'at a locked rule',
      at('', ORG.replace('{name: Parents}', '{name: Parents}  # smorg-ignore planted/gap: we will see')),
      ['a.yaml:4:44 error repo/weakened-check This comment is to silence "planted/gap", which is locked.'],
    ],
    [
      'at a rule that was locked',
      {
        'smorg.yaml': 'version: 1\n',
        'a.yaml': ORG.replace('{name: Parents}', '{name: Parents}  # smorg-ignore planted/gap: we will see'),
      },
      [
        'a.yaml:3:44 error repo/weakened-check This comment silences "planted/gap", which was locked before.',
        'smorg.yaml:1:1 error repo/weakened-check The rule "planted/gap" is no longer locked.',
      ],
    ],
    [
      'of two rules, each by itself',
      at('# smorg-ignore-file planted/vague, repo/lost-text until 2027-01-31: they are all like that'),
      [
        'a.yaml:1:21 error repo/weakened-check This comment silences "planted/vague" in the whole file.',
        'a.yaml:1:36 error repo/weakened-check This comment silences "repo/lost-text" in the whole file.',
      ],
    ],
    ['at a single thing', at('', ORG.replace('  parents', '  # smorg-ignore planted/vague: soon\n  parents')), []],
    [
      'for a rule that is off',
      {
        'smorg.yaml': 'version: 1\nlint: {locked: planted/gap, rules: {planted/vague: "off"}}\n',
        'a.yaml': `# smorg-ignore-file planted/vague: all\n${ORG}`,
      },
      ['smorg.yaml:2:52 error repo/weakened-check The rule "planted/vague" is turned off; it was "warning".'],
    ],
    ['that holds no longer', at('# smorg-ignore-file planted/vague until 2026-11-30: they are all like that'), []],
    ['without a reason', at('# smorg-ignore-file planted/vague'), []],
    ['at a rule that nothing silences', at('# smorg-ignore-file repo/stale-baseline: it is long'), []],
  ])('%s', (_title, after, told) => {
    expect(aboutChange(before, after)).toEqual(told);
    expect(aboutChange(after, after)).toEqual([]);
    expect(aboutChange(after, before).filter((line) => line.includes('comment'))).toEqual([]);
  });

  it('says nothing else beside it', () => {
    const after = at('# smorg-ignore-file planted/gap, planted/vague: they are all like that');
    expect(reported(lintSince(before, after)).filter((line) => !line.includes('weakened-check'))).toEqual([]);
    expect(reported(lint(after)).map((line) => line.split(' ')[2])).toEqual([
      'repo/unused-suppression',
      'repo/ineffective-suppression',
    ]);
  });

  it('may move with its file, and may be worded anew, and may end sooner, but not hold for longer', () => {
    const [once, longer] = ['2026-12-31', '2027-06-30'].map(
      (day) => `# smorg-ignore-file planted/vague until ${day}: they are like that\n`,
    ) as [string, string];
    expect(aboutChange(strict({ 'a.yaml': once + ORG }), strict({ 'b.yaml': once + ORG }))).toEqual([]);
    expect(
      aboutChange(strict({ 'a.yaml': longer + ORG }), strict({ 'a.yaml': once.replace('like that', 'fine') + ORG })),
    ).toEqual([]);
    expect(aboutChange(strict({ 'a.yaml': once + ORG }), strict({ 'a.yaml': longer + ORG }))).toHaveLength(1);
    const both = strict({ 'a.yaml': once + ORG, 'b.yaml': `${once}teams: {}\n` });
    expect(aboutChange(strict({ 'a.yaml': once + ORG, 'b.yaml': 'teams: {}\n' }), both)).toHaveLength(1);
  });
});

describe('a baseline', () => {
  const before: Files = { 'a.yaml': ORG, [BASELINE_NAME]: HEADER + entry('aaa') };

  it('that grew is one finding, at the first line that is new', () => {
    const grown = HEADER + entry('000', 'planted/gap') + entry('aaa') + entry('bbb') + entry('ccc');
    const linted = lintSince(before, { ...before, [BASELINE_NAME]: grown });
    const [told, ...others] = linted.diagnostics.filter(({ rule }) => rule === 'repo/weakened-check');
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      file: BASELINE_NAME,
      message: 'The baseline puts off 3 more findings, of "planted/gap" and "planted/vague".',
    });
    expect(told?.range?.start.line).toBe(2);
    expect(told?.related.map(({ range }) => range.start.line)).toEqual([4, 5]);
  });

  it.each<[string, Files, string]>([
    ['shrank', before, HEADER],
    [
      'stands in another order',
      { ...before, [BASELINE_NAME]: HEADER + entry('aaa') + entry('bbb') },
      HEADER + entry('bbb') + entry('aaa'),
    ],
    ['puts off what cannot be put off', before, HEADER + entry('aaa') + entry('bbb', 'repo/stale-baseline')],
    ['could not be read before', { ...before, [BASELINE_NAME]: '<<<<<<< ours\n' }, HEADER + entry('bbb')],
  ])('that %s has not grown', (_title, was, now) => {
    expect(aboutChange(was, { 'a.yaml': ORG, [BASELINE_NAME]: now })).toEqual([]);
  });

  it('that follows a rename has not grown', () => {
    const rules = { 'smorg.yaml': 'version: 1\n' };
    const [was, is] = [
      { ...rules, 'a.yaml': 'audiences:\n  old-gap: {name: Everybody}\n' },
      { ...rules, 'a.yaml': 'audiences:\n  new-gap: {name: Everybody, formerly: old-gap}\n' },
    ];
    const printed = (files: Files) =>
      lint(files)
        .diagnostics.map(({ fingerprint, rule }) => entry(fingerprint, rule))
        .join('');
    expect(printed(was)).not.toBe('');
    expect(printed(was)).not.toBe(printed(is));
    const after = { ...is, [BASELINE_NAME]: HEADER + printed(is) };
    expect(aboutChange({ ...was, [BASELINE_NAME]: HEADER + printed(was) }, after)).toEqual([]);
    expect(aboutChange({ ...was, [BASELINE_NAME]: HEADER }, after)).toHaveLength(1);
  });

  it('that is new where there was none has grown, and one that nobody uses says nothing', () => {
    const after = { 'a.yaml': ORG, [BASELINE_NAME]: HEADER + entry('bbb') };
    expect(aboutChange({ 'a.yaml': ORG }, after)).toHaveLength(1);
    expect(aboutChange({ 'a.yaml': ORG }, after, { baseline: undefined })).toEqual([]);
  });
});

describe('a configuration', () => {
  const CONFIG = 'version: 1\nlint: {rules: {planted/vague: error}, failOn: warning}\n';

  it('that leaves out a file counts where the file is of the organisation', () => {
    const files = { 'a.yaml': ORG, 'ci.yaml': 'jobs: {}\n', 'broken.yaml': 'teams: {"a\n' };
    const after = { ...files, 'smorg.yaml': 'exclude: [a.yaml, ci.yaml, broken.yaml]\n' };
    expect(aboutChange(files, after)).toEqual([
      'smorg.yaml:1:11 error repo/weakened-check The pattern "a.yaml" of exclude leaves 1 file unchecked, such as "a.yaml".',
      'smorg.yaml:1:28 error repo/weakened-check The pattern "broken.yaml" of exclude leaves 1 file unchecked, such as "broken.yaml".',
    ]);
  });

  it('that is gone is told at the organisation', () => {
    expect(aboutChange({ 'smorg.yaml': CONFIG, 'a.yaml': ORG }, { 'a.yaml': ORG })).toEqual([
      'a.yaml:1:1 error repo/weakened-check The configuration "smorg.yaml" is gone, and with it 2 settings that ask for more.',
    ]);
  });

  it('is not what the command line says', () => {
    const files = { 'smorg.yaml': CONFIG, 'a.yaml': ORG };
    const input = inputOf(files);
    const config = withCommandLine(input.config.config, {
      rules: new Map([['planted/vague', 'off']]),
      failOn: 'never',
    });
    expect(aboutChange(files, files, { config: { ...input.config, config } })).toEqual([]);
  });

  it('has nothing to weaken where there was no organisation', () => {
    const after = {
      'smorg.yaml': 'lint: {rules: {planted/vague: "off"}, failOn: never}\n',
      'a.yaml': ORG,
      [BASELINE_NAME]: HEADER + entry('bbb'),
    };
    expect(aboutChange({ 'ci.yaml': 'jobs: {}\n' }, after)).toEqual([]);
    expect(aboutChange({ 'a.yaml': ORG }, after)).toHaveLength(3);
  });

  it('cannot touch the rule itself', () => {
    for (const severity of ['"off"', 'info', 'warning']) {
      const after = { 'smorg.yaml': `lint: {rules: {repo/weakened-check: ${severity}}}\n`, 'a.yaml': ORG };
      const { isConfigBroken, diagnostics } = lint(after);
      expect(isConfigBroken).toBe(true);
      expect(diagnostics.map(({ message }) => message)).toEqual([
        'The rule "repo/weakened-check" guards the check itself: its severity is always "error".',
      ]);
    }
    expect(lint({ 'smorg.yaml': 'lint: {rules: {repo/weakened-check: error}}\n', 'a.yaml': ORG }).isConfigBroken).toBe(
      false,
    );
    const silenced = `# smorg-ignore-file repo/weakened-check: never mind\n${ORG}`;
    expect(
      aboutChange({ 'a.yaml': ORG }, { 'smorg.yaml': 'lint: {failOn: never}\n', 'a.yaml': silenced }),
    ).toHaveLength(1);
  });
});
