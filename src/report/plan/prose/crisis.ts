import type { Language } from '../../../diagnostics/text.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { formatList } from '../../../messages/format/list.ts';
import { CHAIN_STEPS, CRISIS_ROLES, CRISIS_WORDS } from '../../../messages/plan/crisis-words.ts';
import type { PlanChain, PlanCrisis, PlanReach, PlanReachAt } from '../../../plan/plan-operations.ts';
import type { PlanNames } from '../names.ts';
import { sayIn, sayKnown } from '../say.ts';
import { writeMoment } from '../write-time.ts';

/** Playbook and severity. */
export function headCrisis(one: PlanCrisis, language: Language): string {
  return sayIn(CRISIS_WORDS, language)('head', { title: titleOf(one), severities: [one.severity] });
}

function titleOf({ title, playbook }: PlanCrisis): string {
  return title.trim() === '' ? playbook : title;
}

/** Playbooks and severities whose roles are reached alike: most playbooks take them from the crisis plan. */
export interface ReachGroup {
  /** Of each playbook its title and severities. */
  readonly heads: readonly string[];
  readonly roles: readonly PlanReach[];
}

/** The tables of roles, each once; in the order in which they come up. */
export function groupReach(crisis: readonly PlanCrisis[], language: Language): readonly ReachGroup[] {
  const groups = new Map<string, PlanCrisis[]>();
  for (const one of crisis) {
    if (one.roles.length === 0) continue;
    const key = JSON.stringify(one.roles);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((alike) => {
    const playbooks = [...new Map(alike.map((one) => [one.playbook, one])).values()];
    const heads = playbooks.map((playbook) => {
      const severities = alike.filter((one) => one.playbook === playbook.playbook).map(({ severity }) => severity);
      return sayIn(CRISIS_WORDS, language)('head', { title: titleOf(playbook), severities });
    });
    return { heads, roles: alike[0]!.roles };
  });
}

/** Whether every role is reached at some time. */
export function isReached(roles: readonly PlanReach[]): boolean {
  return roles.every(({ worst }) => worst?.minutes !== undefined);
}

/**
 * What holds for all of them: that roles are reached, and how late at most; that first statements are in time. Nothing
 * where it is not known.
 */
export function summarizeCrisis(crisis: readonly PlanCrisis[], language: Language): readonly string[] {
  const say = sayIn(CRISIS_WORDS, language);
  const roles = crisis.flatMap((one) => one.roles);
  const chains = crisis.flatMap(({ approvals }) => approvals ?? []);
  const longest = roles.reduce((most, { worst }) => Math.max(most, worst?.minutes ?? 0), 0);
  const isInTime = chains.length > 0 && chains.every((chain) => chain.target !== undefined && isChainWell(chain));
  return [
    ...(roles.length > 0 && isReached(roles) ? [say('reached', { time: { minutes: longest } })] : []),
    ...(isInTime ? [`✓ ${say('chainWell')}`] : []),
  ];
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
  const lines = [sentenceOf(chain, at, language), ...(steps.length === 0 ? [] : [steps.join(' → ')])];
  return [...lines, ...withoutOneOf(chain, names, language)];
}

/** How much longer it takes when somebody answers nowhere; nothing when it takes as long. */
function withoutOneOf({ minutes, withoutOne }: PlanChain, names: PlanNames, language: Language): string[] {
  if (withoutOne?.person === undefined || withoutOne.minutes === minutes) return [];
  const say = sayIn(CRISIS_WORDS, language);
  const person = names.person(withoutOne.person);
  if (withoutOne.minutes === undefined) return [say('chainNeverWithout', { person })];
  return [say('chainWithout', { person, time: { minutes: withoutOne.minutes } })];
}

function sentenceOf({ minutes, target }: PlanChain, at: string, language: Language): string {
  const say = sayIn(CRISIS_WORDS, language);
  if (minutes === undefined) return say('chainNever', { at });
  if (target === undefined) return say('chainWithoutTarget', { at, time: { minutes } });
  return say('chain', { at, time: { minutes }, target: { minutes: target } });
}
