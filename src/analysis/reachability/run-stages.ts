import { type Call, firstCall, type ReachChain } from './reach-chain.ts';

/** Stages one after another; the parts of a stage begin together, and it is done when the last of them is. */
export type Stages = readonly (readonly StagePart[])[];

/** Somebody is reached and then takes so many minutes. */
export interface StagePart {
  readonly id: string;
  /** Who does it: whoever of them answers first. Left out when it takes nobody, only time. */
  readonly chain?: ReachChain;
  readonly within: number;
}

/** How a part went. */
export interface PartRun {
  readonly part: StagePart;
  /** When its stage began. */
  readonly began: number;
  /** Who answered first; `undefined` when it takes nobody, or nobody can be reached. */
  readonly answered: Call | undefined;
  /** When it was done; `undefined`: never, as far as is known. */
  readonly done: number | undefined;
}

/** How all stages went, as far as they did: after a stage that is never done none begins. */
export interface StagesRun {
  readonly parts: readonly PartRun[];
  readonly done: number | undefined;
}

/** Goes through the stages from an instant on. */
export function runStages(stages: Stages, instant: number): StagesRun {
  const parts: PartRun[] = [];
  let done: number | undefined = instant;
  for (const stage of stages) {
    const began: number = done;
    const runs = stage.map((part) => runPart(part, began));
    parts.push(...runs);
    for (const run of runs) {
      if (done !== undefined) done = run.done === undefined ? undefined : Math.max(done, run.done);
    }
    if (done === undefined) break;
  }
  return { parts, done };
}

function runPart(part: StagePart, began: number): PartRun {
  if (part.chain === undefined) return { part, began, answered: undefined, done: began + part.within };
  const answered = firstCall(part.chain, began);
  const done = answered === undefined ? undefined : answered.acknowledged! + part.within;
  return { part, began, answered, done };
}
