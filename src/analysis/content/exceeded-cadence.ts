import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { isActiveAccount } from '../active.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type Per, type Period, periodsIn } from './cadence-periods.ts';
import { type Slot, timelines } from './timelines.ts';

/** A day, week or month with more posts than an account states. */
export interface ExceededCadence {
  readonly account: Account;
  readonly per: Per;
  readonly most: number;
  readonly statedAt: NodePlace;
  readonly period: Period;
  readonly count: number;
}

/** These come beside the posts that a cadence is about. */
const BESIDE: ReadonlySet<string> = new Set(['story', 'live']);

/** Where the calendars plan more than the accounts in use state, in days, weeks and months with a post that can still be moved. */
export const exceededCadence = oncePerModel((model): readonly ExceededCadence[] =>
  model.accounts.filter(isActiveAccount).flatMap((account) => exceededBy(model, account)),
);

function exceededBy(model: Model, account: Account): readonly ExceededCadence[] {
  const stated = valueOf(account.cadence);
  const [most, per] = [stated && valueOf(stated.max), stated && valueOf(stated.per)];
  if (stated === undefined || most === undefined || per === undefined) return [];
  const slots = (timelines(model).get(account) ?? []).filter(({ content }) => !BESIDE.has(valueOf(content.type) ?? ''));
  return periodsIn(per, model.planning.from, model.planning.to).flatMap((period) => {
    const within = slots.filter(({ wall }) => wall.date >= period.from && wall.date < period.to);
    const canMove = within.some((slot) => isAhead(model, slot));
    if (within.length <= most || !canMove) return [];
    return [{ account, per, most, statedAt: stated.max.at, period, count: within.length }];
  });
}

function isAhead(model: Model, { content, wall }: Slot): boolean {
  return content.phase !== 'published' && wall.date >= model.planning.from;
}
