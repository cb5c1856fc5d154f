import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { valueOf } from '../../model/field.ts';
import type { Absence, Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { clip, type Intervals, minutesWithin, subtract } from '../../time/intervals.ts';
import { backSchedule } from '../back-schedule/back-schedule.ts';
import { capacitiesWith } from '../capacity/weekly-capacity.ts';
import type { Bottleneck } from '../flow/cut-certificate.ts';
import type { Edit } from '../flow/edit.ts';
import { type PersonTime, personTime, timeWithout } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { windowsWith } from './moved-windows.ts';
import type { RemedyCandidate } from './remedy-candidate.ts';
import { workload } from './work-problem-of.ts';

type Later = () => RemedyCandidate | undefined;

/** Absences within the stages' windows of those who may do them, by person and date. */
export function liftedAbsences(model: Model, { tasks }: Bottleneck): Later[] {
  const { problem, people, stages } = workload(model);
  const start = Math.min(...tasks.map((task) => stages[task]!.window.release));
  const end = Math.max(...tasks.map((task) => stages[task]!.window.due));
  const concerned = new Set(tasks.flatMap((task) => problem.tasks[task]!.pool));
  return [...concerned]
    .sort((a, b) => a - b)
    .map((index) => people[index]!)
    .flatMap((person) =>
      absencesOf(model, person).map((absence) => () => {
        const time = timeWithout(model, person, absence);
        const gained = subtract(time.working, personTime(model)(person).working);
        if (minutesWithin(gained, start, end) === 0) return undefined;
        const edits = editsFor(model, time, gained);
        return edits && { does: { kind: 'work-absence', person, absence }, edits };
      }),
    );
}

function absencesOf(model: Model, person: Person): Absence[] {
  const order = ({ from, to }: Absence): string => `${valueOf(from) ?? ''} ${valueOf(to) ?? ''}`;
  return personTime(model)(person)
    .absences.map(({ absence }) => absence)
    .sort((a, b) => compareCodeUnits(order(a), order(b)));
}

/** The person is there, in meetings too, others answer less, and leads of hours count on the working time that is gained. */
function editsFor(model: Model, time: PersonTime, gained: Intervals): Edit[] | undefined {
  const { from, to } = planningFrame(model);
  const { problem, people } = workload(model);
  const { countsOn } = backSchedule(model);
  const capacities = [...capacitiesWith(model, time)].map(([person, { weeks }]): Edit => {
    const index = people.indexOf(person);
    const working = person === time.person ? clip(time.working, from, to) : problem.people[index]!.working;
    return { kind: 'new-working-time', person: index, working, weekly: weeks.map(({ net }) => net) };
  });
  const moved = [...countsOn].filter(
    ([, one]) => one.people.has(time.person) && minutesWithin(gained, one.from, one.to) > 0,
  );
  const windows = windowsWith(
    model,
    moved.map(([entry]) => entry),
    { time },
  );
  return windows && [...capacities, { kind: 'new-windows', windows }];
}
