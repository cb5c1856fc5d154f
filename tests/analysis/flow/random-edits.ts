import fc from 'fast-check';
import type { Edit } from '../../../src/analysis/flow/edit.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { personTime, problemOf, taskWindow } from './random-problem.ts';

/** A problem and some edits to it, better or worse. */
export interface EditedCase {
  readonly problem: WorkProblem;
  readonly edits: readonly Edit[];
}

/** Problems with edits of every kind, also several at once that name the same people and tasks. */
export const editedCases: fc.Arbitrary<EditedCase> = problemOf(5, 10).chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    edits: fc.array(randomEdit(problem), { minLength: 1, maxLength: 3 }),
  }),
);

function randomEdit({ people, tasks, weeks }: WorkProblem): fc.Arbitrary<Edit> {
  const person = fc.nat(people.length - 1);
  const week = fc.nat(weeks.length - 1);
  const some = fc.subarray([...tasks.keys()], { maxLength: Math.min(4, tasks.length) });
  const windows = some.chain((chosen) =>
    fc.tuple(...chosen.map((task) => taskWindow.map((window) => ({ task, ...window })))),
  );
  const kind = <K extends Edit['kind']>(name: K) => fc.constant(name);
  return fc.oneof(
    fc.record({ kind: kind('more-minutes'), person, week, minutes: fc.integer({ min: -10, max: 30 }) }),
    fc.record({ kind: kind('new-windows'), windows }),
    fc.record({ kind: kind('joining'), person, tasks: some }),
    fc.tuple(person, personTime).map(([index, time]): Edit => ({ kind: 'new-working-time', person: index, ...time })),
  );
}
