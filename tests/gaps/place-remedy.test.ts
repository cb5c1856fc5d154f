import { describe, expect, it } from 'vitest';
import type { NodePlace } from '../../src/diagnostics/place.ts';
import { placeRemedy } from '../../src/gaps/place-remedy.ts';
import type { RemedyChange } from '../../src/rules/remedy.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { lintFiles } from '../rules/lint-files.ts';

type Files = Readonly<Record<string, string>>;

function pasted(files: Files, ...changes: readonly RemedyChange[]): Files {
  const { model, sources } = lintFiles({ files });
  const placed = placeRemedy(changes, { model: model!, sources });
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const { text: changed, left } = applyEdits(
        text,
        placed.filter(({ file }) => file === path),
      );
      expect(left).toEqual([]);
      return [path, changed];
    }),
  );
}

function at(pointer: string, file = 'a.yaml'): NodePlace {
  return { kind: 'node', file, document: 0, pointer, part: 'key' };
}

const field = (pointer: string, name: string, value: RemedyChange['kind'] | string | object): RemedyChange =>
  ({ kind: 'field', at: at(pointer), field: name, value }) as RemedyChange;
const item = (pointer: string, value: string): RemedyChange => ({ kind: 'item', at: at(pointer), value });
const entity = (section: string, id: string, value: Record<string, string> = {}): RemedyChange => ({
  ...{ kind: 'entity', section, id, value },
});

describe('a field', () => {
  it.each([
    ['in a block', 'goals:\n  a:\n    title: A # why\n', 'goals:\n  a:\n    title: A # why\n    owner: ada\n'],
    ['between braces', 'goals: {a: {title: A}}\n', 'goals: {a: {title: A, owner: ada}}\n'],
    ['between empty braces', 'goals: {a: {}}\n', 'goals: {a: {owner: ada}}\n'],
    ['below a bare key', 'goals:\n  a:\n', 'goals:\n  a:\n    owner: ada\n'],
    ['instead of what is there', 'goals: {a: {owner: bo}}\n', 'goals: {a: {owner: ada}}\n'],
    ['where nothing stands behind the key', 'goals:\n  a:\n    owner:\n', 'goals:\n  a:\n    owner: ada\n'],
    [
      'in a file with other line ends',
      'goals:\r\n  a:\r\n    title: A\r\n',
      'goals:\r\n  a:\r\n    title: A\r\n    owner: ada\r\n',
    ],
  ])('goes %s', (_, before, after) => {
    expect(pasted({ 'a.yaml': before }, field('/goals/a', 'owner', 'ada'))).toEqual({ 'a.yaml': after });
  });

  it('is laid into the map that is there', () => {
    const before = 'people:\n  ada:\n    skills: {copywriting: 2, analytics: 1}\n';
    const after = 'people:\n  ada:\n    skills: {copywriting: 2, analytics: 3, video-editing: 1}\n';
    const skills = { analytics: 3, 'video-editing': 1 };
    expect(pasted({ 'a.yaml': before }, field('/people/ada', 'skills', skills))).toEqual({ 'a.yaml': after });
  });

  it('joins another of the same map', () => {
    const both = [field('/goals/a', 'title', 'A, B'), field('/goals/a', 'owner', 'ada')];
    expect(pasted({ 'a.yaml': 'goals: {a: {}}\n' }, ...both)).toEqual({
      'a.yaml': 'goals: {a: {title: "A, B", owner: ada}}\n',
    });
  });
});

describe('items', () => {
  it.each([
    ['to a list', 'a: [x]', 'a: [x, y, z]'],
    ['to a single value', 'a: x', 'a: [x, y, z]'],
    ['to a list of lines', 'a:\n- x', 'a:\n- x\n- y\n- z'],
    ['to an empty list', 'a: []', 'a: [y, z]'],
  ])('are added %s', (_, before, after) => {
    const lines = (text: string): string => `goals:\n  g:\n${text.replace(/^/gm, '    ').replace('a:', 'formerly:')}\n`;
    const changes = [item('/goals/g/formerly', 'y'), item('/goals/g/formerly', 'z')];
    expect(pasted({ 'a.yaml': lines(before) }, ...changes)).toEqual({ 'a.yaml': lines(after) });
  });
});

describe('an entity', () => {
  const SHOP = 'accounts:\n  shop: {platform: x}\n';

  it('goes into the section where it stands, in whichever file', () => {
    const files = { 'a.yaml': 'organization: {name: A}\n', 'b.yaml': 'goals:\n  a: {title: A}\n' };
    expect(pasted(files, entity('goals', 'b', { title: 'B' }))).toEqual({
      ...files,
      'b.yaml': 'goals:\n  a: {title: A}\n  b: {title: B}\n',
    });
  });

  it('brings its section with it, into the file of the organisation', () => {
    const files = { 'a.yaml': SHOP, 'b.yaml': 'organization: {name: A}\n' };
    expect(pasted(files, entity('goals', 'b', { title: 'B' }), entity('goals', 'c'))).toEqual({
      ...files,
      'b.yaml': 'organization: {name: A}\ngoals:\n  b: {title: B}\n  c: {}\n',
    });
  });

  it('finds a place also where nothing can be put behind the last line', () => {
    const files = { 'a.yaml': '{organization: {name: A}}\n' };
    expect(pasted(files, entity('goals', 'b', { title: 'B' }))).toEqual({
      'a.yaml': '{organization: {name: A}}\n---\ngoals:\n  b: {title: B}\n',
    });
  });

  it('breaks a long line into a block', () => {
    const long = {
      title: 'A title that is long enough to fill a line by itself',
      owner: 'somebody-with-a-very-long-id',
    };
    expect(pasted({ 'a.yaml': SHOP }, entity('goals', 'b', { ...long, due: '2027-01-31' }))['a.yaml']).toBe(
      `${SHOP}goals:\n  b:\n    title: ${long.title}\n    owner: ${long.owner}\n    due: 2027-01-31\n`,
    );
  });
});

it('says nothing of a place that is not there', () => {
  const { model, sources } = lintFiles({ files: { 'a.yaml': 'goals: {a: {}}\n' } });
  const elsewhere: RemedyChange = { kind: 'field', at: at('/goals/a', 'b.yaml'), field: 'owner', value: 'ada' };
  expect(placeRemedy([elsewhere, item('/goals/a/formerly', 'x')], { model: model!, sources })).toEqual([]);
});
