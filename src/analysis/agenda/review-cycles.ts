import type { EntityName } from '../../diagnostics/finding.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import type { Entity } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Account, Audience, CrisisPlan, Playbook, Template } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { addDuration } from '../../time/add-duration.ts';
import { type Duration, durationOf } from '../../time/duration.ts';
import { isLasting } from '../../time/repetitions.ts';
import { isActiveAccount, isKeptAccount } from '../active.ts';
import { oncePerModel } from '../once-per-model.ts';
import { coversAccount } from '../scope.ts';
import type { Appointment } from './appointment.ts';
import { crisisStatements } from './crisis-statements.ts';
import { type Owners, ownersIn, responsibleFor } from './owners.ts';

/** Something that is gone through again so long after it was last done. */
export interface ReviewCycle {
  readonly kind: Extract<
    Appointment['kind'],
    'plan-review' | 'statement-approval' | 'access-review' | 'audience-analysis'
  >;
  readonly entity: EntityName;
  readonly title: string;
  readonly owners: Owners;
  /** The day it was last done; `undefined` where no day is written: it never was. */
  readonly since: string | undefined;
  readonly every: Duration;
  /** Where the length is written; `undefined` for the usual one. */
  readonly everyAt: NodePlace | undefined;
  /** The day by which it is to be done; today when it never was. */
  readonly due: string;
  /** Where the day stands, else the length, else the entity. */
  readonly at: NodePlace;
}

interface Draft extends Pick<ReviewCycle, 'kind' | 'title' | 'owners'> {
  readonly of: Entity;
  readonly last: Field<string>;
  readonly every: Field<Duration>;
  /** What holds where nothing is written. */
  readonly usual?: Duration;
}

/** Research on people, and words approved for the worst case, are stale after a year unless somebody says otherwise. */
const USUAL = durationOf({ mo: 12 });

/**
 * What is reviewed in cycles: the crisis plan and its playbooks, templates, who can get into accounts, and audiences.
 * Whatever states a length but no day was never done and is due today. A day or a length that is vacant or cannot be read
 * leaves it out, as does a length of nothing.
 */
export const reviewCycles = oncePerModel((model): readonly ReviewCycle[] => {
  const plans = model.crisis === undefined ? model.playbooks : [model.crisis, ...model.playbooks];
  const statements = crisisStatements(model);
  const drafts = [
    ...plans.map((plan) => planReview(model, plan)),
    ...model.templates.map((template) => approval(model, template, statements.has(template))),
    ...model.accounts.filter(isKeptAccount).flatMap((account) => accessReview(model, account)),
    ...model.audiences.flatMap((audience) => analysis(model, audience)),
  ];
  return drafts.flatMap((draft) => cycleOf(model, draft));
});

function cycleOf(model: Model, { of, last, every, usual, ...draft }: Draft): readonly ReviewCycle[] {
  const length = every.state === 'absent' ? usual : valueOf(every);
  const isKnown = last.state === 'absent' || last.state === 'value';
  if (length === undefined || !isLasting(length) || !isKnown) return [];
  const since = valueOf(last);
  const due = since === undefined ? model.today : addDuration(since, length);
  if (due === undefined) return [];
  const everyAt = every.state === 'absent' ? undefined : every.at;
  const at = since === undefined ? (everyAt ?? of.at) : last.at;
  return [{ ...draft, entity: { kind: of.kind, id: of.id }, since, every: length, everyAt, due, at }];
}

function planReview(model: Model, plan: CrisisPlan | Playbook): Draft {
  const title = plan.kind === 'crisis' ? undefined : valueOf(plan.title);
  const owners = ownersIn(model, [[plan.owner]]);
  return {
    kind: 'plan-review',
    of: plan,
    title: title ?? plan.id,
    owners,
    last: plan.lastReviewed,
    every: plan.reviewEvery,
  };
}

function approval(model: Model, template: Template, isStatement: boolean): Draft {
  const choices = [[template.approvedBy], isStatement ? responsibleFor(model, 'crisis-statement-approval') : []];
  return {
    ...{ kind: 'statement-approval', of: template, title: valueOf(template.title) ?? template.id },
    ...{ owners: ownersIn(model, choices), last: template.approvedOn, every: template.reviewEvery },
    ...(isStatement && { usual: USUAL }),
  };
}

function accessReview(model: Model, account: Account): readonly Draft[] {
  const security = valueOf(account.security);
  if (security === undefined) return [];
  const inMatrix = responsibleFor(model, 'access-review', (accounts) => coversAccount(accounts, account) === true);
  return [
    {
      ...{ kind: 'access-review', of: account, title: valueOf(account.title) ?? account.id },
      owners: ownersIn(model, [inMatrix, [account.owner]]),
      ...{ last: security.lastAccessReview, every: security.reviewEvery },
    },
  ];
}

function analysis(model: Model, audience: Audience): readonly Draft[] {
  const study = valueOf(audience.analysis);
  if (study === undefined) return [];
  const serving = model.accounts.filter((account) => isActiveAccount(account) && serves(account, audience));
  const choices = [responsibleFor(model, 'audience-research'), serving.map(({ owner }) => owner)];
  return [
    {
      ...{ kind: 'audience-analysis', of: audience, title: valueOf(audience.name) ?? audience.id },
      ...{ owners: ownersIn(model, choices), last: study.on, every: study.reviewEvery, usual: USUAL },
    },
  ];
}

function serves(account: Account, audience: Audience): boolean {
  return listOf(account.audiences).some(({ target }) => target === audience);
}
