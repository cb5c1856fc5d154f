import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Reference } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Entry, Person, Stage, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import type { WorkingClock } from '../../time/working-clock.ts';
import { castOfField } from '../cast.ts';
import { accountTime } from '../working-time/account-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { effortOf, isApprovalStage, kindOf } from './effort-of.ts';
import { type Eligible, eligiblePeople } from './eligible-people.ts';
import { hasKnownWindows } from './has-known-windows.ts';
import { type LateEntry, lateEntry } from './late-entry.ts';
import { USUAL_LEAD } from './lead-time.ts';
import type { LeftOut, LeftOutReason, PlannedStage } from './planned-stage.ts';
import { type LeadWindow, plannedWindows } from './planned-windows.ts';
import type { PublishTime } from './publish-time.ts';
import { type EntryStages, remainingStages } from './remaining-stages.ts';
import { type StageWindow, squeezedWindows } from './stage-windows.ts';
import type { Supposition } from './supposition.ts';

/** What is planned of an entry, and what is not. */
export interface EntrySchedule {
  readonly stages: readonly PlannedStage[];
  readonly leftOut: readonly LeftOut[];
  /** Why it hardly appears on time, if so. */
  readonly late: LateEntry | undefined;
  readonly countsOn: CountsOn | undefined;
}

/** Whose working time moves an entry's windows, because leads are written in hours. */
export interface CountsOn {
  /** Those who may do these stages, or could but for a skill. */
  readonly people: ReadonlySet<Person>;
  /** The stretch of time in which it does, UTC minutes. */
  readonly from: number;
  readonly to: number;
}

type Step = Omit<PlannedStage, 'window' | 'planned' | 'isSqueezed' | 'hasKnownWindow' | 'effort'> & {
  readonly effort: PlannedStage['effort'] | undefined;
};

/**
 * Schedules the remaining stages of an entry backwards from its first appearance: the last is due then, each begins its
 * lead before it is due, and the one before is due where it begins, so that the windows tile.
 *
 * @param supposition what is otherwise than in the files, to see what would come of it
 */
export function scheduleEntry(
  model: Model,
  entry: Entry,
  workflow: Workflow,
  publish: PublishTime,
  supposition: Supposition = {},
): EntrySchedule {
  const passed = remainingStages(entry, workflow);
  const author = knownAuthor(model, entry, passed);
  const steps = passed.remaining
    .flatMap((stage) => stepsOf(model, entry, workflow, publish, passed, stage, author))
    .map((step) => withHelp(step, supposition));
  const planned = plannedWindows(model, steps, publish, supposition);
  const { now, from, to } = planningFrame(model);
  const first = planned[0];
  const isLate = first !== undefined && first.due <= now && from <= now;
  const windows = isLate ? squeeze(steps, now, publish, accountTime(model)(publish.account).clock) : planned;
  const hasKnownWindow = passed.isKnown && hasKnownWindows(model, entry, publish.account, steps);
  const stages: PlannedStage[] = [];
  const leftOut = publish.instant < to ? unreadOf(entry, passed) : [];
  for (const [index, step] of steps.entries()) {
    const window = windows[index]!;
    const isOpen = passed.isBegun && step.stage === steps[0]?.stage;
    const release = isOpen ? from : Math.max(window.release, from);
    // What is late may have no minute left, and is still to be done.
    if ((window.due <= from && !isLate) || window.due > to) continue;
    const reason = obstacleOf(step);
    if (reason !== undefined) leftOut.push(leave(step, reason));
    else if (step.effort !== undefined && step.effort.minutes > 0) {
      const plan = { window: { release, due: window.due }, planned: planned[index]!, isSqueezed: isLate };
      stages.push({ ...step, effort: step.effort, ...plan, hasKnownWindow });
    }
  }
  const late = hasKnownWindow && from <= now ? lateEntry(model, entry, publish, steps, planned, passed) : undefined;
  return { stages, leftOut, late, countsOn: countsOnOf(steps, planned, publish) };
}

/** What cannot be planned because it cannot be read how far the entry is, or whether it passes a stage. */
function unreadOf(entry: Entry, { unclear, isLost }: EntryStages): LeftOut[] {
  const unread = isLost ? [undefined] : unclear;
  return unread.map((stage) => ({
    ...{ entry, stage, minutes: undefined, reason: 'unknown', eligible: undefined, at: entry.at },
  }));
}

function countsOnOf(
  steps: readonly Step[],
  planned: readonly LeadWindow[],
  publish: PublishTime,
): CountsOn | undefined {
  if (planned.every(({ countsFrom }) => countsFrom === undefined)) return undefined;
  const people = new Set<Person>();
  let from = publish.instant;
  for (const [index, { eligible }] of steps.entries()) {
    const { countsFrom } = planned[index]!;
    if (countsFrom === undefined) continue;
    from = Math.min(from, countsFrom);
    for (const person of eligible.people) people.add(person);
    for (const { person } of eligible.unfit) people.add(person);
  }
  return { people, from, to: publish.instant };
}

function withHelp(step: Step, { joining }: Supposition): Step {
  if (joining === undefined || !joining.joins(step)) return step;
  const people = [...step.eligible.people, joining.person].sort((a, b) => compareCodeUnits(a.id, b.id));
  return { ...step, eligible: { ...step.eligible, people } };
}

/** A stage as one step, or as several when everybody named must approve. */
function stepsOf(
  model: Model,
  entry: Entry,
  workflow: Workflow,
  publish: PublishTime,
  passed: EntryStages,
  stage: Stage,
  author: Person | undefined,
): Step[] {
  const { account } = publish;
  const isApproval = isApprovalStage(stage);
  const lead = valueOf(stage.lead);
  const isAuthoring = stage === passed.remaining.find((one) => kindOf(one) === 'produce') && author === undefined;
  const base = {
    ...{ entry, account, publish, workflow, stage, isApproval, isAuthoring, author: isApproval ? author : undefined },
    ...{ effort: effortOf(entry, stage, passed.all), lead: lead ?? USUAL_LEAD, isUsualLead: lead === undefined },
  };
  const id = `${entry.id}/${stage.id}`;
  const eligible = eligiblePeople(model);
  const rule = valueOf(stage.approval);
  const everybody = rule !== undefined && valueOf(rule.mode) === 'all' ? listOf(rule.by) : [];
  if (everybody.length < 2) return [{ ...base, id, eligible: without(eligible(entry, account, stage), base.author) }];
  return everybody
    .filter((reference) => !hasApproved(model, entry, stage, reference))
    .map((only) => ({
      ...{ ...base, id: `${id}@${only.id}` },
      eligible: without(eligible(entry, account, stage, only), base.author),
    }));
}

function hasApproved(model: Model, entry: Entry, stage: Stage, wanted: Reference): boolean {
  const people = castOfField(model, { state: 'value', value: wanted, at: wanted.at, isInherited: false }).people;
  return listOf(entry.approvals).some(
    ({ stage: approved, by }) =>
      valueOf(approved) === stage.id &&
      (valueOf(by)?.id === wanted.id || [...castOfField(model, by).people].some((person) => people.has(person))),
  );
}

function without(eligible: Eligible, author: Person | undefined): Eligible {
  if (author === undefined || !eligible.people.includes(author)) return eligible;
  return { ...eligible, people: eligible.people.filter((person) => person !== author) };
}

/** Who made the content, once the first produce stage is behind: its assignee, else the owner when that is one person. */
function knownAuthor(model: Model, entry: Entry, { all, remaining }: EntryStages): Person | undefined {
  const first = all.find((stage) => kindOf(stage) === 'produce');
  if (first !== undefined && remaining.includes(first)) return undefined;
  const assigned = first === undefined ? undefined : valueOf(entry.assignees)?.get(first.id)?.target;
  if (assigned !== undefined) return assigned;
  const [owner, ...others] = castOfField(model, entry.owner).people;
  return others.length === 0 ? owner : undefined;
}

function squeeze(steps: readonly Step[], now: number, publish: PublishTime, clock: WorkingClock): StageWindow[] {
  const stages = [...new Set(steps.map(({ stage }) => stage))];
  const longest = (stage: Stage): number =>
    Math.max(...steps.filter((step) => step.stage === stage).map(({ effort }) => effort?.minutes ?? 0));
  const windows = squeezedWindows(stages.map(longest), now, publish.instant, clock);
  return steps.map(({ stage }) => windows[stages.indexOf(stage)]!);
}

function obstacleOf({ eligible, effort, stage, author }: Step): LeftOutReason | undefined {
  if (stage.effort.state === 'broken' || stage.lead.state === 'broken' || stage.kindField.state === 'broken')
    return 'unknown';
  if (eligible.people.length === 0 && eligible.hasOutsider) return 'outside';
  if (effort === undefined) return 'no-effort';
  if (eligible.people.length > 0) return undefined;
  if (!eligible.isKnown) return 'unknown';
  if (author !== undefined && eligible.unfit.length === 0) return 'only-author';
  const named = [stage.by, valueOf(stage.approval)?.by].find(
    (field) => field !== undefined && field.state !== 'absent',
  );
  const isVacant =
    named?.state === 'vacant' || (named?.state === 'value' && named.value.some((one) => one.vacancy !== undefined));
  return isVacant ? 'vacant' : 'nobody';
}

function leave({ entry, stage, effort, eligible }: Step, reason: LeftOutReason): LeftOut {
  return { entry, stage, minutes: effort?.minutes, reason, eligible, at: entry.at };
}
