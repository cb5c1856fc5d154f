import { describe, expect, it } from 'vitest';
import { diffOf } from './states.ts';

const PEOPLE = (id: string, name = 'Ada Lund', more = '') => `
organization: {name: A, timezone: Europe/Istanbul}
people:
  ${id}: {name: ${name}, roles: designer, capacity: 20h, skills: {graphic-design: 4}${more}}
  iris-vane: {name: Iris Vane, roles: designer, reportsTo: ${id}}
roles: {designer: {title: Designer}}
accounts:
  main: {platform: instagram, owner: ${id}}
`;

describe('what was removed and added much alike', () => {
  it('is asked about with its evidence, and still counted as removed and added', () => {
    const { kinds, questions } = diffOf(PEOPLE('ada'), PEOPLE('ada-lund'));
    expect(questions).toEqual([
      {
        ...{ kind: 'people', from: 'ada', to: 'ada-lund', percent: 100, references: 2 },
        same: ['capacity', 'name', 'roles', 'skills'],
        different: [],
      },
    ]);
    const people = kinds.find(({ kind }) => kind === 'people');
    expect(people?.changes.map(({ change, id }) => `${change} ${id}`)).toEqual([
      'removed ada',
      'added ada-lund',
      'changed iris-vane',
    ]);
  });

  it('is asked about with a new name', () => {
    const [question] = diffOf(PEOPLE('ada'), PEOPLE('ada-lund', 'Ada Lund-Vane')).questions;
    expect(question).toMatchObject({ same: ['capacity', 'roles', 'skills'], different: ['name'] });
    expect(question?.percent).toBeGreaterThanOrEqual(60);
    expect(question?.percent).toBeLessThan(100);
  });

  it('is no question when `formerly` says it', () => {
    const { questions, renames } = diffOf(PEOPLE('ada'), PEOPLE('ada-lund', 'Ada Lund', ', formerly: ada'));
    expect(questions).toEqual([]);
    expect(renames).toEqual([{ kind: 'people', from: 'ada', to: 'ada-lund' }]);
  });

  it('is no question for somebody who takes over all work but shares nothing of their own', () => {
    const successor = PEOPLE('can-demir', 'Can Demir').replace('20h', '30h').replace('graphic-design: 4', 'video: 2');
    expect(diffOf(PEOPLE('ada'), successor).questions).toEqual([]);
  });

  it('is matched so that all likenesses together are greatest', () => {
    const entries = (...rows: readonly string[]) => `
accounts: {main: {platform: instagram}}
calendars: {december: {accounts: main, entries: [${rows.join(', ')}]}}
`;
    const before = entries(
      '{id: one, title: Winter, type: reel, link: "https://a.example"}',
      '{id: two, title: Winter sale, type: image, link: "https://b.example"}',
    );
    const after = entries(
      '{id: uno, title: Winter, type: reel, link: "https://a.example"}',
      '{id: due, title: Winter sale, type: image, link: "https://b.example"}',
    );
    const found = diffOf(before, after).questions.map(({ from, to }) => `${from} ${to}`);
    expect(found).toEqual(['december/two december/due', 'december/one december/uno']);
  });
});
