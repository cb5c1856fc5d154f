import type { Plan, PlanHorizon, PlanPost, PlanSummary } from '../../../plan/plan.ts';
import type { PlanLeftOut, PlanLoad, PlanStage } from '../../../plan/plan-work.ts';
import { writeInstant } from './write-instant.ts';

// Every record names its keys itself: their order is part of the format, and a field of the plan that nobody asked for
// does not slip into it.

/** The stretch of time as a record. */
export function horizonRecord({ now, from, until, zone, weeks }: PlanHorizon): unknown {
  return {
    now: writeInstant(now),
    from,
    until,
    zone,
    weeks: weeks.map((week) => ({ id: week.id, from: week.from, until: week.until })),
  };
}

/** The numbers as a record. */
export function summaryRecord({ isProved, isOptimal, fullest, ...given }: PlanSummary): unknown {
  const { entries, posts, stages, work, short, bound, method, handOvers } = given;
  return {
    ...{ entries, posts, stages, work, short, bound, proved: isProved, optimal: isOptimal, method },
    fullest: fullest && { person: fullest.person, week: fullest.week, used: fullest.used, net: fullest.net },
    handOvers,
  };
}

/** Somebody as a record; why they are away is nobody's business here. */
export function personRecord({ id, name, zone, teams, absences }: Plan['people'][number]): unknown {
  return { id, name, zone, teams, absences: absences.map(({ from, until }) => ({ from, until })) };
}

/** An account as a record. */
export function accountRecord({ id, title, platform, zone, team }: Plan['accounts'][number]): unknown {
  return { id, title, platform, zone, team };
}

/** A team as a record. */
export function teamRecord({ id, name }: Plan['teams'][number]): unknown {
  return { id, name };
}

/** What appears, as a record. */
export function postRecord({ entry, title, type, status, account, at, zone }: PlanPost): unknown {
  return { at: writeInstant(at), zone, entry, title, type, status, account };
}

/** A stage as a record. */
export function stageRecord(stage: PlanStage): unknown {
  const { id, entry, entryTitle, title, kind, account, release, due, planned, isLate, minutes } = stage;
  const { effortFrom, lead, isUsualLead, by, candidates, owner, blocks, short } = stage;
  return {
    ...{ id, entry, entryTitle, title, kind, account },
    release: writeInstant(release),
    due: writeInstant(due),
    planned: { release: writeInstant(planned.release), due: writeInstant(planned.due) },
    late: isLate,
    ...{ minutes, effortFrom, lead, usualLead: isUsualLead, by, owner, short },
    blocks: blocks.map((block) => ({
      start: writeInstant(block.start),
      end: writeInstant(block.end),
      minutes: block.minutes,
    })),
    candidates,
  };
}

/** A person's week as a record. */
export function loadRecord(load: PlanLoad): unknown {
  const { person, week, working, stated, meetings, standing, answering, net, overrun, used, asked } = load;
  return { person, week, working, stated, meetings, standing, answering, net, overrun, used, asked };
}

/** Work outside the plan as a record. */
export function leftOutRecord({ entry, title, stage, minutes, reason, file }: PlanLeftOut): unknown {
  return { entry, title, stage, minutes, reason, file };
}
