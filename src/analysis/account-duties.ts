import type { Entity } from '../model/entity.ts';
import { everyReference } from '../model/every-reference.ts';
import { type Field, listOf, valueOf } from '../model/field.ts';
import type { Account, Actor, Person, Team } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { castOf, castOfField, referencesIn, teamCast } from './cast.ts';
import { contents } from './content/contents.ts';
import { givesDuty } from './duties.ts';
import { teamOf } from './function-holders.ts';
import { oncePerModel } from './once-per-model.ts';
import { coversAccount } from './scope.ts';

/** Who has something to do on an account. */
export interface AccountDuties {
  readonly people: ReadonlySet<Person>;
  /** False when something on the way could not be read, so that there may be more. */
  readonly isKnown: boolean;
}

/** Sections of which what somebody is named for holds for some accounts, or comes to them by their team. */
const OF_ACCOUNTS =
  /^(?:organization\.defaults|accounts|responsibilities|responses|kpis|calendars|campaigns|people|teams)\b/;

/**
 * Who has something to do on an account: its owner, its team and whoever leads above, whoever is responsible or
 * accountable for it, answers, measures, plans or writes for it, can win it back, or is named for work that knows no
 * account, as stages of workflows and the crisis plan; and whoever stands in for any of them.
 */
export const accountDuties = oncePerModel((model) => {
  const known = new Map<Account, AccountDuties>();
  return (account: Account): AccountDuties => {
    const before = known.get(account);
    if (before !== undefined) return before;
    const duties = dutiesOf(model, account);
    known.set(account, duties);
    return duties;
  };
});

type ActorField = Parameters<typeof castOfField>[1];

function dutiesOf(model: Model, account: Account): AccountDuties {
  const fields = [...fieldsOf(model, account)];
  const team = teamOf(account);
  const casts = [
    castOf(model, [...actorsEverywhere(model), ...(authors(model).get(account) ?? [])]),
    ...fields.map((field) => castOfField(model, field)),
    ...(team === undefined ? [] : [teamCast(model, team), ...leadsAbove(model, team)]),
  ];
  const people = new Set(casts.flatMap((cast) => [...cast.people]));
  const standIns = [...people].map(({ backup }) => castOfField(model, backup));
  return {
    people: new Set([...people, ...standIns.flatMap((cast) => [...cast.people])]),
    isKnown: [...casts, ...standIns].every(({ isKnown }) => isKnown) && account.team.state !== 'broken',
  };
}

function* fieldsOf(model: Model, account: Account): Iterable<ActorField> {
  yield account.owner;
  const security = valueOf(account.security);
  if (security !== undefined) yield security.recovery;
  // What may cover the account, because it cannot be read, does so.
  const covering = <T extends { readonly accounts: Parameters<typeof coversAccount>[0] }>(rows: readonly T[]) =>
    rows.filter(({ accounts }) => coversAccount(accounts, account) !== false);
  for (const row of covering(model.responsibilities)) yield* [row.responsible, row.accountable];
  for (const kpi of covering(model.kpis)) yield kpi.owner;
  for (const campaign of covering(model.campaigns)) yield campaign.owner;
  for (const policy of covering(model.responses)) {
    yield policy.responders;
    for (const rule of listOf(policy.rules)) for (const step of listOf(rule.escalate)) yield step.to;
  }
}

/** Who owns or makes the entries of an account, and whose calendar they stand in. */
const authors = oncePerModel((model): ReadonlyMap<Account, ReadonlySet<Entity>> => {
  const found = new Map<Account, Set<Entity>>();
  for (const { entry, calendar, posts } of contents(model)) {
    const assignees = [...(valueOf(entry.assignees)?.values() ?? [])].map(({ target }) => target);
    const actors = [targetOf(entry.owner), targetOf(calendar.owner), ...assignees];
    for (const { account } of posts) {
      const known = found.get(account) ?? new Set();
      for (const actor of actors) if (actor !== undefined) known.add(actor);
      found.set(account, known);
    }
  }
  return found;
});

function targetOf(field: Field<{ readonly target?: Actor | undefined }>): Entity | undefined {
  return valueOf(field)?.target;
}

const actorsEverywhere = oncePerModel((model): ReadonlySet<Entity> => {
  const actors = new Set<Entity>(model.rosters);
  everyReference(model, ({ target, field }) => {
    if (givesDuty(field) && !OF_ACCOUNTS.test(field)) actors.add(target);
  });
  return actors;
});

/** The leads of the teams that a team belongs to. */
function leadsAbove(model: Model, team: Team) {
  const seen = new Set<Team>([team]);
  const casts = [];
  for (let next = parentOf(team); next !== undefined && !seen.has(next); next = parentOf(next)) {
    seen.add(next);
    casts.push(
      castOf(
        model,
        referencesIn(next.lead).map(({ target }) => target),
      ),
    );
  }
  return casts;
}

function parentOf({ parentField }: Team): Team | undefined {
  return valueOf(parentField)?.target;
}
