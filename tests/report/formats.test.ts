import fc from 'fast-check';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/lint/lint-result.ts';
import { formatCheckstyle } from '../../src/report/checkstyle.ts';
import { formatGitlab } from '../../src/report/gitlab.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatJsonl } from '../../src/report/jsonl.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { formatRdjson } from '../../src/report/rdjson.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { DIAGNOSTICS } from '../fixtures/report/diagnostics.ts';
import { FILES, PATHS } from '../fixtures/report/files.ts';
import { hostileResult } from '../fixtures/report/hostile.ts';
import { cleanResult, fixedResult, OPTIONS, resultOf } from '../fixtures/report/lint-result.ts';
import { rangeOf } from '../fixtures/report/place-in-text.ts';
import { gitlabErrors, rdjsonErrors, reportErrors, sarifErrors } from './official-schemas.ts';
import { type ReadElement, readXml } from './read-xml.ts';

const [first] = DIAGNOSTICS;
const reportedOf = ({ diagnostics }: LintResult): LintResult['diagnostics'] =>
  diagnostics.filter(({ disposition }) => disposition === 'reported');

async function checkAll(result: LintResult): Promise<void> {
  expect(await sarifErrors(JSON.parse(formatSarif(result, OPTIONS)))).toEqual([]);
  expect(await reportErrors(JSON.parse(formatJson(result, OPTIONS)))).toEqual([]);
  const gitlab = JSON.parse(formatGitlab(result, { ...OPTIONS, pathPrefix: 'org/' }));
  expect(await gitlabErrors(gitlab)).toEqual([]);
  expect(new Set(gitlab.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(gitlab.length);
}

describe('the official shapes', () => {
  it.each([fixedResult('en'), fixedResult('tr'), cleanResult()])('hold for the fixed reports', async (result) => {
    await checkAll(result);
    expect(await rdjsonErrors(formatRdjson(result, OPTIONS))).toEqual([]);
  });

  it('hold for any text', async () => {
    const words = hostileResult.map((result) => ({
      ...result,
      diagnostics: result.diagnostics.map((one) => ({ ...one, message: `x${one.message}` })),
    }));
    await fc.assert(fc.asyncProperty(words, checkAll), { numRuns: 30 });
  });

  it('are not so lax that anything holds', async () => {
    const sarif = JSON.parse(formatSarif(fixedResult(), OPTIONS));
    sarif.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(await sarifErrors(sarif)).not.toEqual([]);
    const report = JSON.parse(formatJson(fixedResult(), OPTIONS));
    report.diagnostics[1].range.start.lin = 1;
    expect(await reportErrors(report)).not.toEqual([]);
    expect(await gitlabErrors([{ description: 'x' }])).not.toEqual([]);
    expect(await rdjsonErrors('{"diagnostics": [{"message": "x"}]}')).not.toEqual([]);
  });
});

describe('json', () => {
  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const read = JSON.parse(formatJson(result, OPTIONS));
        expect(read.diagnostics).toEqual(JSON.parse(JSON.stringify(result.diagnostics)));
        const lines = formatJsonl(result, OPTIONS)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        expect(lines.map(({ kind }) => kind)).toEqual([
          'start',
          ...result.diagnostics.map(() => 'diagnostic'),
          'summary',
        ]);
        expect(lines.slice(1, -1).map(({ kind: _, ...rest }) => rest)).toEqual(read.diagnostics);
      }),
      { numRuns: 100 },
    );
  });
});

describe('sarif', () => {
  const resultsOf = (result: LintResult): readonly Result[] =>
    (JSON.parse(formatSarif(result, OPTIONS)) as Log).runs[0]!.results!;

  it('names the unit of its columns, and the rule of each result', () => {
    const { runs } = JSON.parse(formatSarif(fixedResult(), OPTIONS)) as Log;
    const run = runs[0]!;
    expect(run.columnKind).toBe('unicodeCodePoints');
    expect(run.automationDetails?.id).toMatch(/\/$/);
    for (const result of run.results!) {
      const rule = run.tool.driver.rules![result.ruleIndex!]!;
      expect(rule.id).toBe(result.ruleId);
      expect([rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text]).not.toContain('');
      expect(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.~%()'!*/-]+$/);
      expect(result.partialFingerprints).toEqual({ 'smorg/v1': expect.any(String) });
    }
  });

  it('keeps a rule that says nothing uploadable', () => {
    const silent = { ...resultOf([first!]), rules: [] };
    const { runs } = JSON.parse(formatSarif(silent, OPTIONS)) as Log;
    expect(runs[0]!.tool.driver.rules).toMatchObject([{ shortDescription: { text: first!.rule } }]);
  });

  it('marks what is suppressed or in the baseline', () => {
    const kinds = resultsOf(fixedResult()).map(({ suppressions }) => suppressions?.[0]?.kind);
    expect(kinds.filter((kind) => kind === 'inSource')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'external')).toHaveLength(1);
  });

  it('keeps the gravest of too many, and says so', () => {
    const many = Array.from({ length: 25_002 }, (_, i) => ({
      ...first!,
      severity: i === 25_001 ? ('error' as const) : ('info' as const),
      fingerprint: `${i}`,
    }));
    const { runs } = JSON.parse(formatSarif(resultOf(many), OPTIONS)) as Log;
    expect(runs[0]!.results).toHaveLength(25_000);
    expect(runs[0]!.results![0]).toMatchObject({ level: 'error' });
    const notes = runs[0]!.invocations![0]!.toolExecutionNotifications!.map(({ message }) => message.text);
    expect(notes.join('\n')).toContain('2 more findings were left out');
    expect(notes.join('\n')).toContain('first 5,000 findings only');
  });
});

describe('rdjson', () => {
  it('counts columns in bytes, so that the suggested text replaces exactly what it should', () => {
    const { diagnostics } = JSON.parse(formatRdjson(fixedResult(), OPTIONS));
    const night = diagnostics.find(({ code }: { code: { value: string } }) => code.value === 'team/vacancy');
    const line = Buffer.from(FILES.teams.split('\n')[18]!);
    const cut = ({ start, end }: { start: { column: number }; end: { column: number } }): string =>
      line.subarray(start.column - 1, end.column - 1).toString();
    expect(cut(night.location.range)).toBe('中文');
    const [suggestion] = night.suggestions;
    expect(cut(suggestion.range)).toBe('🌙 ekibi 中文');
    expect(suggestion.text).toBe('ekibi');
  });

  it('suggests nothing that reaches into another file', () => {
    const range = DIAGNOSTICS[1]!.range!;
    const edits = [PATHS.teams, PATHS.people].map((file) => ({ file, range, text: '' }));
    const result = resultOf([{ ...DIAGNOSTICS[1]!, fixes: [{ title: 'x', safety: 'safe', edits }] }]);
    expect(JSON.parse(formatRdjson(result, OPTIONS)).diagnostics[0].suggestions).toBeUndefined();
  });
});

describe('rdjson and hidden contacts', () => {
  const text = 'people: {a: {email: ••••, rolse: x}}\nb: 1\n';
  const [start, end] = [text.indexOf('•'), text.indexOf(', rolse')] as const;
  const diagnose = (stretch: string, edited: readonly string[]): unknown => {
    const edits = edited.map((one) => ({ file: 'a.yaml', range: rangeOf(text, one), text: '' }));
    const fixes = [{ title: 'x', safety: 'safe' as const, edits }];
    const finding = { ...first!, file: 'a.yaml', range: rangeOf(text, stretch), fixes };
    const texts = new Map([['a.yaml', text]]);
    const result = resultOf([finding], { texts, contacts: new Map([['a.yaml', [{ start, end }]]]) });
    const [diagnostic] = JSON.parse(formatRdjson(result, OPTIONS)).diagnostics;
    return [diagnostic.location.range, diagnostic.suggestions];
  };

  it('names whole lines where bytes cannot be counted, and suggests nothing there', () => {
    expect(diagnose('rolse', ['rolse'])).toEqual([{ start: { line: 1 }, end: { line: 1 } }, undefined]);
    expect(diagnose('b', ['a', 'b'])).toMatchObject([{ start: { line: 2, column: 1 } }, undefined]);
  });

  it('counts as ever before them and on other lines', () => {
    expect(diagnose('a', ['b'])).toEqual([
      { start: { line: 1, column: 10 }, end: { line: 1, column: 11 } },
      [{ range: { start: { line: 2, column: 1 }, end: { line: 2, column: 2 } }, text: '' }],
    ]);
  });
});

describe('gitlab', () => {
  it('is an empty list for a clean run', () => {
    expect(formatGitlab(cleanResult(), OPTIONS)).toBe('[]\n');
  });

  it('tells findings of one fingerprint apart, because only one of them would be shown', () => {
    const issues = JSON.parse(formatGitlab(resultOf([first!, first!, first!]), OPTIONS));
    expect(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(['a0', 'a0-2', 'a0-3']);
  });
});

const casesOf = (suites: ReadElement): readonly ReadElement[] => suites.children.flatMap(({ children }) => children);
const outcomesOf = (suites: ReadElement): readonly string[] =>
  casesOf(suites).map(({ children }) => children.map(({ name }) => name).join());

describe('junit', () => {
  it('has one case a finding, and one that passes for each clean file', () => {
    const suites = readXml(formatJunit(fixedResult(), OPTIONS));
    expect(suites.attributes).toEqual({ name: 'smorg', tests: '14', failures: '10', errors: '0' });
    const outcomes = outcomesOf(suites);
    expect(outcomes.filter((outcome) => outcome === 'skipped')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome === '')).toHaveLength(1);
  });

  it('gives no two cases one name', () => {
    const names = casesOf(readXml(formatJunit(resultOf([first!, first!]), OPTIONS))).map(
      ({ attributes }) => attributes['name'],
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('calls nothing but a crash an error', () => {
    const crash = { ...first!, rule: 'repo/internal-error' };
    const suites = readXml(formatJunit(resultOf([crash, first!]), OPTIONS));
    expect(outcomesOf(suites).slice(0, 2)).toEqual(['error', 'failure']);
    expect(suites.attributes).toMatchObject({ failures: '1', errors: '1' });
  });
});

describe('checkstyle', () => {
  it('has a file element for each file with findings', () => {
    const root = readXml(formatCheckstyle(fixedResult(), OPTIONS));
    expect(root.name).toBe('checkstyle');
    expect(root.children.map(({ attributes }) => attributes['name'])).toContain(PATHS.people);
    expect(root.children.flatMap(({ children }) => children)).toHaveLength(11);
  });
});

describe('xml', () => {
  it('is well-formed and says what it should, whatever the text', () => {
    const legal = (text: string): string =>
      text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
    fc.assert(
      fc.property(hostileResult, (result) => {
        const files = readXml(formatCheckstyle(result, OPTIONS)).children;
        const errors = files.flatMap(({ children }) => children);
        expect(errors.map(({ attributes }) => attributes['source']).sort()).toEqual(
          reportedOf(result)
            .map(({ rule }) => legal(rule))
            .sort(),
        );
        const names = casesOf(readXml(formatJunit(result, OPTIONS))).map(({ attributes }) => attributes['name']);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 200 },
    );
  });
});
