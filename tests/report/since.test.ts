import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import type { Language } from '../../src/diagnostics/text.ts';
import { goneFindings } from '../../src/diff/since/gone-findings.ts';
import { presentSince } from '../../src/diff/since/present-since.ts';
import type { LintResult } from '../../src/lint/lint-result.ts';
import { mergeWorkspaces } from '../../src/lint/merge-workspaces.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/registry.ts';
import { judged, matched, type Texts } from '../diff/since-states.ts';
import { OPTIONS } from '../fixtures/report/lint-result.ts';
import { reportErrors, sarifErrors } from './official-schemas.ts';

const { $id: _, ...schema } = reportSchema;
// What editors show, and our Turkish.
const KEYWORDS = ['markdownDescription', 'enumDescriptions', 'x-smorg-tr', 'x-smorg-tr-enum'];
const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, keywords: KEYWORDS }).compile(schema);

const person = (id: string) => `people:\n  ${id}: {name: Ada Lund}\n`;
const silenced = (id: string) =>
  person(id).replace('  ', '  # smorg-ignore people/no-role: She leaves in January.\n  ');
const CONFIG = 'version: 1\nlint: {overrides: [{files: drafts/**, rules: {people/no-role: info}}]}\n';
const ROLES = 'roles: {lead: {title: Lead}}\n';

/** One finding of every change, and one that a file hides which could not be read. */
const BEFORE: Texts = {
  ...{ 'smorg.yaml': CONFIG, 'roles.yaml': ROLES },
  ...{ 'same.yaml': person('same'), 'fixed.yaml': person('gone'), 'worse.yaml': silenced('worse') },
  ...{ 'better.yaml': person('better'), 'silenced.yaml': person('silenced') },
  'broken.yaml': 'people:\n  hidden: {name: Ada Lund\n',
};
const AFTER: Texts = {
  ...{ 'smorg.yaml': CONFIG, 'roles.yaml': ROLES },
  ...{ 'same.yaml': person('same'), 'new.yaml': person('fresh'), 'worse.yaml': person('worse') },
  ...{ 'drafts/better.yaml': person('better'), 'silenced.yaml': silenced('silenced') },
  'broken.yaml': person('hidden'),
};

function resultSince(language: Language): LintResult {
  const only = { rules: rules.filter((rule) => 'emittedBy' in rule || rule.id === 'people/no-role') };
  const [before, after] = [judged(BEFORE, only), judged(AFTER, only)];
  const matching = matched(before, after);
  const lint = presentSince(
    { judged: after, before, former: [], matching, gone: goneFindings(before, matching) },
    language,
  );
  return mergeWorkspaces([lint], language, { ref: 'main', commit: '2f1c9a7d0b3e4f5a6b7c8d9e0f1a2b3c4d5e6f70' });
}

/** What two validators find wrong with a report. */
async function errorsOf(report: unknown): Promise<readonly string[]> {
  check(report);
  return [
    ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...(await reportErrors(report)),
  ];
}

type Json = Record<string, Record<string, unknown>>;

describe.each(['en', 'tr'] as const)('a report since an earlier state (%s)', (language) => {
  const result = resultSince(language);
  const written = () => JSON.parse(formatJson(result, OPTIONS));

  it('has every change, and is as its published schema says', async () => {
    const report = written();
    expect(report.since.counts).toEqual({
      new: 1,
      worse: 1,
      better: 1,
      fixed: 3,
      unchanged: 1,
      silenced: 1,
      unknown: 1,
    });
    // With the person who left: the slip that hid another one, and an override that names files by now.
    const files = report.since.fixed.map(({ file }: { file: string }) => file);
    expect(files).toEqual(['broken.yaml', 'fixed.yaml', 'smorg.yaml']);
    expect(report.since.unread).toEqual(['broken.yaml']);
    expect(await errorsOf(report)).toEqual([]);
  });

  it.each<[string, (since: Json) => void]>([
    ['a change that there is not', ({ fixed }) => Object.assign(fixed![0] as object, { change: 'gone' })],
    ['a count less', ({ counts }) => delete counts!['worse']],
    ['a count of a half', ({ counts }) => Object.assign(counts!, { new: 0.5 })],
    ['no commit', (since) => delete since['commit']],
    ['a field that nobody knows', (since) => Object.assign(since, { base: 'main' })],
  ])('is not so lax that it takes %s', async (_name, spoil) => {
    const report = written();
    spoil(report.since);
    expect((await errorsOf(report)).length).toBeGreaterThanOrEqual(2);
  });

  it('is SARIF with the state of each result', async () => {
    const log = JSON.parse(formatSarif(result, OPTIONS)) as Log;
    expect(await sarifErrors(log)).toEqual([]);
    const states = log.runs[0]!.results!.map(({ baselineState, locations }) => [
      locations![0]!.physicalLocation!.artifactLocation!.uri,
      baselineState,
    ]);
    expect(Object.fromEntries(states)).toEqual({
      ...{ 'same.yaml': 'unchanged', 'new.yaml': 'new', 'worse.yaml': 'updated', 'drafts/better.yaml': 'updated' },
      ...{ 'silenced.yaml': 'unchanged', 'broken.yaml': undefined },
    });
    Object.assign(log.runs[0]!.results![0]!, { baselineState: 'worse' });
    expect(await sarifErrors(log)).not.toEqual([]);
  });
});
