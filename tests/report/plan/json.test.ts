import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import planSchema from '../../../schemas/plan.schema.json' with { type: 'json' };
import type { Plan } from '../../../src/plan/plan.ts';
import { formatPlanJson } from '../../../src/report/plan/plan-json.ts';
import { printSchema } from '../../../src/schema/print-schema.ts';
import { hostilePlan } from '../../fixtures/plan/hostile.ts';
import { CALM_PLAN, FIXED_PLAN, PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';

const PLAN = 'https://example.org/plan';
const { $id: _, ...schema } = planSchema;
registerSchema(schema as unknown as SchemaObject, PLAN);
// What editors show, and our Turkish.
const KEYWORDS = ['markdownDescription', 'enumDescriptions', 'x-smorg-tr', 'x-smorg-tr-enum'];
const ajv = new Ajv2020({ allErrors: true, strict: true, keywords: KEYWORDS });
const check = ajv.compile(schema);

/** What two validators find wrong. */
async function errorsOf(json: unknown): Promise<readonly string[]> {
  check(json);
  const output = await validate(PLAN, json as never, 'BASIC');
  return [
    ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...(output.valid ? [] : (output.errors ?? [])).map(({ instanceLocation }) => instanceLocation),
  ];
}

function write(plan: Plan): string {
  return formatPlanJson(plan, 'en', PLAN_OPTIONS);
}

describe('the published schema', () => {
  it.each([
    ['fixed', FIXED_PLAN],
    ['calm', CALM_PLAN],
    ['empty', { ...CALM_PLAN, people: [], accounts: [], stages: [], posts: [], load: [], coverage: [], crisis: [] }],
  ])('holds for the %s plan', async (_name, plan) => {
    expect(await errorsOf(JSON.parse(write(plan)))).toEqual([]);
  });

  it('holds for any text', async () => {
    const anyPlan = fc.asyncProperty(hostilePlan, async (plan) => {
      expect(await errorsOf(JSON.parse(write(plan)))).toEqual([]);
    });
    await fc.assert(anyPlan, { numRuns: 10, seed: 51 });
  });

  it.each<[string, (plan: Record<string, never>) => void]>([
    ['a number in half minutes', (plan) => Object.assign(plan['summary']!, { short: 0.5 })],
    ['an instant without its offset', (plan) => Object.assign(plan['stages']![0]!, { due: '2026-11-25T18:00:00' })],
    ['a field that nobody knows', (plan) => Object.assign(plan['load']![0]!, { minutes: 3 })],
    ['no word about proof', (plan) => delete plan['summary']!['proved']],
    ['another version', (plan) => Object.assign(plan, { schemaVersion: 2 })],
  ])('refuses %s', async (_name, spoil) => {
    const json = JSON.parse(write(FIXED_PLAN));
    spoil(json);
    const errors = await errorsOf(json);
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });

  it('describes every property in both languages with an example', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, property] of Object.entries((node as { properties?: object }).properties ?? {})) {
        const { description, markdownDescription, 'x-smorg-tr': turkish, examples, type, $ref } = property;
        const isLeaf = $ref === undefined && type !== 'object' && type !== 'array';
        if (![description, markdownDescription, turkish].every((text) => /^\S.*\.$/s.test(text ?? '')))
          bare.push(`${path}/${name}`);
        if (isLeaf && !Array.isArray(examples)) bare.push(`${path}/${name} examples`);
      }
      for (const [key, inner] of Object.entries(node)) if (key !== 'examples') visit(inner, `${path}/${key}`);
    };
    visit(planSchema, '');
    expect(bare).toEqual([]);
  });

  it('is printed, in Turkish too', async () => {
    expect(JSON.parse(String(await printSchema('plan', 'en')))).toEqual(planSchema);
    expect(await printSchema('plan', 'tr')).toContain('Bu biçimin sürümü.');
  });
});

describe('a plan as JSON', () => {
  it('says whether it is proved, which time zone data it was made with, and by whom', () => {
    const json = JSON.parse(formatPlanJson(FIXED_PLAN, 'tr', { version: '9.8.7', timeZoneData: '2024b' }));
    expect(json).toMatchObject({ schemaVersion: 1, timeZoneData: '2024b', tool: { name: 'smorg', version: '9.8.7' } });
    expect(json.summary).toMatchObject({ short: 120, bound: 120, proved: true });
    expect(JSON.parse(write({ ...FIXED_PLAN, isComplete: false })).complete).toBe(false);
  });

  it('keeps all texts, and why somebody is away to itself', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const json = JSON.parse(write(plan));
        expect(json.organization).toBe(plan.organization);
        expect(json.stages.map((stage: { entryTitle: string }) => stage.entryTitle)).toEqual(
          plan.stages.map(({ entryTitle }) => entryTitle),
        );
      }),
      { numRuns: 40, seed: 52 },
    );
    const away = FIXED_PLAN.people.map((person) => ({
      ...person,
      absences: person.absences.map((one) => ({ ...one, reason: 'surgery' })),
    }));
    expect(write({ ...FIXED_PLAN, people: away })).not.toContain('surgery');
  });

  it('has a record a line, so that a small change touches few lines', () => {
    const lines = write(FIXED_PLAN).split('\n');
    const moved = FIXED_PLAN.stages.map((stage) =>
      stage.id.endsWith('uk-sale/draft') ? { ...stage, owner: 'mina-falk' } : stage,
    );
    const load = FIXED_PLAN.load.filter(({ person }) => person !== 'omar-reyes');
    const changed = write({ ...FIXED_PLAN, stages: moved, load }).split('\n');
    const gone = lines.filter((line) => !changed.includes(line));
    const come = changed.filter((line) => !lines.includes(line));
    // The stage, the last line of the load whose comma goes, and the two that are left out.
    expect(gone).toHaveLength(4);
    expect(come).toHaveLength(2);
  });

  it('does not depend on the order in which a plan was put together', () => {
    const turn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turn);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, turn(inner)])
          .reverse(),
      );
    };
    expect(write(turn(FIXED_PLAN) as Plan)).toBe(write(FIXED_PLAN));
  });
});
