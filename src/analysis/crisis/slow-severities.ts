import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Account, Playbook, ResponseRule, Severity } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import type { Duration } from '../../time/duration.ts';
import { isActiveAccount } from '../active.ts';
import { oncePerModel } from '../once-per-model.ts';
import { coversAccount } from '../scope.ts';
import { planSeverities } from './plan-severities.ts';
import { accountsOfPlaybook } from './statement-languages.ts';
import { wholePlans } from './whole-plan.ts';

/** A severity under which a first statement takes no less than an answer on an ordinary day. */
export interface SlowSeverity {
  readonly severity: Severity;
  /** Minutes to the first statement. */
  readonly minutes: number;
  /** The fastest answer that is promised on the same accounts. */
  readonly normal: PromisedAnswer;
}

interface PromisedAnswer {
  readonly rule: ResponseRule;
  readonly minutes: number;
}

/**
 * Such severities. An hour counts as an hour on every clock; a day does only where it has 24 of them, so other lengths
 * in days are left out.
 */
export const slowSeverities = oncePerModel((model): readonly SlowSeverity[] =>
  wholePlans(model).flatMap((plan) =>
    planSeverities(plan).flatMap(({ severities, playbooks }) => {
      const accounts =
        plan.playbooks.length === 0 ? model.accounts.filter(isActiveAccount) : accountsOf(model, playbooks);
      const normal = fastestAnswer(model, accounts);
      if (normal === undefined) return [];
      return severities.flatMap((severity) => {
        const minutes = minutesOf(severity.firstResponse, severity.hours.state === 'absent');
        return minutes !== undefined && minutes >= normal.minutes ? [{ severity, minutes, normal }] : [];
      });
    }),
  ),
);

function accountsOf(model: Model, playbooks: readonly Playbook[]): readonly Account[] {
  return [...new Set(playbooks.flatMap((playbook) => accountsOfPlaybook(model, playbook)))];
}

function fastestAnswer(model: Model, accounts: readonly Account[]): PromisedAnswer | undefined {
  const covering = model.responses.filter((policy) =>
    accounts.some((account) => coversAccount(policy.accounts, account) === true),
  );
  const promised = covering.flatMap((policy) =>
    listOf(policy.rules).flatMap((rule) => {
      const minutes = minutesOf(rule.firstResponse, valueOf(policy.clock) === 'calendar');
      return minutes === undefined ? [] : [{ rule, minutes }];
    }),
  );
  return promised.reduce<PromisedAnswer | undefined>(
    (fastest, one) => (fastest === undefined || one.minutes < fastest.minutes ? one : fastest),
    undefined,
  );
}

function minutesOf(field: Field<Duration>, hasWholeDays: boolean): number | undefined {
  const duration = valueOf(field);
  if (duration === undefined || (!hasWholeDays && duration.days + duration.weeks > 0)) return undefined;
  return calendarMinutes(duration);
}
