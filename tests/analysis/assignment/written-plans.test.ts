import { describe, expect, it } from 'vitest';
import { assignWork } from '../../../src/analysis/assignment/assign-work.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { hour, writtenWork } from './written-work.ts';

const [MON, TUE, WED, THU, FRI, SAT] = [0, 1, 2, 3, 4, 5] as const;
const NEXT_MON = 7;
const WEEK = [MON, TUE, WED, THU, FRI];
const FULL = { days: WEEK, hours: [40, 0] };

/** The plan as lines: `task: owner hours`, with what is short. */
function linesOf(problem: WorkProblem, bound = 0): string[] {
  const plan = assignWork(problem, { bound });
  return plan.tasks.map(({ owner, blocks, short }, task) => {
    const { id, minutes } = problem.tasks[task]!;
    const name = owner === undefined ? 'nobody' : problem.people[owner]!.id;
    const lack = short > 0 ? `, ${short / 60} h short` : '';
    const sittings = blocks.length > 2 ? `, ${blocks.length / 2} sittings` : '';
    return `${id}: ${name} ${(minutes - short) / 60} h${lack}${sittings}`;
  });
}

describe('a plan written out', () => {
  it('leaves two hours short where four designs of 34 hours meet 32 hours of two designers, and proves it', () => {
    const design = { from: WED, to: SAT, pool: ['deniz', 'elif'] };
    const problem = writtenWork(
      { deniz: { days: WEEK, hours: [16, 16] }, elif: { days: [MON, TUE, WED, THU], hours: [20, 20] } },
      {
        'blog/design': { ...design, hours: 6, to: FRI },
        'customer/design': { ...design, hours: 8, to: FRI },
        'reels/design': { ...design, hours: 12 },
        'story/design': { ...design, hours: 8, to: FRI },
      },
    );
    expect(linesOf(problem, 120)).toEqual([
      'blog/design: deniz 6 h',
      'customer/design: elif 8 h',
      'reels/design: deniz 10 h, 2 h short, 2 sittings',
      'story/design: elif 8 h',
    ]);
    expect(assignWork(problem, { bound: 120 }).isProved).toBe(true);
  });

  it('does not spend the hours of the week on what can wait for the next one', () => {
    const pool = ['ada'];
    const problem = writtenWork(
      { ada: { days: [...WEEK, NEXT_MON], hours: [8, 8] } },
      {
        'a-can-wait': { hours: 8, from: MON, to: NEXT_MON + 1, pool },
        'b-comes-late': { hours: 8, from: THU, to: NEXT_MON + 2, pool },
        'c-this-week': { hours: 8, from: THU, to: SAT, pool },
      },
    );
    expect(linesOf(problem, 480)).toEqual([
      'a-can-wait: ada 8 h',
      'b-comes-late: ada 0 h, 8 h short',
      'c-this-week: ada 8 h',
    ]);
    expect(assignWork(problem, { bound: 480 }).tasks[0]!.blocks).toEqual([hour(NEXT_MON, 9), hour(NEXT_MON, 17)]);
  });

  it('interrupts a task for nothing that can wait for its end', () => {
    const pool = ['ada'];
    const problem = writtenWork(
      { ada: FULL },
      {
        'a-later': { hours: 4, from: TUE, to: SAT, pool },
        'b-begun': { hours: 10, from: MON, to: SAT, pool },
        'c-urgent': { hours: 4, from: TUE, to: WED, pool },
      },
    );
    expect(assignWork(problem, { bound: 0 }).tasks.map(({ blocks }) => blocks)).toEqual([
      [hour(TUE, 15), hour(TUE, 17), hour(WED, 9), hour(WED, 11)],
      [hour(MON, 9), hour(MON, 17), hour(TUE, 13), hour(TUE, 15)],
      [hour(TUE, 9), hour(TUE, 13)],
    ]);
  });

  it('moves a task on to make room: nobody has room for the last one at first', () => {
    const day = { from: MON, to: TUE, hours: 8 };
    const problem = writtenWork(
      { ada: { days: [MON], hours: [8, 0] }, ben: { days: [MON], hours: [8, 0] }, eve: { days: [MON], hours: [8, 0] } },
      {
        a: { ...day, pool: ['ada', 'ben'] },
        b: { ...day, pool: ['ben', 'eve'] },
        c: { ...day, pool: ['ada', 'ben'] },
      },
    );
    expect(linesOf(problem)).toEqual(['a: ada 8 h', 'b: eve 8 h', 'c: ben 8 h']);
  });

  it('shares work evenly, but leaves what belongs together in one hand', () => {
    const days = { from: MON, to: SAT, hours: 4, pool: ['ada', 'ben'] };
    const even = { a: days, b: days, c: days, d: days };
    expect(assignWork(writtenWork({ ada: FULL, ben: FULL }, even), { bound: 0 }).used).toEqual([
      [480, 0],
      [480, 0],
    ]);
    const small = { ...days, hours: 1, item: 'post' };
    const together = assignWork(writtenWork({ ada: FULL, ben: FULL }, { a: small, b: small }), { bound: 0 });
    expect(together.tasks.map(({ owner }) => owner)).toEqual([0, 0]);
    expect(together.handOvers).toBe(0);
  });
});

describe('four eyes', () => {
  const days = { from: MON, to: SAT, hours: 4, item: 'post' };

  it('keep the one approver free for the approval', () => {
    const problem = writtenWork(
      { ada: FULL, ben: FULL },
      {
        'a-draft': { ...days, to: WED, pool: ['ada', 'ben'] },
        'b-approve': { ...days, from: WED, pool: ['ada'], apartFrom: ['a-draft'] },
      },
    );
    expect(linesOf(problem)).toEqual(['a-draft: ben 4 h', 'b-approve: ada 4 h']);
    // List scheduling alone, which is all that is needed for so high a bound, looks ahead already.
    expect(linesOf(problem, 1_000)).toEqual(linesOf(problem));
    expect(assignWork(problem, { bound: 0 }).handOvers).toBe(0);
  });

  it('look ahead over all tasks of an item', () => {
    const problem = writtenWork(
      { ada: FULL, ben: FULL, eve: FULL },
      {
        a: { ...days, pool: ['ada', 'ben', 'eve'], apartFrom: ['b', 'c'] },
        b: { ...days, pool: ['ada', 'ben', 'eve'], apartFrom: ['c'] },
        c: { ...days, pool: ['ada', 'ben', 'eve'] },
        d: { ...days, pool: ['ada', 'ben'], apartFrom: ['a', 'b'] },
      },
    );
    const { tasks, method } = assignWork(problem, { bound: 0 });
    const owners = tasks.map(({ owner }) => owner);
    expect(owners).not.toContain(undefined);
    expect(owners[2]).toBe(owners[3]);
    expect(method).toBe('greedy');
  });

  it('leave the smaller task to nobody where there is but one for both', () => {
    const problem = writtenWork(
      { ada: FULL, ben: FULL },
      {
        'a-draft': { ...days, hours: 3, pool: ['ada'] },
        'b-approve': { ...days, hours: 4, pool: ['ada'], apartFrom: ['a-draft'] },
      },
    );
    expect(linesOf(problem)).toEqual(['a-draft: nobody 0 h, 3 h short', 'b-approve: ada 4 h']);
    const { isOptimal, isProved, tasks } = assignWork(problem, { bound: 0 });
    expect({ isOptimal, isProved, reason: tasks[0]!.reason }).toEqual({
      ...{ isOptimal: true, isProved: false, reason: 'four-eyes' },
    });
  });

  it('leave a task to nobody where anybody for it would cost more', () => {
    const drafts = { ...days, hours: 3, pool: ['ada'] };
    const designs = { ...days, hours: 3, pool: ['ben', 'eve'] };
    const problem = writtenWork(
      { ada: FULL, ben: FULL, eve: { days: [], hours: [0, 0] } },
      {
        a: { ...days, hours: 5, pool: ['ada', 'ben'], apartFrom: ['b', 'c', 'd', 'e'] },
        ...{ b: drafts, c: drafts, d: designs, e: designs },
      },
    );
    expect(linesOf(problem)).toEqual([
      'a: nobody 0 h, 5 h short',
      'b: ada 3 h',
      'c: ada 3 h',
      'd: ben 3 h',
      'e: ben 3 h',
    ]);
  });
});
