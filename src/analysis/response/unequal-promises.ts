import { oncePerModel } from '../once-per-model.ts';
import { ruleName } from './answered-rules.ts';
import { type PromisedAnswer, promisedAnswers } from './promised-answers.ts';

/** The same kind of message under several policies, of which one answers much later. */
export interface UnequalPromises {
  readonly kind: string;
  readonly fastest: PromisedAnswer;
  readonly slowest: PromisedAnswer;
  /** Other promises that are more than twice as long as the fastest. */
  readonly others: readonly PromisedAnswer[];
}

/**
 * Promises for the same kind and category on the same clock that differ more than twice. A policy that says why it
 * differs (`rationale`) is left out.
 */
export const unequalPromises = oncePerModel((model): readonly UnequalPromises[] => {
  const byKind = new Map<string, PromisedAnswer[]>();
  for (const promised of promisedAnswers(model)) {
    if (promised.policy.rationale.state !== 'absent') continue;
    const key = `${ruleName(promised.rule)} ${promised.clock}`;
    const known = byKind.get(key);
    if (known === undefined) byKind.set(key, [promised]);
    else known.push(promised);
  }
  return [...byKind.values()].flatMap((promised) => {
    const fastest = promised.reduce((least, one) => (one.minutes < least.minutes ? one : least));
    const late = promised.filter(({ policy, minutes }) => policy !== fastest.policy && minutes > 2 * fastest.minutes);
    if (late.length === 0) return [];
    const slowest = late.reduce((most, one) => (one.minutes > most.minutes ? one : most));
    const others = late.filter((one) => one !== slowest);
    return [{ kind: ruleName(fastest.rule), fastest, slowest, others }];
  });
});
