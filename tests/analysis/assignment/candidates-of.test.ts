import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignWork } from '../../../src/analysis/assignment/assign-work.ts';
import type { Assignment } from '../../../src/analysis/assignment/assignment.ts';
import { candidatesOf } from '../../../src/analysis/assignment/candidates-of.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { apartFrom } from './check-plan.ts';
import { lowerBound, mostPlaced } from './oracle.ts';
import { smallWork } from './small-work.ts';
import { writtenWork } from './written-work.ts';

const DAYS = [0, 1, 2, 3, 4];
const FULL = { days: DAYS, hours: [40, 0] };

/** What is said of each candidate: `person verdict room`, in hours. */
function linesOf(problem: WorkProblem, task: string): string[] {
  const plan = assignWork(problem, { bound: 0 });
  const index = problem.tasks.findIndex(({ id }) => id === task);
  return candidatesOf(problem, plan, index).map(
    ({ person, verdict, room }) => `${problem.people[person]!.id} ${verdict} ${room / 60}`,
  );
}

describe('the candidates of a task', () => {
  const task = { from: 0, to: 5, hours: 4 };

  it('are busier, have no time, or come later', () => {
    const problem = writtenWork(
      { ada: FULL, ben: { days: [0, 1], hours: [2, 0] }, eve: FULL, iris: FULL },
      { a: { ...task, pool: ['ada'] }, b: { ...task, pool: ['ada', 'ben', 'eve', 'iris'] } },
    );
    expect(linesOf(problem, 'b')).toEqual(['ada busier 4', 'ben no-time 2', 'eve chosen 4', 'iris later-id 4']);
  });

  it('do what must be somebody else’s', () => {
    const problem = writtenWork(
      { ada: FULL, ben: FULL },
      {
        a: { ...task, item: 'post', pool: ['ada'] },
        b: { ...task, item: 'post', pool: ['ada', 'ben'], apartFrom: ['a'] },
      },
    );
    expect(linesOf(problem, 'b')).toEqual(['ada four-eyes 4', 'ben chosen 4']);
    expect(linesOf(problem, 'a')).toEqual(['ada chosen 4']);
  });

  it('are as free, but it would be another hand-over', () => {
    const problem = writtenWork(
      { ada: FULL, ben: FULL },
      {
        a: { ...task, hours: 1, item: 'post', pool: ['ben'] },
        b: { ...task, hours: 1, from: 1, item: 'post', pool: ['ada', 'ben'] },
      },
    );
    expect(linesOf(problem, 'b')).toEqual(['ada hand-over 1', 'ben chosen 1']);
  });

  it('are said to have the room that they have', () => {
    checkAll((problem, plan, index) => {
      for (const { person, room } of candidatesOf(problem, plan, index)) {
        const hands = plan.tasks.map(({ owner }, other) => (other !== index && owner === person ? [person] : []));
        const others = mostPlaced(problem, hands);
        expect(room).toBe(mostPlaced(problem, hands.with(index, [person])) - others);
      }
    });
  });

  it('are said to be what they are: the reasons hold by the numbers, and one of them is chosen', () => {
    checkAll((problem, plan, index) => {
      const { owner } = plan.tasks[index]!;
      const candidates = candidatesOf(problem, plan, index);
      const chosen = candidates.find(({ person }) => person === owner);
      const barred = apartFrom(problem, index).map((other) => plan.tasks[other]!.owner);
      const { minutes } = problem.tasks[index]!;
      expect(candidates.map(({ person }) => person)).toEqual(problem.tasks[index]!.pool);
      for (const { person, verdict, room, used, budget } of candidates) {
        expect(verdict === 'chosen').toBe(person === owner);
        expect(verdict === 'four-eyes').toBe(barred.includes(person));
        if (chosen === undefined || verdict === 'chosen' || verdict === 'four-eyes') continue;
        const more = (used + minutes) * chosen.budget - (chosen.used + minutes) * budget;
        expect(verdict === 'no-time').toBe(room < chosen.room);
        if (verdict === 'busier') expect(more > 0 || budget === 0).toBe(true);
        if (verdict === 'hand-over') expect(more).toBeLessThanOrEqual(0);
        if (verdict === 'later-id') expect(person).toBeGreaterThan(chosen.person);
      }
    });
  });

  it('are never better than the one who is chosen, where the search was complete', () => {
    checkAll((problem, plan, index) => {
      const verdicts = candidatesOf(problem, plan, index).map(({ verdict }) => verdict);
      if (plan.isOptimal) expect(verdicts).not.toContain('as-good');
    });
  });
});

function checkAll(check: (problem: WorkProblem, plan: Assignment, index: number) => void): void {
  fc.assert(
    fc.property(smallWork({ people: 4, tasks: 9, weeks: 2 }), (problem) => {
      const plan = assignWork(problem, { bound: lowerBound(problem) });
      for (const index of problem.tasks.keys()) check(problem, plan, index);
    }),
    { seed: 20261214, numRuns: 80 },
  );
}
