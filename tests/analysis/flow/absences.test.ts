import { describe, expect, it } from 'vitest';
import { absenceCosts } from '../../../src/analysis/flow/absences.ts';
import { feasibilityOf } from '../../../src/analysis/flow/feasibility.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { checkCases } from './check-cases.ts';
import { naiveShortage } from './naive-shortage.ts';
import { netState } from './net-state.ts';
import { problemOf } from './random-problem.ts';

const cases = problemOf(5, 10);

describe('absenceCosts', () => {
  it('finds what solving anew without the person finds', () => {
    checkCases(
      61,
      cases,
      (problem) => {
        const expected = [...problem.people.keys()].flatMap((person) =>
          [...problem.weeks.keys()].flatMap((week) => {
            const extra = naiveShortage(withoutWeek(problem, person, week)) - naiveShortage(problem);
            return extra > 0 ? [{ person, week, extra }] : [];
          }),
        );
        expect(absenceCosts(feasibilityOf(problem))).toEqual(expected);
      },
      500,
    );
  });

  it('leaves the flow as it was', () => {
    checkCases(62, cases, (problem) => {
      const feasibility = feasibilityOf(problem);
      const before = netState(feasibility);
      absenceCosts(feasibility);
      expect(netState(feasibility)).toEqual(before);
    });
  });
});

function withoutWeek(problem: WorkProblem, index: number, week: number): WorkProblem {
  const person = problem.people[index]!;
  const first = problem.days[problem.weekOfDay.indexOf(week)]!;
  const end = problem.days[problem.weekOfDay.lastIndexOf(week) + 1]!;
  const working: number[] = [];
  for (let i = 0; i < person.working.length; i += 2) {
    const [start, stop] = [person.working[i]!, person.working[i + 1]!];
    if (start < first) working.push(start, Math.min(stop, first));
    if (stop > end) working.push(Math.max(start, end), stop);
  }
  return {
    ...problem,
    people: problem.people.with(index, { ...person, working, weekly: person.weekly.with(week, 0) }),
  };
}
