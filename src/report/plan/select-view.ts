import type { Plan, PlanWeek } from '../../plan/plan.ts';
import type { PlanCoverage, PlanCrisis } from '../../plan/plan-operations.ts';
import { summarizeView } from './summarize-view.ts';

/** What part of a plan somebody wants to see. Several together mean what belongs to all of them. */
export interface PlanView {
  /** Id of a person: their stages, load, meetings and duties. */
  readonly person?: string | undefined;
  /** Id of a team: its accounts, and the work of its people. */
  readonly team?: string | undefined;
  /** Id of an account: its posts, the stages behind them, how it is answered. */
  readonly account?: string | undefined;
  /** An ISO week, `2026-W49`. */
  readonly week?: string | undefined;
}

/** Whether a view leaves anything out. */
export function isNarrow(view: PlanView | undefined): boolean {
  return Object.values(view ?? {}).some((value) => value !== undefined);
}

/**
 * The part of a plan that belongs to a person, a team, an account or a week. Counts and sums are those of the part. What
 * is measured over the whole plan (what coverage promises and keeps, how fast people are reached) stays as it was, and
 * so does whoever is only named.
 */
export function selectView(plan: Plan, view: PlanView = {}): Plan {
  let part = plan;
  if (view.person !== undefined) part = ofPeople(part, new Set([view.person]), new Set());
  if (view.team !== undefined) part = ofTeam(part, view.team);
  if (view.account !== undefined) part = ofAccount(part, view.account);
  if (view.week !== undefined) part = ofWeek(part, view.week);
  return part === plan ? plan : { ...part, summary: summarizeView(plan, part) };
}

function ofTeam(plan: Plan, team: string): Plan {
  const members = plan.people.filter(({ teams }) => teams.includes(team)).map(({ id }) => id);
  const accounts = plan.accounts.filter((account) => account.team === team).map(({ id }) => id);
  return ofPeople(plan, new Set(members), new Set(accounts));
}

/** What people do, and whatever happens on accounts that are theirs. */
function ofPeople(plan: Plan, people: ReadonlySet<string>, accounts: ReadonlySet<string>): Plan {
  const stages = plan.stages.filter(({ owner, account }) => has(people, owner) || accounts.has(account));
  const entries = new Set(stages.map(({ entry }) => entry));
  const posts = plan.posts.filter(({ entry, account }) => entries.has(entry) || accounts.has(account));
  for (const { entry } of posts) entries.add(entry);
  return {
    ...plan,
    stages,
    posts,
    load: plan.load.filter(({ person }) => people.has(person)),
    bottlenecks: plan.bottlenecks.filter(
      (one) => one.people.some((id) => people.has(id)) || touches(one.stages, stages),
    ),
    leftOut: plan.leftOut.filter(({ entry }) => entries.has(entry)),
    coverage: plan.coverage.filter(
      ({ account, responders }) => accounts.has(account) || responders.some((id) => people.has(id)),
    ),
    crisis: plan.crisis.flatMap((one) => crisisOf(one, people)),
    resilience: {
      alone: plan.resilience.alone.filter(
        (one) => accounts.has(one.account) || one.people.some((id) => people.has(id)),
      ),
      undone: plan.resilience.undone.filter(({ account }) => accounts.has(account)),
      absences: plan.resilience.absences.filter(({ person }) => people.has(person)),
    },
    agenda: plan.agenda.filter((one) => one.people.some((id) => people.has(id)) || isOfAccount(one, accounts)),
  };
}

function ofAccount(plan: Plan, account: string): Plan {
  const posts = plan.posts.filter((post) => post.account === account);
  const entries = new Set(posts.map(({ entry }) => entry));
  const stages = plan.stages.filter((stage) => stage.account === account || entries.has(stage.entry));
  for (const { entry } of stages) entries.add(entry);
  const coverage = plan.coverage.filter((one) => one.account === account);
  const doers = new Set([...stages.map(({ owner }) => owner), ...coverage.flatMap(({ responders }) => responders)]);
  return {
    ...plan,
    stages,
    posts,
    coverage,
    load: plan.load.filter(({ person }) => doers.has(person)),
    bottlenecks: plan.bottlenecks.filter((one) => touches(one.stages, stages)),
    leftOut: plan.leftOut.filter(({ entry }) => entries.has(entry)),
    // A crisis plan is about people, and is not told apart by account.
    crisis: [],
    resilience: {
      alone: plan.resilience.alone.filter((one) => one.account === account),
      undone: plan.resilience.undone.filter((one) => one.account === account),
      absences: [],
    },
    agenda: plan.agenda.filter((one) => isOfAccount(one, new Set([account]))),
  };
}

function ofWeek(plan: Plan, id: string): Plan {
  // No date lies in a week that the plan does not have.
  const week = plan.horizon.weeks.find((one) => one.id === id) ?? { id, from: '', until: '' };
  const holds = (date: string): boolean => date >= week.from && date <= week.until;
  const isNow = holds(plan.horizon.now.date);
  return {
    ...plan,
    horizon: week.from === '' ? plan.horizon : { ...plan.horizon, from: week.from, until: week.until, weeks: [week] },
    stages: plan.stages.filter(
      ({ due, blocks }) => holds(due.date) || blocks.some(({ start, end }) => holds(start.date) || holds(end.date)),
    ),
    posts: plan.posts.filter(({ at }) => holds(at.date)),
    load: plan.load.filter((one) => one.week === id),
    bottlenecks: plan.bottlenecks.filter(({ weeks }) => weeks.includes(id)),
    coverage: plan.coverage.map((one) => coverageIn(one, week)),
    resilience: { ...plan.resilience, absences: plan.resilience.absences.filter((one) => one.week === id) },
    agenda: plan.agenda.filter(({ date, isOverdue }) => holds(date) || (isOverdue && isNow)),
  };
}

function coverageIn(one: PlanCoverage, { from, until }: PlanWeek): PlanCoverage {
  return { ...one, holes: one.holes.filter((hole) => hole.from.date <= until && hole.to.date >= from) };
}

function crisisOf(one: PlanCrisis, people: ReadonlySet<string>): readonly PlanCrisis[] {
  const roles = one.roles.filter((role) => role.people.some((id) => people.has(id)));
  const isInChain = one.approvals?.steps.some(({ who }) => who.some((id) => people.has(id))) === true;
  if (roles.length === 0 && !isInChain) return [];
  return [{ ...one, roles, approvals: isInChain ? one.approvals : undefined }];
}

function isOfAccount({ section, id }: Plan['agenda'][number], accounts: ReadonlySet<string>): boolean {
  return section === 'accounts' && accounts.has(id);
}

function touches(ids: readonly string[], stages: Plan['stages']): boolean {
  const wanted = new Set(ids);
  return stages.some(({ id }) => wanted.has(id));
}

function has(people: ReadonlySet<string>, id: string | undefined): boolean {
  return id !== undefined && people.has(id);
}
