import type { Plan } from '../../../src/plan/plan.ts';
import type { PlanBottleneck, PlanStage } from '../../../src/plan/plan-work.ts';
import { isAtWork, shownAt } from './at-work.ts';
import type { Files } from './files.ts';
import { mayDo, nameOf } from './fit.ts';

/** Everything that is wrong with a plan, told from its own records and the files; nothing when it is legal. */
export function faultsOfPlan(files: Files, plan: Plan): string[] {
  return [
    ...plan.stages.flatMap((stage) => faultsOfStage(files, stage)),
    ...overlaps(plan),
    ...faultsOfLoad(files, plan),
    ...sameEyes(files, plan),
    ...plan.bottlenecks.flatMap((bottleneck) => faultsOfProof(files, plan, bottleneck)),
    ...wrongSums(plan),
  ];
}

function faultsOfStage(files: Files, stage: PlanStage): string[] {
  const { id, owner, blocks, release, due, minutes, short, candidates } = stage;
  const faults: string[] = [];
  const people = Object.keys(files['people.yaml'].people).filter((person) => mayDo(files, stage, person));
  if (people.join() !== candidates.join()) faults.push(`${id}: ${candidates} may do it, not ${people}`);
  if (owner !== undefined && !people.includes(owner)) faults.push(`${id}: ${owner} may not do it`);
  let placed = 0;
  for (const { start, end, minutes: length } of blocks) {
    placed += length;
    if (length !== end.utc - start.utc || length <= 0) faults.push(`${id}: a block is not as long as it is`);
    if (start.utc < release.utc || end.utc > due.utc) faults.push(`${id}: a block is outside the window`);
    for (let instant = start.utc; instant < end.utc; instant += 5) {
      if (owner === undefined || !isAtWork(files, owner, instant)) faults.push(`${id}: ${owner} is not at work`);
    }
  }
  if (short < 0 || placed + short !== minutes) faults.push(`${id}: ${placed} + ${short} is not ${minutes}`);
  return faults;
}

/** Blocks of one person that lie over one another. */
function overlaps({ stages, people }: Plan): string[] {
  return people.flatMap(({ id }) => {
    const own = stages.filter(({ owner }) => owner === id).flatMap(({ blocks }) => blocks);
    const inOrder = own.map(({ start, end }) => [start.utc, end.utc] as const).sort((a, b) => a[0] - b[0]);
    return inOrder.flatMap(([start], index) =>
      (inOrder[index - 1]?.[1] ?? start) > start ? [`${id}: two at once`] : [],
    );
  });
}

/** Weeks are those of the organisation's zone; a quarter of an hour is worked whole or not at all. */
function faultsOfLoad(files: Files, { load, stages, horizon }: Plan): string[] {
  return load.flatMap(({ person, week, working, stated, meetings, standing, answering, net, overrun, used }) => {
    const faults: string[] = [];
    const { from, until } = horizon.weeks.find(({ id }) => id === week)!;
    const isInWeek = (instant: number): boolean => {
      const { date } = shownAt(instant, horizon.zone);
      return date >= from && date <= until;
    };
    let quarters = 0;
    for (let instant = horizon.now.utc; shownAt(instant, horizon.zone).date <= until; instant += 15) {
      if (isInWeek(instant) && isAtWork(files, person, instant)) quarters += 1;
    }
    if (working !== quarters * 15) faults.push(`${person} ${week}: ${working} is not ${quarters * 15} at work`);
    const left = Math.min(working, stated) - meetings - standing - answering;
    if (net !== Math.max(0, left) || overrun !== Math.max(0, -left)) faults.push(`${person} ${week}: net is wrong`);
    const blocks = stages.filter(({ owner }) => owner === person).flatMap((stage) => stage.blocks);
    const placed = blocks.reduce((sum, { start, minutes }) => sum + (isInWeek(start.utc) ? minutes : 0), 0);
    if (placed !== used || used > net) faults.push(`${person} ${week}: ${placed} placed, ${used} used, ${net} there`);
    return faults;
  });
}

/** Approvals by whoever did the first piece of the same entry. */
function sameEyes(files: Files, { stages }: Plan): string[] {
  return stages.flatMap((approval) => {
    if (approval.kind !== 'approve' && approval.kind !== 'legal') return [];
    const { workflow } = nameOf(files, approval.id);
    const first = workflow.stages.find(({ kind }) => kind === undefined || kind === 'produce');
    const piece = stages.find(({ id }) => id === `${approval.entry}/${first?.id}`);
    const isSame = piece?.owner !== undefined && piece.owner === approval.owner;
    return isSame ? [`${approval.id}: by its author`] : [];
  });
}

/** Whatever a stage of a proof could get comes out of time that is listed, and the sums are right. */
function faultsOfProof(files: Files, plan: Plan, { key, short, stages, certificate }: PlanBottleneck): string[] {
  const faults: string[] = [];
  const { work, capacity, personWeeks, personDays, stageDays } = certificate;
  const listed = new Set([
    ...personWeeks.map(({ person, week }) => `${person} ${week}`),
    ...personDays.map(({ person, date }) => `${person} ${date}`),
    ...stageDays.map(({ stage, date }) => `${stage} ${date}`),
  ]);
  const sum = [...personWeeks, ...personDays, ...stageDays].reduce((total, { minutes }) => total + minutes, 0);
  const own = plan.stages.filter(({ id }) => stages.includes(id));
  const asked = own.reduce((total, { minutes }) => total + minutes, 0);
  if (asked !== work || sum !== capacity || work - capacity !== short || short <= 0) faults.push(`${key}: wrong sums`);
  for (const { person, week, minutes } of personWeeks) {
    const net = plan.load.find((row) => row.person === person && row.week === week)?.net;
    if (net !== minutes) faults.push(`${key}: ${person} has ${net} in ${week}, not ${minutes}`);
  }
  const weekOf = (date: string): string =>
    plan.horizon.weeks.find((week) => date >= week.from && date <= week.until)!.id;
  for (const { id, candidates, release, due } of own) {
    for (let instant = release.utc; instant < due.utc; instant += 15) {
      const { date } = shownAt(instant, plan.horizon.zone);
      if (listed.has(`${id} ${date}`)) continue;
      const free = candidates.filter((person) => !listed.has(`${person} ${date}`) && isAtWork(files, person, instant));
      const paid = free.filter(
        (person) => listed.has(`${person} ${weekOf(date)}`) || hasNothing(plan, person, weekOf(date)),
      );
      if (paid.length < free.length) faults.push(`${key}: ${id} can have ${free} on ${date}`);
    }
  }
  return faults;
}

function hasNothing({ load }: Plan, person: string, week: string): boolean {
  return (load.find((row) => row.person === person && row.week === week)?.net ?? 0) === 0;
}

function wrongSums({ summary, stages, bottlenecks }: Plan): string[] {
  const { work, short, bound, isProved } = summary;
  const sums = [
    [work, stages.reduce((sum, { minutes }) => sum + minutes, 0)],
    [short, stages.reduce((sum, stage) => sum + stage.short, 0)],
    [bound, bottlenecks.reduce((sum, bottleneck) => sum + bottleneck.short, 0)],
  ];
  const faults = sums.flatMap(([told, sum]) => (told === sum ? [] : [`${told} is told, ${sum} is the sum`]));
  if (short < bound || isProved !== (short === bound)) faults.push(`${short} short, at least ${bound}: ${isProved}`);
  return faults;
}
