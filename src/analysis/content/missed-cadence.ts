import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { dateOf } from '../../time/calendar-date.ts';
import { isActiveAccount } from '../active.ts';
import { oncePerModel } from '../once-per-model.ts';
import { accountTime } from '../working-time/account-time.ts';
import { type Per, type Period, periodOf, periodsIn } from './cadence-periods.ts';
import { horizonPlans } from './horizon-plans.ts';
import { plannedDays } from './planned-days.ts';
import { longestGap, publishingGaps } from './publishing-gaps.ts';
import { areTimelinesWhole, timelines } from './timelines.ts';

/** A number of posts that an account states and the calendars do not reach. */
export interface MissedCadence {
  readonly account: Account;
  readonly per: Per;
  readonly least: number;
  /** Where the account states it. */
  readonly statedAt: NodePlace;
  /** The week or month; the whole plan where nothing appears in all of it. */
  readonly period: Period;
  /** Posts in it; of a cadence by the day the days of the week with too few; `undefined`: nothing in the whole plan. */
  readonly count: number | undefined;
}

/** Days without a post that an account has by which nobody says how long it may be silent. */
const USUAL_GAP_DAYS = 7;

/**
 * Where the calendars plan less than the accounts in use state. A week counts when all of it lies within the plan and
 * within what is planned for the account, a month when it begins within the plan and is planned to its end. By the day
 * only days count on which the account works. A week without any post that is part of a longer silence is left out: that
 * silence is one finding. Nothing is said of an account with a post whose day is still to be named.
 */
export const missedCadence = oncePerModel((model): readonly MissedCadence[] => {
  if (!areTimelinesWhole(model) || !horizonPlans(model).isPlanned) return [];
  return model.accounts.flatMap((account) => missedBy(model, account));
});

/** The least number of posts that an account states, and by what it counts. */
export function statedLeast({ cadence }: Account): Pick<MissedCadence, 'per' | 'least' | 'statedAt'> | undefined {
  const stated = valueOf(cadence);
  const [least, per] = [stated && valueOf(stated.min), stated && valueOf(stated.per)];
  if (stated === undefined || least === undefined || least === 0 || per === undefined) return undefined;
  return { least, per, statedAt: stated.min.at };
}

function missedBy(model: Model, account: Account): readonly MissedCadence[] {
  const stated = statedLeast(account);
  const planned = plannedDays(model).get(account);
  if (stated === undefined || !isActiveAccount(account) || planned?.hasUndated) return [];
  const { from, to } = model.planning;
  const opened = valueOf(account.opened) ?? '';
  const dates = (timelines(model).get(account) ?? []).map(({ wall }) => wall.date);
  if (!dates.some((date) => date >= from && date < to)) {
    const isUnsure = stated.per === 'month' || opened > from;
    return isUnsure ? [] : [{ account, ...stated, period: { from, to }, count: undefined }];
  }
  const plannedTo = planned?.to ?? from;
  const span: Period = { from: opened > from ? opened : from, to: plannedTo < to ? plannedTo : to };
  const last = stated.per === 'month' ? plannedTo : span.to;
  const short =
    stated.per === 'day'
      ? shortDays(model, account, dates, span, stated.least)
      : periodsIn(stated.per, from, to)
          .filter((period) => period.from >= span.from && period.to <= last)
          .map((period) => ({ period, count: countIn(dates, period) }))
          .filter(({ period, count }) => count < stated.least && !(count === 0 && isSilence(model, account, period)));
  return short.map(({ period, count }) => ({ account, ...stated, period, count }));
}

/** By week, how many days have too few posts of those on which the account works. */
function shortDays(model: Model, account: Account, dates: readonly string[], { from, to }: Period, least: number) {
  const { workingDays, isKnown } = accountTime(model)(account);
  const works = new Set(isKnown ? workingDays.map(({ day }) => dateOf(day)) : []);
  const days = periodsIn('day', from, to).filter((day) => works.has(day.from) && countIn(dates, day) < least);
  const weeks = new Map<string, { period: Period; count: number }>();
  for (const day of days) {
    const period = periodOf('week', day.from);
    weeks.set(period.from, { period, count: (weeks.get(period.from)?.count ?? 0) + 1 });
  }
  return [...weeks.values()];
}

function countIn(dates: readonly string[], { from, to }: Period): number {
  return dates.filter((date) => date >= from && date < to).length;
}

/** Whether a stretch without posts that is too long of itself takes up the whole period. */
function isSilence(model: Model, account: Account, { from, to }: Period): boolean {
  const longest = longestGap(account, USUAL_GAP_DAYS);
  if (longest === undefined) return false;
  return publishingGaps(model, account, longest.duration).some((gap) => gap.from < from && gap.to >= to);
}
