import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { castOf } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { answeredRules } from './answered-rules.ts';
import { type LadderStep, ladderOf } from './escalation-ladder.ts';

/** A step of a ladder that tells only people who were told before. */
export interface CirclingStep {
  readonly step: LadderStep['step'];
  /** The first step that told one of them. */
  readonly earlier: LadderStep['step'];
  readonly actor: string;
}

/** Such steps of all rules. Steps to people outside, or to people who are still to be named, always reach somebody new. */
export const circlingSteps = oncePerModel((model): readonly CirclingStep[] =>
  model.responses.flatMap((policy) => answeredRules(policy).flatMap((rule) => circlingIn(model, ladderOf(rule) ?? []))),
);

function circlingIn(model: Model, ladder: readonly LadderStep[]): CirclingStep[] {
  const told = new Map<Person, LadderStep['step']>();
  return ladder.flatMap(({ step, to }) => {
    const { people, isKnown, hasVacancy } = castOf(model, [to]);
    const earlier = [...people].map((person) => told.get(person));
    for (const person of people) if (!told.has(person)) told.set(person, step);
    const isNew = people.size === 0 || !isKnown || hasVacancy || earlier.some((one) => one === undefined);
    return isNew || to === undefined ? [] : [{ step, earlier: earlier[0]!, actor: to.id }];
  });
}
