import { valueOf } from '../../model/field.ts';
import type { ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import { clip, interval, lengthOf, unionOf } from '../../time/intervals.ts';
import { isActiveAccount, isOnNetwork } from '../active.ts';
import { type Backlog, backlogOf } from '../coverage/backlog.ts';
import { oncePerModel } from '../once-per-model.ts';
import { coversAccount } from '../scope.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { answeringPeople } from './answering-people.ts';
import { type PromisedTime, promisedTime } from './promised-time.ts';

/** What piles up under a policy within the plan's horizon. */
export interface PolicyBacklog extends Backlog {
  readonly policy: ResponsePolicy;
  /** Minutes of answering that come in, rounded up, and minutes in which somebody is there to answer. */
  readonly asked: number;
  readonly available: number;
  /** Somebody who answers is still to be named. */
  readonly hasVacancy: boolean;
  readonly isKnown: boolean;
}

/** Parts of a message a day that count. */
const PARTS = 1000;

/**
 * The backlog of each policy that says how much comes in and how long one takes, in the order of the model. A day's
 * messages come in evenly: on the calendar clock at any time, on the business clock all in the promised hours of its
 * active accounts. Whoever is there does nothing else meanwhile: with other work it is more.
 */
export const policyBacklogs = oncePerModel((model): readonly PolicyBacklog[] =>
  model.responses.flatMap((policy) => {
    const volume = valueOf(policy.volume);
    const [perDay, handling] = [volume && valueOf(volume.perDay), volume && valueOf(volume.handling)];
    const promises = promisesOf(model, policy);
    if (perDay === undefined || handling === undefined || promises.length === 0) return [];
    const { arrivals, days, minutes } = arrivalsOf(model, promises);
    if (minutes === 0) return [];
    const { from, to } = planningFrame(model);
    const { people, hasVacancy, isKnown } = answeringPeople(model, policy.responders);
    const load = { work: Math.round(perDay * PARTS) * handling * days, per: minutes * PARTS };
    const backlog = backlogOf({ arrivals, load, presences: people.map(({ working }) => working), from, to });
    const { work, capacity, unit } = backlog.utilisation;
    const totals = { asked: Math.ceil(work / unit), available: Math.floor(capacity / unit) };
    const areRead = promises.every((promise) => promise.isKnown);
    return [{ ...backlog, policy, ...totals, hasVacancy, isKnown: isKnown && areRead }];
  }),
);

/** When messages come in, and in how many minutes of that those of how many days do. */
function arrivalsOf(model: Model, promises: readonly PromisedTime[]) {
  const { zone, firstDay, from, to, days } = planningFrame(model);
  if (promises.some(({ clock }) => clock === 'calendar')) {
    return { arrivals: interval(from, to), days: 1, minutes: DAY_MINUTES };
  }
  const promised = unionOf(promises.map((promise) => promise.required));
  // The first day counts whole, also where a part of it is over.
  const arrivals = clip(promised, instantOf(firstDay * DAY_MINUTES, zone), to);
  return { arrivals, days: days.length - 1, minutes: lengthOf(arrivals) };
}

function promisesOf(model: Model, policy: ResponsePolicy): PromisedTime[] {
  return model.accounts
    .filter((account) => isActiveAccount(account) && isOnNetwork(account))
    .filter((account) => coversAccount(policy.accounts, account) === true)
    .map((account) => promisedTime(model, policy, account));
}
