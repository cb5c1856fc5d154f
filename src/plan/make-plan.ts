import { areActorsKnown } from '../analysis/are-actors-known.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { assignment, feasibility } from '../analysis/workload/assigned-work.ts';
import { workload } from '../analysis/workload/work-problem-of.ts';
import { valueOf } from '../model/field.ts';
import type { Model } from '../model/model.ts';
import { addDays, dateOf } from '../time/calendar-date.ts';
import { appointmentsOf } from './appointments.ts';
import { bottlenecksOf } from './bottlenecks.ts';
import { coverageOf } from './coverage.ts';
import { crisisOf } from './crisis.ts';
import { accountsOf, peopleOf, teamsOf } from './directory.ts';
import { fullestOf, loadOf } from './load.ts';
import { lossesOf } from './losses.ts';
import { momentAt } from './moment.ts';
import type { Plan, PlanHorizon, PlanSummary } from './plan.ts';
import { leftOutOf, postsOf } from './posts.ts';
import { aloneOf, undoneOf } from './resilience.ts';
import { stagesOf } from './stages.ts';

/**
 * The operating plan of an organisation over the horizon that its model was built for.
 *
 * @param isRead false while a file could not be read: the plan then holds what is known
 */
export function makePlan(model: Model, isRead: boolean): Plan {
  // A calendar whose entries are lost has nothing that could be listed as left out.
  const isComplete = isRead && model.calendars.every(({ entries }) => entries.state !== 'broken');
  const people = peopleOf(model);
  const load = loadOf(model, new Set(people.map(({ id }) => id)));
  const posts = postsOf(model);
  return {
    organization: (model.organization && valueOf(model.organization.name)) ?? '',
    horizon: horizonOf(model),
    summary: { ...summaryOf(model, isComplete), posts: posts.length, fullest: fullestOf(load) },
    ...{
      isComplete,
      areActorsKnown: areActorsKnown(model),
      people,
      accounts: accountsOf(model),
      teams: teamsOf(model),
      posts,
    },
    stages: stagesOf(model),
    load,
    bottlenecks: bottlenecksOf(model),
    leftOut: leftOutOf(model),
    coverage: coverageOf(model),
    crisis: crisisOf(model),
    resilience: { alone: aloneOf(model), undone: undoneOf(model), absences: lossesOf(model) },
    agenda: appointmentsOf(model),
  };
}

function horizonOf(model: Model): PlanHorizon {
  const { zone, now, firstDay, weeks, weekOfDay } = planningFrame(model);
  return {
    now: momentAt(now, zone),
    from: dateOf(firstDay),
    until: addDays(model.planning.to, -1),
    zone,
    weeks: weeks.map((id, week) => ({
      id,
      from: dateOf(firstDay + weekOfDay.indexOf(week)),
      until: dateOf(firstDay + weekOfDay.lastIndexOf(week)),
    })),
  };
}

function summaryOf(model: Model, isComplete: boolean): Omit<PlanSummary, 'posts' | 'fullest'> {
  const { stages } = workload(model);
  const { work, short: bound } = feasibility(model);
  const { short, isProved, isOptimal, method, handOvers } = assignment(model);
  const entries = new Set(stages.map(({ entry }) => entry)).size;
  return {
    entries,
    stages: stages.length,
    work,
    short,
    bound,
    isProved: isProved && isComplete,
    isOptimal: isOptimal && isComplete,
    method,
    handOvers,
  };
}
