import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { listOf } from '../../model/field.ts';
import type { Account, Contact, Person, ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { clip, type Intervals, lengthOf, unionOf } from '../../time/intervals.ts';
import { atUsualDifference } from '../../time/zone-difference.ts';
import { isActiveAccount, isOnNetwork } from '../active.ts';
import { type ExplainedResponder, type Hole, holesOf, type Passage, passagesAround } from '../coverage/hole-causes.ts';
import { type Coverage, measureCoverage, type Responder } from '../coverage/measure-coverage.ts';
import { waitQuantile } from '../coverage/wait-shares.ts';
import { longestWait, type Waits } from '../coverage/waits.ts';
import { oncePerModel } from '../once-per-model.ts';
import { coversAccount } from '../scope.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { type AnswerTarget, answerTargets } from './answer-targets.ts';
import { type AnsweringPeople, type AnsweringPerson, type AwayReason, answeringPeople } from './answering-people.ts';
import { type PromisedTime, promisedTime } from './promised-time.ts';

/** How a policy answers on an account in one of its languages, within the plan's horizon. */
export interface ResponseCoverage extends Answering {
  readonly account: Account;
  readonly policy: ResponsePolicy;
  /** One of the account's languages; `undefined` when it states none. */
  readonly language: string | undefined;
  /** Whether any of those who answer writes the language; true when nobody answers at all. */
  readonly isWritten: boolean;
  /** Somebody who answers is still to be named: what nobody does now is then theirs. */
  readonly hasVacancy: boolean;
  /** False when something that matters cannot be read: then nothing is proved. */
  readonly isKnown: boolean;
}

/** Who answers when, and how long that takes. Instants are UTC minutes, within the horizon where not said otherwise. */
export interface Answering {
  readonly clock: 'business' | 'calendar';
  /** The zone of the promise. */
  readonly zone: string;
  /** By id: those who write the language, or state no languages. */
  readonly responders: readonly (Person | Contact)[];
  /** Promised minutes. */
  readonly required: number;
  readonly coverage: Coverage;
  /** What is uncovered, with the reasons, in order of time. */
  readonly holes: readonly Hole<AwayReason>[];
  /** The message that waits longest; `undefined` when none comes in. */
  readonly worst: AnswerWait | undefined;
  /** Minutes on the policy's clock within which half and nine tenths of all messages are answered; `undefined`: never. */
  readonly median: number | undefined;
  readonly ninetieth: number | undefined;
  readonly targets: readonly AnswerTarget[];
}

/** A wait for the first answer. */
export interface AnswerWait {
  /** When the message comes in. */
  readonly at: number;
  /** When somebody is there, perhaps behind the horizon, and the minutes on the policy's clock; `undefined`: never. */
  readonly until: number | undefined;
  readonly minutes: number | undefined;
  /** Who was there last before it, and who is there first at its end; as far as their working time is known. */
  readonly left: Passage | undefined;
  readonly back: Passage | undefined;
}

/**
 * How every active account on a network is answered: by each policy that covers it, in each of its languages; in the
 * order of the model. Achieved by the actual working time of those who answer, not by the promise.
 */
export const responseCoverage = oncePerModel((model): readonly ResponseCoverage[] => {
  const people = new Map(model.responses.map((policy) => [policy, answeringPeople(model, policy.responders)]));
  const measure = measuring(model);
  const accounts = model.accounts.filter((account) => isActiveAccount(account) && isOnNetwork(account));
  return accounts.flatMap((account) =>
    model.responses
      .filter((policy) => coversAccount(policy.accounts, account) === true)
      .flatMap((policy) => rowsOf(model, account, policy, people.get(policy)!, measure)),
  );
});

type Measure = (policy: ResponsePolicy, promise: PromisedTime, people: readonly AnsweringPerson[]) => Answering;

function rowsOf(
  model: Model,
  account: Account,
  policy: ResponsePolicy,
  { people, hasVacancy, isKnown }: AnsweringPeople,
  measure: Measure,
): ResponseCoverage[] {
  const promise = promisedTime(model, policy, account);
  const languages = listOf(account.languages);
  const areLanguagesKnown = account.languages.state !== 'broken' && people.every(({ who }) => !isUnread(who));
  return (languages.length === 0 ? [undefined] : languages).map((language) => {
    const writing = people.filter(({ who }) => writes(who, language));
    const answering = measure(policy, promise, writing);
    const isWritten = people.length === 0 || writing.length > 0;
    const known = isKnown && promise.isKnown && areLanguagesKnown;
    return { ...answering, account, policy, language, isWritten, hasVacancy, isKnown: known };
  });
}

function isUnread(who: Person | Contact): boolean {
  return who.kind === 'people' && who.languages.state === 'broken';
}

/** Whether somebody writes a language, as far as is known: who states none writes all. */
function writes(who: Person | Contact, language: string | undefined): boolean {
  if (language === undefined || who.kind !== 'people' || listOf(who.languages).length === 0) return true;
  return listOf(who.languages).some((one) => baseOf(one) === baseOf(language));
}

function baseOf(language: string): string {
  return language.split('-')[0]!;
}

/** Measures each question once: accounts that the same people answer in the same hours are one. */
function measuring(model: Model): Measure {
  const known = new Map<Intervals, Map<string, Answering>>();
  return (policy, promise, people) => {
    const sorted = [...people].sort((a, b) => compareCodeUnits(a.who.id, b.who.id));
    const key = [policy.id, promise.zone, ...sorted.map(({ who }) => who.id)].join(' ');
    const sameTime = known.get(promise.required) ?? new Map<string, Answering>();
    known.set(promise.required, sameTime);
    const answering = sameTime.get(key) ?? answeringOf(model, policy, promise, sorted);
    sameTime.set(key, answering);
    return answering;
  };
}

function answeringOf(
  model: Model,
  policy: ResponsePolicy,
  promise: PromisedTime,
  people: readonly AnsweringPerson[],
): Answering {
  const { from, to } = planningFrame(model);
  const { clock, zone, required } = promise;
  const responders = people.map(({ who, working }) => ({ id: who.id, working }));
  const coverage = measureCoverage({ required, responders, from, to, clock });
  const { uncovered } = coverage;
  return {
    clock,
    zone,
    responders: people.map(({ who }) => who),
    required: lengthOf(clip(required, from, to)),
    coverage,
    holes:
      uncovered.length === 0
        ? []
        : holesOf(
            uncovered,
            people.map((person) => explained(person, zone, from)),
          ),
    worst: worstOf(coverage.waits, responders),
    median: waitQuantile(coverage.waits, 1, 2),
    ninetieth: waitQuantile(coverage.waits, 9, 10),
    targets: answerTargets(policy, promise, coverage.waits),
  };
}

function explained({ who, working, usual, away }: AnsweringPerson, zone: string, around: number) {
  const ordinary = usual.map((way) => atUsualDifference(way.during, way.zone, zone, around));
  const responder: ExplainedResponder<AwayReason> = {
    id: who.id,
    working,
    usual: unionOf(usual.map((way) => way.during)),
    away,
  };
  if (ordinary.every((during) => during === undefined)) return responder;
  return { ...responder, ordinary: unionOf(ordinary.map((during, i) => during ?? usual[i]!.during)) };
}

function worstOf(waits: Waits, responders: readonly Responder[]): AnswerWait | undefined {
  const worst = longestWait(waits);
  if (worst === undefined) return undefined;
  const absence = waits.absences.find(({ first }) => first === worst.at);
  const until = absence === undefined ? worst.at : absence.until;
  return { ...worst, until, ...passagesAround(responders, worst.at, until ?? worst.at) };
}
