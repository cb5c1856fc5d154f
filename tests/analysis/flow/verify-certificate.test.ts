import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../src/analysis/flow/certificate.ts';
import { feasibilityOf } from '../../../src/analysis/flow/feasibility.ts';
import { verifyCertificate } from '../../../src/analysis/flow/verify-certificate.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { checkCases } from './check-cases.ts';
import { minutesOfPool, naiveShortage } from './naive-shortage.ts';
import { randomProblem } from './random-problem.ts';

const LISTS = ['personWeeks', 'personDays', 'taskDays'] as const;

describe('verifyCertificate', () => {
  it('refuses a proof of which anything is changed', () => {
    let changed = 0;
    checkCases(21, randomProblem, (problem) => {
      const { bottlenecks } = feasibilityOf(problem);
      for (const { certificate, tasks } of bottlenecks) {
        // Tasks of another bottleneck may stand in a proof of both.
        const others = bottlenecks.flatMap((other) => (other.tasks === tasks ? [] : other.certificate.tasks));
        const more = problem.tasks.filter(({ id }) => !others.includes(id));
        const withMore = more.map(({ id }) => ({ ...certificate, tasks: [...certificate.tasks, id] }));
        for (const tampered of [...tamperedLists(certificate), ...withMore]) {
          expect(verifyCertificate(problem, tampered)).not.toEqual([]);
          expect(verifyCertificate(problem, withSums(problem, tampered))).not.toEqual([]);
          changed += 1;
        }
        for (const sums of tamperedSums(certificate)) expect(verifyCertificate(problem, sums)).not.toEqual([]);
      }
    });
    expect(changed).toBeGreaterThan(1000);
  });

  it('accepts of any lists only those that no plan can beat', () => {
    let accepted = 0;
    const cases = randomProblem.chain((problem) =>
      fc.record({ problem: fc.constant(problem), certificate: anyCertificate(problem) }),
    );
    checkCases(22, cases, ({ problem, certificate }) => {
      if (verifyCertificate(problem, certificate).length > 0) return;
      accepted += 1;
      expect(certificate.short).toBeLessThanOrEqual(naiveShortage(problem));
    });
    expect(accepted).toBeGreaterThan(10);
  });

  it('does not know strangers', () => {
    const problem: WorkProblem = { people: [], tasks: [], days: [0, 1440], weekOfDay: [0], weeks: ['2026-W48'] };
    const certificate: Certificate = {
      tasks: ['winter/post/draft'],
      personWeeks: [{ person: 'ada-lund', week: '2026-W48', minutes: 0 }],
      personDays: [],
      taskDays: [],
      ...{ work: 60, capacity: 0, short: 60 },
    };
    expect(verifyCertificate(problem, certificate)).toEqual([
      'winter/post/draft is no task',
      'ada-lund is nobody',
      'work is not that of the tasks',
    ]);
  });
});

/** The certificate with an entry less, an entry twice, or a minute less in an entry. */
function tamperedLists(certificate: Certificate): Certificate[] {
  return LISTS.flatMap((list) =>
    certificate[list].flatMap((entry, index) => [
      { ...certificate, [list]: certificate[list].toSpliced(index, 1) },
      { ...certificate, [list]: [...certificate[list], entry] },
      {
        ...certificate,
        [list]: certificate[list].toSpliced(index, 1, { ...entry, minutes: entry.minutes - 1 } as never),
      },
    ]),
  );
}

function tamperedSums(certificate: Certificate): Certificate[] {
  const { work, capacity, short } = certificate;
  return [
    { ...certificate, work: work + 1 },
    { ...certificate, capacity: capacity - 1 },
    { ...certificate, short: short + 1 },
    { ...certificate, work: work + 1, short: short + 1 },
    { ...certificate, capacity: capacity - 1, short: short + 1 },
    { ...certificate, tasks: certificate.tasks.slice(1) },
    { ...certificate, tasks: certificate.tasks.map(() => 'nothing') },
  ];
}

/** The certificate with sums that fit its lists: a forger who can add up. */
function withSums(problem: WorkProblem, certificate: Certificate): Certificate {
  const minutesOf = new Map(problem.tasks.map(({ id, minutes }) => [id, minutes]));
  const work = certificate.tasks.reduce((sum, id) => sum + minutesOf.get(id)!, 0);
  const { personWeeks, personDays, taskDays } = certificate;
  const capacity = [...personWeeks, ...personDays, ...taskDays].reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...certificate, work, capacity, short: work - capacity };
}

/** Some tasks and some real capacities, most of which prove nothing. */
function anyCertificate(problem: WorkProblem): fc.Arbitrary<Certificate> {
  const { people, tasks, days, weekOfDay, weeks } = problem;
  const most = (pool: readonly number[], day: number, release = 0, due = Number.MAX_SAFE_INTEGER) =>
    minutesOfPool(problem, pool, Math.max(release, days[day]!), Math.min(due, days[day + 1]!));
  const personWeeks = people.flatMap(({ id, weekly }) =>
    weeks.map((week, index) => ({ person: id, week, minutes: Math.max(0, weekly[index]!) })),
  );
  const personDays = people.flatMap(({ id }, person) =>
    weekOfDay.map((_, day) => ({ person: id, day, minutes: most([person], day) })),
  );
  const taskDays = tasks.flatMap(({ id, pool, release, due }) =>
    weekOfDay.map((_, day) => ({ task: id, day, minutes: most(pool, day, release, due) })),
  );
  const parts = fc.record({
    tasks: fc.subarray(tasks.map(({ id }) => id)),
    personWeeks: fc.subarray(personWeeks),
    personDays: fc.subarray(personDays),
    taskDays: fc.subarray(taskDays),
  });
  return parts.map((lists) => withSums(problem, { ...lists, work: 0, capacity: 0, short: 0 }));
}
