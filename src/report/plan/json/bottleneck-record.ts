import type { PlanBottleneck, PlanCertificate, PlanRemedy } from '../../../plan/plan-work.ts';

/** A bottleneck with its proof and its cures as a record. */
export function bottleneckRecord({ key, short, weeks, people, stages, ...rest }: PlanBottleneck): unknown {
  return {
    ...{ key, short, weeks, people, stages },
    certificate: certificateRecord(rest.certificate),
    levels: rest.levels.map((level) => ({ work: level.work, capacity: level.capacity, stages: level.stages })),
    remedies: rest.remedies.map(remedyRecord),
  };
}

function certificateRecord({ work, capacity, personWeeks, personDays, stageDays }: PlanCertificate): unknown {
  return {
    ...{ work, capacity },
    personWeeks: personWeeks.map(({ person, week, minutes }) => ({ person, week, minutes })),
    personDays: personDays.map(({ person, date, minutes }) => ({ person, date, minutes })),
    stageDays: stageDays.map(({ stage, date, minutes }) => ({ stage, date, minutes })),
  };
}

function remedyRecord(remedy: PlanRemedy): unknown {
  const { kind, left } = remedy;
  switch (kind) {
    case 'more-hours':
      return { kind, person: remedy.person, week: remedy.week, minutes: remedy.minutes, left };
    case 'publish-later':
      return { kind, entry: remedy.entry, workingDays: remedy.workingDays, left };
    case 'begin-earlier':
      return { kind, stage: remedy.stage, workingDays: remedy.workingDays, left };
    case 'gain-skill':
      return { kind, person: remedy.person, skills: remedy.skills, left };
    case 'join':
      return { kind, person: remedy.person, left };
    case 'work-absence':
      return { kind, person: remedy.person, from: remedy.from, until: remedy.until, left };
  }
}
