import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuiltModel, buildModel } from '../../src/model/build-model.ts';
import { coreOf } from '../../src/model/core.ts';
import type { Entity } from '../../src/model/entity.ts';
import { isMap } from '../../src/source/value.ts';
import { anyDocument, source } from './any-document.ts';

/** Reads every field of every entity and of everything inside. */
function readAll(value: unknown, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (Array.isArray(value)) for (const item of value) readAll(item, seen);
  else if (value instanceof Map) for (const item of value.values()) readAll(item, seen);
  else if ('kind' in value && 'parent' in value) readEntity(value as Entity, seen);
  else if ('isAll' in value) readAll((value as unknown as { references: unknown }).references, seen);
}

function readEntity(entity: Entity, seen: Set<unknown>): void {
  expect(isMap(coreOf(entity).raw)).toBe(true);
  for (const name in entity) {
    const field = (entity as unknown as Record<string, unknown>)[name];
    if (typeof field !== 'object' || field === null || !('state' in field)) continue;
    const { state, at } = field as { state: string; at: { kind: string } };
    expect(['absent', 'broken', 'vacant', 'value']).toContain(state);
    expect(at.kind).toBe('node');
    if (state === 'value') readAll((field as unknown as { value: unknown }).value, seen);
  }
}

function told({ findings }: BuiltModel): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

describe('whatever stands in the files', () => {
  it('nothing throws, and every field answers', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 3 }), (documents) => {
        const files = documents.map((document, index) =>
          source(index === 2 ? 'c.private.yaml' : `${index}.yaml`, [document]),
        );
        const { model } = buildModel({ files, now: { today: '2026-12-01', instant: 29_934_720 } });
        for (const entity of model.entities) readAll(entity, new Set());
      }),
      { numRuns: 60, seed: 20261201 },
    );
  });

  it('the order of files changes nothing', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 2, maxLength: 4 }), (documents) => {
        const files = documents.map((document, index) => source(`${index}.yaml`, [document]));
        const there = buildModel({ files, now: { today: '2026-12-01', instant: 29_934_720 } });
        const back = buildModel({ files: [...files].reverse(), now: { today: '2026-12-01', instant: 29_934_720 } });
        expect(told(back)).toEqual(told(there));
        expect(back.model.entities.map(({ kind, id }) => `${kind}/${id}`)).toEqual(
          there.model.entities.map(({ kind, id }) => `${kind}/${id}`),
        );
      }),
      { numRuns: 40, seed: 20261202 },
    );
  });
});
