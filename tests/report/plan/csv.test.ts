import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { formatPlanCsv } from '../../../src/report/plan/plan-csv.ts';
import { HOSTILE_PLAN, hostilePlan } from '../../fixtures/plan/hostile.ts';
import { FIXED_PLAN, PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';

function write(plan: Plan): string {
  return formatPlanCsv(plan, 'en', PLAN_OPTIONS);
}

/** The records of RFC 4180, read the slow and obvious way. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === ',' || text.startsWith('\r\n', i)) {
      records.at(-1)!.push(cell);
      cell = '';
      if (character === ',') continue;
      records.push([]);
      i += 1;
    } else cell += character;
  }
  return records.slice(0, -1);
}

describe('a plan as CSV', () => {
  it('has a row for each stage, post and date, and as many cells in each', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const [heading = [], ...rows] = readCsv(write(plan));
        expect(rows).toHaveLength(plan.stages.length + plan.posts.length + plan.agenda.length);
        expect(rows.filter((row) => row.length !== heading.length)).toEqual([]);
        expect(write(plan).split('\r\n')).toHaveLength(rows.length + 2);
      }),
      { numRuns: 60, seed: 71 },
    );
  });

  it('holds no formula', () => {
    const openings = (plan: Plan): string[] => readCsv(write(plan)).flat();
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        // With spaces before it, some programs still take it for one.
        expect(openings(plan).filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 60, seed: 72 },
    );
    expect(openings(HOSTILE_PLAN)).toContain('\'=cmd|" /C calc"!A1');
  });

  it('says who does what by when, in order of time', () => {
    const [heading = [], ...rows] = readCsv(write(FIXED_PLAN));
    const records = rows.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i]])));
    const times = records.map(({ date, time }) => `${date} ${time}`);
    expect(times).toEqual([...times].sort());
    expect(records.find(({ id }) => id === 'november/blog-launch/design')).toEqual({
      ...{ kind: 'stage', date: '2026-11-26', time: '18:00', offset: 'UTC+03:00', from: '2026-11-25 09:00' },
      ...{ id: 'november/blog-launch/design', title: 'Blog duyurusu, yeni kavurma', stage: 'Design', account: 'blog' },
      ...{ people: 'iris-vane', minutes: '360', short: '120', status: '', every: '', overdue: '' },
    });
    expect(records.filter(({ overdue }) => overdue === 'yes').map(({ kind }) => kind)).toEqual(['access-review']);
  });
});
