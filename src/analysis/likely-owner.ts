import { type Section, sections } from '../facts/sections.ts';
import type { Reference } from '../model/entity.ts';
import { type Field, valueOf } from '../model/field.ts';
import type { Account, Actor, Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { isActivePerson } from './active.ts';
import { activePeople } from './active-people.ts';
import { referencesIn } from './cast.ts';
import { teamOf } from './function-holders.ts';
import { coversAccount } from './scope.ts';

/** Who should take something on, and why just they. */
export interface LikelyOwner {
  readonly actor: Actor;
  /** Accountable for the activity, owner of the account or of the crisis plan, lead of a team, or nobody else is here. */
  readonly because: 'accountable' | 'account-owner' | 'plan-owner' | 'lead' | 'only';
  /** The activity that the actor is accountable for. */
  readonly activity?: string;
}

/**
 * Whom to ask to close a gap of a section: who is accountable for its activities (on the account, if it is about one),
 * else the account's owner, else its team's lead, else a team's lead, else the only person there is.
 */
export function likelyOwner(model: Model, section: Section, account?: Account): LikelyOwner | undefined {
  return (
    accountableFor(model, section, account) ??
    named(model, account?.owner, 'account-owner') ??
    named(model, account && teamOf(account)?.lead, 'lead') ??
    crisisLead(model, section) ??
    firstOf(model.teams.map(({ lead }) => named(model, lead, 'lead'))) ??
    onlyPerson(model)
  );
}

function accountableFor(model: Model, section: Section, account: Account | undefined): LikelyOwner | undefined {
  for (const activity of sections[section].activities) {
    for (const row of model.responsibilities) {
      if ((valueOf(row.activity) ?? row.id) !== activity) continue;
      if (account !== undefined && coversAccount(row.accounts, account) !== true) continue;
      const found = named(model, row.accountable, 'accountable');
      if (found !== undefined) return { ...found, activity };
    }
  }
  return undefined;
}

function crisisLead(model: Model, section: Section): LikelyOwner | undefined {
  return section === 5 ? named(model, model.crisis?.owner, 'plan-owner') : undefined;
}

/** The first actor of a field who can be asked: not somebody outside, and not somebody who has left. */
function named(
  model: Model,
  field: Field<Reference | readonly Reference[]> | undefined,
  because: LikelyOwner['because'],
): LikelyOwner | undefined {
  if (field === undefined) return undefined;
  const actors = referencesIn(field).flatMap(({ target }) => (target === undefined ? [] : [target as Actor]));
  const actor = actors.find((one) => canBeAsked(model, one));
  return actor && { actor, because };
}

function canBeAsked(model: Model, actor: Actor): boolean {
  if (actor.kind === 'people') return isActivePerson(actor, model.today);
  return actor.kind !== 'contacts';
}

function onlyPerson(model: Model): LikelyOwner | undefined {
  const people: readonly Person[] = [...activePeople(model)];
  const [actor] = people;
  return actor !== undefined && people.length === 1 ? { actor, because: 'only' } : undefined;
}

function firstOf<T>(items: readonly (T | undefined)[]): T | undefined {
  return items.find((item) => item !== undefined);
}
