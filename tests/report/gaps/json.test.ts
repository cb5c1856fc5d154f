import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gapsSchema from '../../../schemas/gaps.schema.json' with { type: 'json' };
import type { GapReport } from '../../../src/gaps/gap-report.ts';
import { formatGapsJson } from '../../../src/report/gaps/gaps-json.ts';
import { printSchema } from '../../../src/schema/print-schema.ts';
import { brokenGaps, comparedGaps, disguiseGaps, fixedGaps, GAP_OPTIONS } from '../../fixtures/gaps/report.ts';
import { hostileText } from '../../fixtures/report/hostile.ts';

const GAPS = 'https://example.org/gaps';
const { $id: _, ...schema } = gapsSchema;
registerSchema(schema as unknown as SchemaObject, GAPS);
// What editors show, and our Turkish. The format of dates is a remark here.
const KEYWORDS = ['markdownDescription', 'enumDescriptions', 'x-smorg-tr'];
const ajv = new Ajv2020({ allErrors: true, strict: true, keywords: KEYWORDS, validateFormats: false });
const check = ajv.compile(schema);

/** What two validators find wrong. */
async function errorsOf(json: unknown): Promise<readonly string[]> {
  check(json);
  const output = await validate(GAPS, json as never, 'BASIC');
  return [
    ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...(output.valid ? [] : (output.errors ?? [])).map(({ instanceLocation }) => instanceLocation),
  ];
}

const write = (report: GapReport): string => formatGapsJson(report, GAP_OPTIONS);

describe('the published schema', () => {
  it.each([
    ['open gaps', fixedGaps('en')],
    ['Turkish words', fixedGaps('tr')],
    ['a file that cannot be read', brokenGaps('en')],
    ['what happened since an earlier state', comparedGaps('en')],
    ['nothing', { ...fixedGaps('en'), gaps: [], checks: [], vacancies: [], accepted: [] }],
  ])('holds for a report with %s', async (_name, report) => {
    expect(await errorsOf(JSON.parse(write(report)))).toEqual([]);
  });

  it('holds for any text', async () => {
    const texts = fc.array(hostileText, { minLength: 1, maxLength: 20 });
    const anyReport = fc.asyncProperty(texts, async (some) => {
      expect(await errorsOf(JSON.parse(write(disguiseGaps(fixedGaps('en'), some))))).toEqual([]);
    });
    await fc.assert(anyReport, { numRuns: 10, seed: 52 });
  });

  it.each<[string, (report: Record<string, never>) => void]>([
    ['a score beyond 100', (report) => Object.assign(report['summary']!, { score: 101 })],
    ['half a score', (report) => Object.assign(report['sections']![0]!, { score: 0.5 })],
    ['an unknown priority', (report) => Object.assign(report['gaps']![0]!, { priority: 'urgent' })],
    ['a field that nobody knows', (report) => Object.assign(report['checks']![0]!, { weight: 3 })],
    ['no word about completeness', (report) => delete report['complete']],
    ['another version', (report) => Object.assign(report, { schemaVersion: 2 })],
  ])('refuses %s', async (_name, spoil) => {
    const json = JSON.parse(write(fixedGaps('en')));
    spoil(json);
    expect((await errorsOf(json)).length).toBeGreaterThanOrEqual(2);
  });

  it('describes every property in both languages with an example', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, property] of Object.entries((node as { properties?: object }).properties ?? {})) {
        const { description, markdownDescription, 'x-smorg-tr': turkish, examples, type, $ref } = property;
        const texts = $ref === undefined ? [description, markdownDescription, turkish] : [];
        if (!texts.every((text) => /^\S.*\.$/s.test(text ?? ''))) bare.push(`${path}/${name}`);
        if ($ref === undefined && type !== 'object' && !Array.isArray(examples)) bare.push(`${path}/${name} examples`);
      }
      for (const [key, inner] of Object.entries(node)) if (key !== 'examples') visit(inner, `${path}/${key}`);
    };
    visit(gapsSchema, '');
    expect(bare).toEqual([]);
  });

  it('is printed, in Turkish too', async () => {
    expect(JSON.parse(String(await printSchema('gaps', 'en')))).toEqual(gapsSchema);
    expect(await printSchema('gaps', 'tr')).toContain('Bu biçimin sürümü.');
  });
});

describe('the text', () => {
  it('has a record a line, so that two reports can be compared', () => {
    const report = fixedGaps('en');
    const records = write(report)
      .split('\n')
      .filter((line) => /^ {4}\{.*\},?$/.test(line));
    const lists = [report.sections, report.checks, report.gaps, report.vacancies, report.accepted];
    expect(records).toHaveLength(lists.reduce((sum, list) => sum + list.length, 0));
  });

  it('says of each gap what happened to it, and lists those that are gone', () => {
    const json = JSON.parse(write(comparedGaps('tr')));
    const { counts, score, ref } = json.since;
    const changes = json.gaps.map(({ change }: { change: string }) => change);
    expect(changes.filter((change: string) => change === 'new')).toHaveLength(counts.new);
    expect(json.fixed).toHaveLength(counts.fixed);
    expect(counts.new).toBeGreaterThan(2);
    expect(counts.unchanged).toBeGreaterThan(2);
    expect([score.before, ref]).toEqual([40, 'main']);
    expect(JSON.parse(write(fixedGaps('tr')))).not.toHaveProperty('since');
  });

  it('shows a part of the gaps and the figures of all', () => {
    const report = fixedGaps('en');
    const json = JSON.parse(formatGapsJson(report, { ...GAP_OPTIONS, view: { section: 5, priority: 'critical' } }));
    expect(json.gaps.map(({ rule }: { rule: string }) => rule)).toEqual(['crisis/no-plan']);
    expect(json.summary.gaps).toBe(report.gaps.length);
  });
});
