import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reviewSchema from '../../../schemas/review.schema.json' with { type: 'json' };
import { formatReviewJson } from '../../../src/report/review/review-json.ts';
import { printSchema } from '../../../src/schema/print-schema.ts';
import { hostileReview } from '../../fixtures/review/hostile.ts';
import { COMMIT, calmReview, fixedReview, REVIEW_OPTIONS, wholeReview } from '../../fixtures/review/review.ts';

const REVIEW = 'https://example.org/review';
const { $id: _, ...schema } = reviewSchema;
registerSchema(schema as unknown as SchemaObject, REVIEW);
// What editors show, and our Turkish.
const KEYWORDS = ['markdownDescription', 'enumDescriptions', 'x-smorg-tr', 'x-smorg-tr-enum'];
const check = new Ajv2020({ allErrors: true, strict: true, keywords: KEYWORDS }).compile(schema);

/** What two validators find wrong. */
async function errorsOf(json: unknown): Promise<readonly string[]> {
  check(json);
  const output = await validate(REVIEW, json as never, 'BASIC');
  return [
    ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...(output.valid ? [] : (output.errors ?? [])).map(({ instanceLocation }) => instanceLocation),
  ];
}

describe('the published schema of a review', () => {
  it.each(Object.entries({ changed: fixedReview('en'), calm: calmReview('tr'), whole: wholeReview('en') }))(
    'holds when it is %s',
    async (_name, review) => {
      expect(await errorsOf(JSON.parse(formatReviewJson(review, REVIEW_OPTIONS)))).toEqual([]);
    },
  );

  it('tells the verdict and the numbers before and after', () => {
    const json = JSON.parse(formatReviewJson(fixedReview('en'), REVIEW_OPTIONS));
    expect(json.verdict).toEqual({ passed: false, exitCode: 1, reason: 'failing-new', count: 3 });
    expect(json.base).toEqual({ ref: 'main', commit: COMMIT, exact: false });
    expect(json.news.map(({ change }: { change: string }) => change)).toEqual([
      ...['new', 'new', 'new', 'worse', 'better', 'better', 'fixed', 'fixed'],
    ]);
    const [workspace] = json.workspaces;
    expect(workspace.score).toEqual({ before: 40, after: 27 });
    expect(workspace.plan.unplaced).toEqual({ before: 0, after: 120 });
    expect(workspace.weeks[0]).toEqual({
      ...{ person: 'iris-vane', week: '2026-W48', change: 'new', over: { before: 0, after: 120 } },
      ...{ before: { asked: 960, net: 960 }, after: { asked: 1_080, net: 960 } },
    });
    expect(workspace.diff).toMatchObject({ added: 1, changed: 1, removed: 1 });
  });

  it('names no earlier state where there is none', () => {
    const json = JSON.parse(formatReviewJson(wholeReview('en'), REVIEW_OPTIONS));
    expect(json.base).toBeUndefined();
    expect(json.news).toEqual([]);
    expect(json.workspaces[0]).toMatchObject({ score: { after: 27 }, weeks: [], gapNews: [], answering: [] });
  });

  it('holds for any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReview, async (review) => {
        const text = formatReviewJson(review, REVIEW_OPTIONS);
        expect(JSON.parse(text).base?.ref).toBe(review.base?.ref);
        // One of the validators takes no key that is half of a pair.
        expect(await errorsOf(JSON.parse(text.replaceAll(/\\ud[89a-f][0-9a-f]{2}/gi, '?')))).toEqual([]);
      }),
      { numRuns: 10, seed: 75 },
    );
  });

  it.each<[string, (json: Record<string, never>) => void]>([
    ['another version', (json) => Object.assign(json, { schemaVersion: 2 })],
    ['no commit', (json) => delete json['base']!['commit']],
    ['a field that nobody knows', (json) => Object.assign(json['workspaces']![0]!, { more: 1 })],
    ['a change of no sort', (json) => Object.assign(json['news']![0]!, { change: 'moved' })],
  ])('refuses %s', async (_name, spoil) => {
    const json = JSON.parse(formatReviewJson(fixedReview('en'), REVIEW_OPTIONS));
    spoil(json);
    expect((await errorsOf(json)).length).toBeGreaterThanOrEqual(2);
  });

  it('describes every property in both languages with an example', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, property] of Object.entries((node as { properties?: object }).properties ?? {})) {
        const { description, markdownDescription, 'x-smorg-tr': turkish, examples, type } = property;
        if (![description, markdownDescription, turkish].every((text) => /^\S.*\.$/s.test(text ?? '')))
          bare.push(`${path}/${name}`);
        if (type !== 'object' && type !== 'array' && !Array.isArray(examples)) bare.push(`${path}/${name} examples`);
      }
      for (const [key, inner] of Object.entries(node)) if (key !== 'examples') visit(inner, `${path}/${key}`);
    };
    visit(reviewSchema, '');
    expect(bare).toEqual([]);
  });

  it('is printed, in Turkish too', async () => {
    expect(JSON.parse(String(await printSchema('review', 'en')))).toEqual(reviewSchema);
    expect(await printSchema('review', 'tr')).toContain('Bu biçimin sürümü.');
  });
});
