import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import changeSchema from '../../../schemas/plan-change.schema.json' with { type: 'json' };
import type { PlanChange } from '../../../src/diff/since/plan-change.ts';
import { formatChangeJson } from '../../../src/report/plan-change/change-json.ts';
import { printSchema } from '../../../src/schema/print-schema.ts';
import { CHANGE_OPTIONS, CHANGES_BY_NAME, hostileChange } from '../../fixtures/plan-change/change.ts';

const CHANGE = 'https://example.org/plan-change';
const { $id: _, ...schema } = changeSchema;
registerSchema(schema as unknown as SchemaObject, CHANGE);
// What editors show, and our Turkish.
const KEYWORDS = ['markdownDescription', 'enumDescriptions', 'x-smorg-tr', 'x-smorg-tr-enum'];
const check = new Ajv2020({ allErrors: true, strict: true, keywords: KEYWORDS }).compile(schema);

/** What two validators find wrong. */
async function errorsOf(json: unknown): Promise<readonly string[]> {
  check(json);
  const output = await validate(CHANGE, json as never, 'BASIC');
  return [
    ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...(output.valid ? [] : (output.errors ?? [])).map(({ instanceLocation }) => instanceLocation),
  ];
}

const write = (change: PlanChange): string => formatChangeJson(change, 'en', CHANGE_OPTIONS);

describe('the published schema of a change of the plan', () => {
  it.each(Object.entries(CHANGES_BY_NAME))('holds for one that is %s', async (_name, change) => {
    expect(await errorsOf(JSON.parse(write(change)))).toEqual([]);
  });

  it('holds for any text', async () => {
    const anyChange = fc.asyncProperty(hostileChange, async (change) => {
      expect(await errorsOf(JSON.parse(write(change)))).toEqual([]);
    });
    await fc.assert(anyChange, { numRuns: 10, seed: 64 });
  });

  it.each<[string, (change: Record<string, never>) => void]>([
    ['half a minute', (change) => Object.assign(change['load']![0]!, { after: { asked: 0.5 } })],
    ['a change that there is not', (change) => Object.assign(change['load']![0]!, { change: 'moved' })],
    ['a field that nobody knows', (change) => Object.assign(change['absences']![0]!, { minutes: 3 })],
    ['no word about the base', (change) => delete change['base']],
    ['another version', (change) => Object.assign(change, { schemaVersion: 2 })],
  ])('refuses %s', async (_name, spoil) => {
    const json = JSON.parse(write(CHANGES_BY_NAME['worse']!));
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
    visit(changeSchema, '');
    expect(bare).toEqual([]);
  });

  it('is printed, in Turkish too', async () => {
    expect(JSON.parse(String(await printSchema('plan-change', 'en')))).toEqual(changeSchema);
    expect(await printSchema('plan-change', 'tr')).toContain('Bu biçimin sürümü.');
  });
});

describe('a change of the plan as JSON', () => {
  it('has both numbers of whatever is told, and counts its rows', () => {
    for (const change of Object.values(CHANGES_BY_NAME)) {
      const json = JSON.parse(write(change));
      const lists = ['load', 'bottlenecks', 'work', 'coverage', 'reach', 'statements', 'alone', 'absences'];
      const rows = lists.flatMap((list) => json[list] as { change: string; problem: boolean }[]);
      for (const name of ['new', 'worse', 'better', 'fixed']) {
        expect(json.summary[name]).toBe(rows.filter((row) => row.change === name).length);
      }
      const standing = rows.filter((row) => row.change === 'unchanged' && row.problem);
      expect(json.summary.unchanged).toBe(standing.length);
      expect('obstacle' in json).toBe(change.obstacle !== undefined);
    }
  });

  it('says who is over by how much, before and now', () => {
    const json = JSON.parse(write(CHANGES_BY_NAME['worse']!));
    expect(json.load.find(({ person }: { person: string }) => person === 'iris-vane')).toEqual({
      ...{ change: 'new', problem: true, person: 'iris-vane', week: '2026-W48' },
      before: { asked: 960, net: 960, overrun: 0, over: 0 },
      after: { asked: 1_080, net: 960, overrun: 0, over: 120 },
    });
    expect(json.summary.shortage).toEqual({ change: 'new', before: 0, after: 120 });
  });
});
