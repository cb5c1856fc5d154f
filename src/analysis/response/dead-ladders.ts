import type { Entity } from '../../model/entity.ts';
import { valueOf } from '../../model/field.ts';
import type { Contact, Escalation, Person, ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { activePeople } from '../active-people.ts';
import { castOf } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { answeredRules } from './answered-rules.ts';
import { type LadderStep, ladderOf } from './escalation-ladder.ts';

/** A ladder at whose end nobody can be reached. */
export interface DeadLadder {
  readonly policy: ResponsePolicy;
  readonly step: Escalation;
  /** `unnamed`: the step names nobody. `vacant`: the role is held by nobody. `unreachable`: those named have no contact. */
  readonly kind: 'unnamed' | 'vacant' | 'unreachable';
  readonly actor: string;
}

/** Ladders of rules that end at nobody; what is unknown, or still to be named, is left out. */
export const deadLadders = oncePerModel((model): readonly DeadLadder[] =>
  model.responses.flatMap((policy) =>
    answeredRules(policy).flatMap((rule) => {
      const last = ladderOf(rule)?.at(-1);
      const kind = last && deadEnd(model, last);
      return last === undefined || kind === undefined
        ? []
        : [{ policy, step: last.step, kind, actor: valueOf(last.step.to)?.id ?? '' }];
    }),
  ),
);

function deadEnd(model: Model, { step, to }: LadderStep): DeadLadder['kind'] | undefined {
  if (step.to.state === 'absent') return 'unnamed';
  if (to === undefined) return undefined;
  const ends = endsOf(model, to);
  if (ends === undefined) return undefined;
  if (ends.length === 0) return to.kind === 'roles' ? 'vacant' : undefined;
  return keepsContacts(model) && ends.every(lacksContact) ? 'unreachable' : undefined;
}

/** Who is told at last; `undefined` where more of them may be found. */
function endsOf(model: Model, to: Entity): readonly (Person | Contact)[] | undefined {
  if (to.kind === 'contacts') return [to as Contact];
  const { people, isKnown, hasVacancy } = castOf(model, [to]);
  if (!isKnown || hasVacancy) return undefined;
  return [...people].filter((person) => activePeople(model).has(person));
}

function lacksContact(who: Person | Contact): boolean {
  const fields = who.kind === 'people' ? [who.email, who.phone, (who as Person).handles] : [who.email, who.phone];
  return fields.every(({ state }) => state === 'absent');
}

/** Whether contacts of anybody here are written down: where none are, they are kept elsewhere. */
const keepsContacts = oncePerModel((model) => model.people.some((person) => !lacksContact(person)));
