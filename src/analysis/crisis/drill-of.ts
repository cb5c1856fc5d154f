import type { Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Notification, Playbook, Severity, Step } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import type { Duration } from '../../time/duration.ts';
import { nextWithin } from '../../time/intervals.ts';
import { addWorking } from '../../time/working-clock.ts';
import { type Call, callsFrom, firstAnswered } from '../reachability/reach-chain.ts';
import { type PartRun, runStages } from '../reachability/run-stages.ts';
import { minutesOnClock } from '../working-time/minutes-on-clock.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';
import { approvalStages } from './approval-stages.ts';
import { type CrisisChain, crisisChain } from './crisis-chain.ts';
import { type CrisisHours, crisisHours } from './crisis-hours.ts';
import { type PostToPause, postsToPause } from './posts-to-pause.ts';

/** What would happen if a crisis began at an instant. All instants are UTC minutes; `undefined`: never, as far as is known. */
export interface Drill {
  readonly playbook: Playbook;
  readonly severity: Severity | undefined;
  readonly at: number;
  /** When it is handled from on: where only some hours count, the next of them. */
  readonly begins: number;
  /** When it is noticed, and everybody is called. */
  readonly detected: number;
  /** The way to the first statement, in order; empty when nobody verifies or approves. */
  readonly approvals: readonly PartRun[];
  readonly statement: FirstStatement;
  /** The playbook's steps and whom it tells, in order of what is due first. */
  readonly tasks: readonly DrillTask[];
  readonly pause: Pause;
}

/** The first statement, when all have approved it. */
export interface FirstStatement {
  readonly ready: number | undefined;
  /** `undefined` when the severity promises none. */
  readonly due: number | undefined;
  /** It is promised and comes later, or never. */
  readonly isMissed: boolean;
}

/** Something that somebody has to do. */
export interface DrillTask {
  readonly of: Step | Notification;
  readonly kind: 'step' | 'inside' | 'outside';
  /** All who are called for it; nobody when nobody is named. */
  readonly calls: readonly Call[];
  readonly answered: Call | undefined;
  /** When it can begin; of a notification when whoever is told is reached as well. */
  readonly begun: number | undefined;
  readonly due: number | undefined;
  /** Somebody is named and a time is set, and then nobody has begun. */
  readonly isMissed: boolean;
}

/** How publishing is stopped. */
export interface Pause {
  readonly calls: readonly Call[];
  /** Who may stop it and is reached first, and when. */
  readonly answered: Call | undefined;
  /** What would appear in the two days behind the beginning. */
  readonly posts: readonly (PostToPause & {
    /** It appears before anybody who may stop it is reached. */
    readonly isTooLate: boolean;
  })[];
}

/** How long posts are looked for. */
const PAUSED_MINUTES = 48 * 60;

/**
 * Goes through a playbook as if the crisis began at an instant, by the same rules as the worst cases. Times of steps and
 * notifications count from when it is noticed, the first statement's from the beginning.
 *
 * @returns `undefined` outside the time for which working time is known
 */
export function drillOf(
  model: Model,
  playbook: Playbook,
  severity: Severity | undefined,
  at: number,
): Drill | undefined {
  const known = knownTime(planningFrame(model));
  if (at < known.from || at >= known.to) return undefined;
  const hours = crisisHours(model, severity);
  const begins = hours.clock === undefined ? at : (nextWithin(hours.clock.intervals, at) ?? at);
  const detection = valueOf(playbook.detection);
  const detected = begins + ((detection && calendarMinutes(detection)) ?? 0);
  const way = approvalStages(model, playbook);
  const run = way && runStages(way.stages, begins);
  return {
    playbook,
    severity,
    at,
    begins,
    detected,
    approvals: run?.parts ?? [],
    statement: statementOf(severity, hours, begins, run?.done, run !== undefined),
    tasks: tasksOf(model, playbook, detected),
    pause: pauseOf(model, playbook, at, detected),
  };
}

function statementOf(
  severity: Severity | undefined,
  { hours, clock }: CrisisHours,
  begins: number,
  ready: number | undefined,
  hasWay: boolean,
): FirstStatement {
  const duration = severity && valueOf(severity.firstResponse);
  const minutes = duration && minutesOnClock(duration, hours);
  const byClock = minutes !== undefined && clock !== undefined ? addWorking(clock, begins, minutes) : undefined;
  const due = minutes === undefined || clock !== undefined ? byClock : begins + minutes;
  return { ready, due, isMissed: hasWay && due !== undefined && (ready === undefined || ready > due) };
}

function tasksOf(model: Model, playbook: Playbook, detected: number): DrillTask[] {
  const called = (field: Field<Reference | readonly Reference[]>) => crisisChain(model, playbook, field);
  const steps = listOf(playbook.steps).map((step) => {
    const { calls, answered } = callsOf(called(step.by), detected);
    return taskOf(step, 'step', calls, answered, answered?.acknowledged, dueOf(step.within, detected));
  });
  const notify = valueOf(playbook.notify);
  const told = (kind: 'inside' | 'outside', of: Notification) => {
    const { calls, answered } = callsOf(called(of.by), detected);
    const begun = answered?.acknowledged;
    const reached = begun === undefined ? undefined : callsOf(called(of.person), begun).answered?.acknowledged;
    return taskOf(of, kind, calls, answered, reached, dueOf(of.within, detected));
  };
  const inside = notify === undefined ? [] : listOf(notify.internal).map((one) => told('inside', one));
  const outside = notify === undefined ? [] : listOf(notify.external).map((one) => told('outside', one));
  const due = (task: DrillTask) => task.due ?? Number.POSITIVE_INFINITY;
  return [...steps, ...inside, ...outside].sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

function taskOf(
  of: Step | Notification,
  kind: DrillTask['kind'],
  calls: readonly Call[],
  answered: Call | undefined,
  begun: number | undefined,
  due: number | undefined,
): DrillTask {
  const isMissed = calls.length > 0 && due !== undefined && (begun === undefined || begun > due);
  return { of, kind, calls, answered, begun, due, isMissed };
}

function pauseOf(model: Model, playbook: Playbook, at: number, detected: number): Pause {
  const authority = valueOf(playbook.pausePublishing)?.authority;
  const chain = authority && crisisChain(model, playbook, authority);
  const { calls, answered } = chain === undefined ? { calls: [], answered: undefined } : callsOf(chain, detected);
  const stopped = answered?.acknowledged ?? Number.POSITIVE_INFINITY;
  const posts = postsToPause(model, playbook, at, at + PAUSED_MINUTES);
  return { calls, answered, posts: posts.map((post) => ({ ...post, isTooLate: post.at < stopped })) };
}

function callsOf({ chain }: CrisisChain, instant: number) {
  const calls = callsFrom(chain, instant);
  return { calls, answered: firstAnswered(calls) };
}

function dueOf(within: Field<Duration>, from: number): number | undefined {
  const duration = valueOf(within);
  const minutes = duration && calendarMinutes(duration);
  return minutes === undefined ? undefined : from + minutes;
}
