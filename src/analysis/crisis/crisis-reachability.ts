import type { Entity } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Playbook, Severity } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { callsFrom, chainWithout, firstAnswered, type ReachChain } from '../reachability/reach-chain.ts';
import { runStages, type Stages, type StagesRun } from '../reachability/run-stages.ts';
import { worstReach } from '../reachability/worst-reach.ts';
import { worstRun } from '../reachability/worst-run.ts';
import { minutesOnClock } from '../working-time/minutes-on-clock.ts';
import type { WorstCase } from '../worst-case.ts';
import { type ApprovalStages, approvalStages } from './approval-stages.ts';
import { type CrisisChain, roleChain } from './crisis-chain.ts';
import { type CrisisHours, crisisHours } from './crisis-hours.ts';
import { CRISIS_ROLES, type CrisisRole } from './crisis-roles.ts';

/**
 * How fast a playbook's people are reached at one severity, whenever within the plan's horizon it begins. Where a
 * severity is handled in some hours only, it begins in them and minutes are counted in them.
 */
export interface CrisisReach {
  readonly playbook: Playbook;
  /** `undefined` where the plan states no severities. */
  readonly severity: Severity | undefined;
  /** The severity's first response in minutes; `undefined` when it states none. */
  readonly target: number | undefined;
  /** The roles that somebody is named for. */
  readonly roles: readonly RoleReach[];
  /** Until the first of all roles is reached, and until the last is; and that when one person does not answer. */
  readonly first: WorstCase | undefined;
  readonly all: WorstCase | undefined;
  readonly allWithoutOne: WorstCase | undefined;
  /** The way to the first statement; `undefined` when nobody verifies or approves. */
  readonly approvals: ApprovalReach | undefined;
}

/** How fast a role is reached. */
export interface RoleReach {
  readonly role: CrisisRole;
  /** The actors that are named for it. */
  readonly actors: readonly Entity[];
  /** Ids of all who may be called for it, those who are called first in front. */
  readonly people: readonly string[];
  readonly worst: ReachedAt | undefined;
  /** The same when the one person does not answer whose silence hurts most. */
  readonly withoutOne: ReachedAt | undefined;
  /** Somebody of them is still to be named. */
  readonly hasVacancy: boolean;
  /** False when something on the way cannot be read: then nothing is proved. */
  readonly isKnown: boolean;
}

/** A worst case with who is reached then. */
export interface ReachedAt extends WorstCase {
  readonly person: string | undefined;
}

/** How long the way to the first statement takes when it takes longest. */
export interface ApprovalReach extends ApprovalStages {
  readonly worst: WorstCase | undefined;
  /** What happens when it begins at that worst instant. */
  readonly run: StagesRun | undefined;
  /** The longest when one person answers nowhere, and who that is. */
  readonly withoutOne: ReachedAt | undefined;
}

/** The reachability of every playbook at each of its severities, in the order of the model. */
export const crisisReachability = oncePerModel((model): readonly CrisisReach[] => {
  const once = remember();
  return model.playbooks.flatMap((playbook) => {
    const severities = listOf(playbook.severities);
    return (severities.length === 0 ? [undefined] : severities).map((severity) =>
      crisisReach(model, playbook, severity, once),
    );
  });
});

function crisisReach(model: Model, playbook: Playbook, severity: Severity | undefined, once: Once): CrisisReach {
  const hours = crisisHours(model, severity);
  const chains = CRISIS_ROLES.map((role) => ({ role, ...roleChain(model, playbook, role) }));
  const named = chains.filter(({ actors }) => actors.length > 0);
  const all = named.map(({ chain }) => chain);
  const cell = (name: string, together: readonly ReachChain[], absent = 0) =>
    all.length === 0
      ? undefined
      : once(['cell', name, named.map(({ actors }) => actors.map(({ id }) => id)), hours.hours], () =>
          worstReach({ chains: together, absent }, hours.beginnings),
        );
  return {
    playbook,
    severity,
    target: targetOf(severity, hours),
    roles: named.map((one) => ({
      ...{ role: one.role, actors: one.actors },
      ...once(['role', idsOf(one), hours.hours], () => roleReach(one, hours)),
    })),
    first: cell('first', [all.flat()]),
    all: cell('all', all),
    allWithoutOne: cell('without', all, 1),
    approvals: approvalReach(model, playbook, hours, once),
  };
}

function idsOf({ actors, hasVacancy, isKnown }: CrisisChain): unknown {
  return [actors.map(({ id }) => id), hasVacancy, isKnown];
}

function roleReach(
  { chain, hasVacancy, isKnown }: CrisisChain,
  hours: CrisisHours,
): Omit<RoleReach, 'role' | 'actors'> {
  const people = [...new Set(chain.flatMap(({ targets }) => targets.map(({ id }) => id)))];
  const [worst, withoutOne] = [0, 1].map((absent) => {
    const found = worstReach({ chains: [chain], absent }, hours.beginnings);
    return found && { ...found, person: firstAnswered(callsFrom(chain, found.at), absent)?.id };
  });
  return { people, worst, withoutOne, hasVacancy, isKnown: isKnown && hours.isKnown };
}

function approvalReach(model: Model, playbook: Playbook, hours: CrisisHours, once: Once): ApprovalReach | undefined {
  const way = approvalStages(model, playbook);
  if (way === undefined) return undefined;
  const key = way.stages.map((stage) => stage.map(({ by, within }) => [by.map(({ id }) => id), within]));
  const reach = once(['approvals', key, hours.hours], () => stagesReach(way.stages, hours));
  return { ...way, ...reach, isKnown: way.isKnown && hours.isKnown };
}

function targetOf(severity: Severity | undefined, { hours }: CrisisHours): number | undefined {
  const firstResponse = severity && valueOf(severity.firstResponse);
  return firstResponse && minutesOnClock(firstResponse, hours);
}

function stagesReach(stages: Stages, { beginnings }: CrisisHours): Pick<ApprovalReach, 'worst' | 'run' | 'withoutOne'> {
  const worst = worstRun(stages, beginnings);
  const people = new Set(
    stages.flat().flatMap(({ chain }) => (chain ?? []).flatMap(({ targets }) => targets.map(({ id }) => id))),
  );
  let withoutOne: ReachedAt | undefined;
  for (const person of people) {
    const without = worstRun(stagesWithout(stages, person), beginnings);
    if (without === undefined || (withoutOne !== undefined && !isLonger(without, withoutOne))) continue;
    withoutOne = { ...without, person };
  }
  return { worst, run: worst && runStages(stages, worst.at), withoutOne };
}

/** The stages when one person answers nowhere. */
export function stagesWithout<Part extends Stages[number][number]>(
  stages: readonly (readonly Part[])[],
  id: string,
): readonly (readonly Part[])[] {
  const without = (chain: ReachChain) => chainWithout(chain, id);
  return stages.map((stage) =>
    stage.map((part) => (part.chain === undefined ? part : { ...part, chain: without(part.chain) })),
  );
}

function isLonger(a: WorstCase, b: WorstCase): boolean {
  if (b.minutes === undefined) return false;
  return a.minutes === undefined || a.minutes > b.minutes;
}

type Once = <T>(key: unknown, make: () => T) => T;

/** Works out each question once: playbooks inherit their people, so that most of them ask the same. */
function remember(): Once {
  const known = new Map<string, { readonly value: unknown }>();
  return <T>(key: unknown, make: () => T): T => {
    const text = JSON.stringify(key);
    const before = known.get(text) as { readonly value: T } | undefined;
    if (before !== undefined) return before.value;
    const value = make();
    known.set(text, { value });
    return value;
  };
}
