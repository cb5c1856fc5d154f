import type { Language } from '../../../diagnostics/text.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { formatList } from '../../../messages/format/list.ts';
import { CHAIN_STEPS, CRISIS_ROLES, CRISIS_WORDS } from '../../../messages/plan/crisis-words.ts';
import type { PlanChain, PlanCrisis, PlanReach, PlanReachAt } from '../../../plan/plan-operations.ts';
import type { PlanNames } from '../names.ts';
import { sayIn, sayKnown } from '../say.ts';
import { writeMoment } from '../write-time.ts';

/** Playbook and severity. */
export function headCrisis({ title, playbook, severity }: PlanCrisis, language: Language): string {
  return sayIn(CRISIS_WORDS, language)('head', { title: title.trim() === '' ? playbook : title, severity });
}

/** What is well in all of them: that roles are reached, that first statements are in time; nothing where it is not known. */
export function praiseCrisis(crisis: readonly PlanCrisis[], language: Language): readonly string[] {
  const say = sayIn(CRISIS_WORDS, language);
  const roles = crisis.flatMap((one) => one.roles);
  const chains = crisis.flatMap(({ approvals }) => approvals ?? []);
  const isReached = roles.length > 0 && roles.every(({ worst }) => worst?.minutes !== undefined);
  const isInTime = chains.length > 0 && chains.every((chain) => chain.target !== undefined && isChainWell(chain));
  return [...(isReached ? [say('reachedWell')] : []), ...(isInTime ? [say('chainWell')] : [])];
}

/** Whether approvals are done, and before the target. */
export function isChainWell(chain: PlanChain): boolean {
  return chain.minutes !== undefined && (chain.target === undefined || chain.minutes <= chain.target);
}

/** A role as a row: role, how long at worst, when that is, who is reached, how long when one does not answer. */
export function writeReach({ role, worst, withoutOne }: PlanReach, names: PlanNames, language: Language): string[] {
  return [
    sayKnown(CRISIS_ROLES, role, language),
    writeReached(worst, language),
    worst === undefined ? '' : writeMoment(worst.at, language),
    worst?.person === undefined ? '' : names.person(worst.person),
    writeReached(withoutOne, language),
  ];
}

function writeReached(reach: PlanReachAt | undefined, language: Language): string {
  if (reach === undefined) return '–';
  if (reach.minutes === undefined) return sayIn(CRISIS_WORDS, language)('never');
  return formatShortMinutes(reach.minutes, language);
}

/** The way to the first statement: its sentence, and its steps. */
export function writeChain(chain: PlanChain, names: PlanNames, language: Language): readonly string[] {
  const say = sayIn(CRISIS_WORDS, language);
  const at = writeMoment(chain.at, language);
  const steps = chain.steps.map(({ step, who, done }) => {
    const given = {
      step: CHAIN_STEPS[step][language],
      done: done === undefined ? say('notDone') : writeMoment(done, language),
      who: formatList(names.people(who), language),
    };
    return say(who.length === 0 ? 'stepOfNobody' : 'step', given);
  });
  return [sentenceOf(chain, at, language), ...(steps.length === 0 ? [] : [steps.join(' → ')])];
}

function sentenceOf({ minutes, target }: PlanChain, at: string, language: Language): string {
  const say = sayIn(CRISIS_WORDS, language);
  if (minutes === undefined) return say('chainNever', { at });
  if (target === undefined) return say('chainWithoutTarget', { at, time: { minutes } });
  return say('chain', { at, time: { minutes }, target: { minutes: target } });
}
