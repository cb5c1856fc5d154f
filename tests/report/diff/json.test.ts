import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diffSchema from '../../../schemas/diff.schema.json' with { type: 'json' };
import { formatDiffJson } from '../../../src/report/diff/diff-json.ts';
import { printSchema } from '../../../src/schema/print-schema.ts';
import { DIFF_OPTIONS, hostileReport, reportOf } from '../../fixtures/diff/hostile.ts';

const DIFF = 'https://example.org/diff';
const { $id: _, ...schema } = diffSchema;
registerSchema(schema as unknown as SchemaObject, DIFF);
// What editors show, and our Turkish.
const KEYWORDS = ['markdownDescription', 'enumDescriptions', 'x-smorg-tr', 'x-smorg-tr-enum'];
const check = new Ajv2020({ allErrors: true, strict: true, keywords: KEYWORDS }).compile(schema);

/** What two validators find wrong. */
async function errorsOf(json: unknown): Promise<readonly string[]> {
  check(json);
  const output = await validate(DIFF, json as never, 'BASIC');
  return [
    ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...(output.valid ? [] : (output.errors ?? [])).map(({ instanceLocation }) => instanceLocation),
  ];
}

const FIXED = reportOf(
  {
    people: { ada: { name: 'Ada', email: 'a@b.example', capacity: '20h', roles: ['x', 'y'] }, iris: { name: 'Iris' } },
    workflows: { w: { stages: [{ id: 'a' }, { id: 'b', effort: '1h' }, { id: 'c' }] } },
    accounts: { shop: { platform: 'x', owner: 'iris', languages: ['tr', 'en'] } },
  },
  {
    people: {
      'ada-lund': { name: 'Ada', formerly: 'ada', email: 'c@b.example', roles: ['x', 'z'] },
      mert: { name: 'M' },
    },
    workflows: { w: { stages: [{ id: 'b', effort: '2h' }, { id: 'a' }] } },
    accounts: { shop: { platform: 'x', owner: 'iris', languages: ['en', 'tr'] } },
  },
);

describe('the published schema of a difference', () => {
  it('holds for every sort of change', async () => {
    const json = JSON.parse(formatDiffJson(FIXED, 'en', DIFF_OPTIONS));
    expect(await errorsOf(json)).toEqual([]);
    const [workspace] = json.workspaces;
    expect(workspace.summary).toEqual({ added: 1, changed: 3, removed: 1, renamed: 1, uncertain: 0, unchanged: 0 });
    expect(workspace.changes.map(({ change, id }: Record<string, string>) => `${change} ${id}`)).toEqual([
      'changed ada-lund',
      'removed iris',
      'added mert',
      'changed shop',
      'changed w',
    ]);
    expect(workspace.changes[0].fields).toEqual([
      { path: 'capacity', before: '20h' },
      { path: 'email', hidden: true },
      { path: 'roles', removed: ['y'], added: ['z'] },
    ]);
    expect(workspace.changes[1].stillNamedAt).toEqual(['accounts/shop.owner']);
  });

  it('holds for any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, fc.boolean(), async (report, showContacts) => {
        const text = formatDiffJson(report, 'tr', { ...DIFF_OPTIONS, showContacts });
        expect(JSON.parse(text).base.ref).toBe(report.ref);
        // One of the validators takes no key that is half of a pair.
        expect(await errorsOf(JSON.parse(text.replaceAll(/\\ud[89a-f][0-9a-f]{2}/gi, '?')))).toEqual([]);
      }),
      { numRuns: 10, seed: 71 },
    );
  });

  it.each<[string, (json: Record<string, never>) => void]>([
    ['another version', (json) => Object.assign(json, { schemaVersion: 2 })],
    ['no commit', (json) => delete json['base']!['commit']],
    ['a field that nobody knows', (json) => Object.assign(json['workspaces']![0]!, { more: 1 })],
    ['a change of no sort', (json) => Object.assign(json['workspaces']![0]!['changes']![0]!, { change: 'moved' })],
  ])('refuses %s', async (_name, spoil) => {
    const json = JSON.parse(formatDiffJson(FIXED, 'en', DIFF_OPTIONS));
    spoil(json);
    expect((await errorsOf(json)).length).toBeGreaterThanOrEqual(2);
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
    visit(diffSchema, '');
    expect(bare).toEqual([]);
  });

  it('is printed, in Turkish too', async () => {
    expect(JSON.parse(String(await printSchema('diff', 'en')))).toEqual(diffSchema);
    expect(await printSchema('diff', 'tr')).toContain('Bu biçimin sürümü.');
  });
});
