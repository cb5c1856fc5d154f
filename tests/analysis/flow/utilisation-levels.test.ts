import { describe, expect, it } from 'vitest';
import type { Bottleneck } from '../../../src/analysis/flow/cut-certificate.ts';
import { feasibilityOf } from '../../../src/analysis/flow/feasibility.ts';
import { type UtilisationLevel, utilisationLevels } from '../../../src/analysis/flow/utilisation-levels.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { checkCases } from './check-cases.ts';
import { naiveShortage } from './naive-shortage.ts';
import { problemOf } from './random-problem.ts';

const ENDLESS = 10_000;

describe('utilisationLevels', () => {
  it('finds what trying every set of tasks finds', () => {
    let deep = 0;
    checkCases(
      81,
      problemOf(3, 7),
      (problem) => {
        for (const bottleneck of feasibilityOf(problem).bottlenecks) {
          const levels = utilisationLevels(problem, bottleneck);
          expect(levels).toEqual(bruteLevels(problem, bottleneck));
          if (levels.length > 1) deep += 1;
        }
      },
      150,
    );
    expect(deep).toBeGreaterThan(10);
  });

  it('adds up to the bottleneck, from the densest down, all above 100 %', () => {
    checkCases(82, problemOf(5, 14), (problem) => {
      for (const bottleneck of feasibilityOf(problem).bottlenecks) {
        const levels = utilisationLevels(problem, bottleneck);
        expect(levels.flatMap(({ tasks }) => tasks).sort((a, b) => a - b)).toEqual(bottleneck.tasks);
        expect(levels.reduce((sum, { work }) => sum + work, 0)).toBe(bottleneck.certificate.work);
        expect(levels.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(bottleneck.certificate.capacity);
        for (const [index, level] of levels.entries()) {
          expect(level.work).toBeGreaterThan(level.capacity);
          const denser = levels[index - 1];
          if (denser !== undefined) expect(isDenser(denser, level)).toBe(true);
        }
      }
    });
  });

  it('does not compare what is too large to compare exactly', () => {
    const task = (id: string, minutes: number, due: number) => ({
      ...{ id, minutes, release: 0, due, pool: [0], item: 0, apartFrom: [] },
    });
    const problem = (minutes: number): WorkProblem => ({
      people: [{ id: 'ada-lund', working: [0, 10, 20, 30], weekly: [20] }],
      tasks: [task('winter/reel/edit', minutes, 20), task('winter/story/edit', 100, 40)],
      ...{ days: [0, 20, 40], weekOfDay: [0, 0], weeks: ['2026-W48'] },
    });
    const levelsOf = (minutes: number) => {
      const asked = problem(minutes);
      return feasibilityOf(asked).bottlenecks.flatMap((one) => utilisationLevels(asked, one).map(({ tasks }) => tasks));
    };
    expect(levelsOf(2 ** 40)).toEqual([[0], [1]]);
    expect(levelsOf(2 ** 52)).toEqual([[0, 1]]);
  });
});

/** The same by brute force: of all sets that hold the levels so far, the largest of those that add work most densely. */
function bruteLevels(problem: WorkProblem, { tasks }: Bottleneck): UtilisationLevel[] {
  const sets = Array.from({ length: 2 ** tasks.length }, (_, bits) => tasks.filter((_, i) => (bits >> i) & 1));
  const measured = sets.map((set) => ({ set, ...measure(problem, set) }));
  const levels: UtilisationLevel[] = [];
  let base = measured[0]!;
  while (base.set.length < tasks.length) {
    const larger = measured.filter(
      ({ set }) => set.length > base.set.length && base.set.every((task) => set.includes(task)),
    );
    const steps = larger.map((to) => ({ to, work: to.work - base.work, capacity: to.capacity - base.capacity }));
    const best = steps.reduce((a, b) =>
      isDenser(b, a) || (!isDenser(a, b) && b.to.set.length > a.to.set.length) ? b : a,
    );
    const added = best.to.set.filter((task) => !base.set.includes(task));
    levels.push({ tasks: added, work: best.work, capacity: best.capacity });
    base = best.to;
  }
  return levels;
}

/** Work of tasks, and what there is for them: what fits of them if each were endless. */
function measure(problem: WorkProblem, set: readonly number[]) {
  const chosen = set.map((index) => problem.tasks[index]!);
  const endless = { ...problem, tasks: chosen.map((task) => ({ ...task, minutes: ENDLESS })) };
  const work = chosen.reduce((sum, { minutes }) => sum + minutes, 0);
  return { work, capacity: set.length * ENDLESS - naiveShortage(endless) };
}

interface Ratio {
  readonly work: number;
  readonly capacity: number;
}

function isDenser(a: Ratio, b: Ratio): boolean {
  return a.work * b.capacity > b.work * a.capacity;
}
