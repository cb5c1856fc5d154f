import { describe, expect, it } from 'vitest';
import type { Bottleneck } from '../../../src/analysis/flow/cut-certificate.ts';
import { applyEdits, type Edit } from '../../../src/analysis/flow/edit.ts';
import { feasibilityOf } from '../../../src/analysis/flow/feasibility.ts';
import { moreMinutes, tryRemedies } from '../../../src/analysis/flow/remedies.ts';
import { verifyCertificate } from '../../../src/analysis/flow/verify-certificate.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { checkCases } from './check-cases.ts';
import { naiveShortage } from './naive-shortage.ts';
import { editedCases } from './random-edits.ts';
import { randomProblem } from './random-problem.ts';

const HOUR = 60;
const DAYS = [0, 1, 2, 3, 4, 5].map((day) => day * 24 * HOUR);

/** The hours from nine to five on some days. */
function nineToFive(...days: number[]): number[] {
  return days.flatMap((day) => [DAYS[day]! + 9 * HOUR, DAYS[day]! + 17 * HOUR]);
}

/** Four designs of 34 hours, due from Wednesday to Friday, for two people who have 32. */
const designs: WorkProblem = {
  people: [
    { id: 'ada-lund', working: nineToFive(2, 3, 4), weekly: [16 * HOUR] },
    { id: 'iris-vane', working: nineToFive(2, 3), weekly: [16 * HOUR] },
    { id: 'mert-demir', working: nineToFive(2, 3, 4), weekly: [20 * HOUR] },
  ],
  tasks: [6, 8, 8, 12].map((hours, index) => ({
    id: `winter/post-${index + 1}/design`,
    ...{ minutes: hours * HOUR, release: DAYS[2]!, due: DAYS[5]!, pool: [0, 1], item: index, apartFrom: [] },
  })),
  ...{ days: DAYS, weekOfDay: [0, 0, 0, 0, 0], weeks: ['2026-W48'] },
};

describe('tryRemedies', () => {
  const feasibility = feasibilityOf(designs);
  const bottleneck = feasibility.bottlenecks[0]!;

  it('starts from a bottleneck with a proof', () => {
    expect(bottleneck.certificate).toEqual({
      tasks: ['winter/post-1/design', 'winter/post-2/design', 'winter/post-3/design', 'winter/post-4/design'],
      work: 34 * HOUR,
      personWeeks: [{ person: 'ada-lund', week: '2026-W48', minutes: 16 * HOUR }],
      personDays: [
        { person: 'iris-vane', day: 2, minutes: 8 * HOUR },
        { person: 'iris-vane', day: 3, minutes: 8 * HOUR },
      ],
      taskDays: [],
      capacity: 32 * HOUR,
      short: 2 * HOUR,
    });
  });

  it('says of each candidate what is left and what binds then', () => {
    const iris = designs.people[1]!;
    const friday: Edit = { kind: 'new-working-time', person: 1, working: nineToFive(2, 3, 4), weekly: iris.weekly };
    const week: Edit = { kind: 'more-minutes', person: 1, week: 0, minutes: 2 * HOUR };
    const joining: Edit = { kind: 'joining', person: 2, tasks: bottleneck.tasks };
    const window = { task: 3, release: DAYS[0]!, due: DAYS[5]! };
    const candidates = [...moreMinutes(designs, bottleneck), friday, week, joining].map((edit) => ({ edits: [edit] }));
    const earlier = { edits: [{ kind: 'new-windows' as const, windows: [window] }] };
    const remedies = tryRemedies(feasibility, bottleneck, [...candidates, earlier, { edits: [friday, week] }]);
    expect(remedies.map(({ left }) => left)).toEqual([0, 120, 120, 0, 120, 0]);
    expect(remedies[1]!.binds).toEqual({
      personWeeks: [{ person: 'iris-vane', week: '2026-W48', minutes: 16 * HOUR }],
      ...{ personDays: [], taskDays: [] },
    });
    expect(remedies[2]!.binds).toEqual({ personWeeks: [], personDays: [], taskDays: [] });
  });

  it('leaves what solving the edited problem anew leaves, with proofs', () => {
    checkCases(71, editedCases, ({ problem, edits }) => {
      const solved = feasibilityOf(problem);
      const edited = applyEdits(problem, edits);
      const short = naiveShortage(edited);
      for (const one of solved.bottlenecks) {
        const [remedy] = tryRemedies(solved, one, [{ edits }]);
        expect(remedy).toMatchObject({ short, left: Math.max(0, short - solved.short + one.short) });
        for (const certificate of remedy!.certificates) expect(verifyCertificate(edited, certificate)).toEqual([]);
      }
    });
  });

  it('never makes anything worse by more time, another helper or a longer window', () => {
    checkCases(72, randomProblem, (problem) => {
      const solved = feasibilityOf(problem);
      for (const one of solved.bottlenecks) {
        const better = improvements(problem, one).map((edit) => ({ edits: [edit] }));
        for (const { short } of tryRemedies(solved, one, better)) expect(short).toBeLessThanOrEqual(solved.short);
      }
    });
  });
});

describe('moreMinutes', () => {
  it('asks for no more than is needed', () => {
    let cured = 0;
    checkCases(73, randomProblem, (problem) => {
      const solved = feasibilityOf(problem);
      for (const one of solved.bottlenecks) {
        const enough = moreMinutes(problem, one);
        const oneLess = enough.map((edit) => ({ edits: [{ ...edit, minutes: edit.minutes - 1 }] }));
        for (const { left } of tryRemedies(solved, one, oneLess)) expect(left).toBeGreaterThan(0);
        const remedies = tryRemedies(
          solved,
          one,
          enough.map((edit) => ({ edits: [edit] })),
        );
        cured += remedies.filter(({ left }) => left === 0).length;
      }
    });
    expect(cured).toBeGreaterThan(10);
  });
});

/** Edits that can only help. */
function improvements(problem: WorkProblem, { tasks }: Bottleneck): Edit[] {
  const { days } = problem;
  const [start, end] = [days[0]!, days.at(-1)!];
  const windows = tasks.map((task) => ({ task, release: start, due: problem.tasks[task]!.due }));
  return problem.people.flatMap((person, index): Edit[] => [
    { kind: 'more-minutes', person: index, week: 0, minutes: 5 },
    { kind: 'joining', person: index, tasks },
    { kind: 'new-working-time', person: index, working: [start, end], weekly: person.weekly },
    { kind: 'new-windows', windows },
  ]);
}
