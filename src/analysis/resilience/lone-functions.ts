import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { CoreFunction } from '../../facts/core-functions.ts';
import type { Account, Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { clip } from '../../time/intervals.ts';
import { accountFunctions, type FunctionCover } from '../functions.ts';
import { oncePerModel } from '../once-per-model.ts';
import { accountTime } from '../working-time/account-time.ts';
import { personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { criticalGroups } from './critical-groups.ts';
import { type Presence, presenceOf } from './presence.ts';
import { withStandIns } from './stand-ins.ts';

/** A core function of an account that the absence of one person, or of two at once, leaves to nobody. */
export interface LoneFunction {
  readonly account: Account;
  readonly function: CoreFunction;
  /** One or two, by id: everybody who does it or stands in. */
  readonly people: readonly Person[];
  /** When they are at work within the account's open hours of the plan; `undefined` when that cannot be read. */
  readonly presence: Presence | undefined;
}

/**
 * The core functions of active accounts on networks that rest on one person, or on two: those who do it with the backups
 * they name. What may have more people is left out, and what nobody does at all. By account and function.
 */
export const loneFunctions = oncePerModel((model): readonly LoneFunction[] =>
  accountFunctions(model)
    .flatMap(({ account, covers }) =>
      covers.flatMap((cover) =>
        groupsOf(model, cover).map((people) => ({
          ...{ account, function: cover.function, people },
          presence: presenceIn(model, account, people),
        })),
      ),
    )
    .sort((a, b) => compareCodeUnits(a.account.id, b.account.id) || compareCodeUnits(a.function, b.function)),
);

function groupsOf(model: Model, { people, hasOutsider, isKnown }: FunctionCover): readonly (readonly Person[])[] {
  // Of three or more not all are known, and need not be.
  if (people.size > 2 || hasOutsider || !isKnown) return [];
  const all = withStandIns(model, people);
  if (!all.isWhole) return [];
  return criticalGroups(all.people).map((group) => [...group].sort((a, b) => compareCodeUnits(a.id, b.id)));
}

function presenceIn(model: Model, account: Account, people: readonly Person[]): Presence | undefined {
  const times = people.map((person) => personTime(model)(person));
  const isRead = [account.timezone, account.workweek, account.holidays].every(({ state }) => state !== 'broken');
  if (!isRead || times.some(({ isKnown }) => !isKnown)) return undefined;
  const { from, to } = planningFrame(model);
  const open = clip(accountTime(model)(account).open, from, to);
  return presenceOf(
    open,
    times.map(({ working }) => working),
  );
}
