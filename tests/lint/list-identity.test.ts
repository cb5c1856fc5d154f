import { expect, it } from 'vitest';
import { type IdentityShape, identityPointer } from '../../src/lint/list-identity.ts';
import type { Value } from '../../src/source/value.ts';

const SHAPE: IdentityShape = {
  fields: { people: { values: { fields: { absences: { items: { key: ['from'] } }, roles: {} } } } },
};

const ROOT: Value = {
  people: {
    ayse: {
      absences: [{ from: '2026-12-01' }, { from: '2026-12-24', to: '2027-01-02' }, { from: '2026-12-01' }],
      rituals: [
        { id: 'monday', title: 'a' },
        { id: 'monday', title: 'b' },
      ],
      notes: [{ a: 1, b: [2] }, 'text', 'text'],
    },
  },
};

it.each([
  ['/people/ayse/absences/1/to', '/people/ayse/absences/["2026-12-24"]/to'],
  ['/people/ayse/absences/2', '/people/ayse/absences/["2026-12-01"]#1'],
  ['/people/ayse/rituals/0/title', '/people/ayse/rituals/id=monday/title'],
  ['/people/ayse/rituals/1/title', '/people/ayse/rituals/id=monday#1/title'],
  ['', ''],
])('%s is %s', (pointer, identity) => {
  expect(identityPointer(ROOT, pointer, SHAPE)).toBe(identity);
});

it('knows an item without a name by its value, whatever the order of keys and items', () => {
  const other: Value = { people: { ayse: { notes: ['text', { b: [2], a: 1 }] } } };
  const identity = identityPointer(ROOT, '/people/ayse/notes/0', SHAPE);
  expect(identityPointer(other, '/people/ayse/notes/1', SHAPE)).toBe(identity);
  expect(identityPointer(ROOT, '/people/ayse/notes/1', SHAPE)).not.toBe(identity);
  expect(identityPointer(ROOT, '/people/ayse/notes/2', SHAPE)).toBe(
    `${identityPointer(ROOT, '/people/ayse/notes/1', SHAPE)}#1`,
  );
});

it('takes keys of objects for ordinary keys', () => {
  expect(identityPointer({}, '/__proto__/constructor/0', SHAPE)).toBe('/__proto__/constructor/0');
});
