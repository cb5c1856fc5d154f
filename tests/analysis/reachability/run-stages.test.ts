import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runStages, type StagePart, type Stages } from '../../../src/analysis/reachability/run-stages.ts';
import { worstRun } from '../../../src/analysis/reachability/worst-run.ts';
import { chain, FROM, laterChain, naiveNext, stages, TO } from './arbitrary.ts';

const worst = (all: Stages) => worstRun(all, { from: FROM, to: TO })!;
const order = (minutes: number | undefined) => minutes ?? Number.POSITIVE_INFINITY;

/** When all is done, found minute by minute. */
function naiveDone(all: Stages, instant: number): number {
  return all.reduce((began, stage) => Math.max(began, ...stage.map((part) => naivePart(part, began))), instant);
}

function naivePart(part: StagePart, began: number): number {
  if (began === Number.POSITIVE_INFINITY) return began;
  if (part.chain === undefined) return began + part.within;
  const answers = part.chain.flatMap(({ after, targets }) =>
    targets.map(({ reach, ack }) => naiveNext(reach, began + after) + ack),
  );
  return Math.min(...answers) + part.within;
}

test('the stages are done when a look at each minute says, and the longest they take is that of all beginnings', () => {
  fc.assert(
    fc.property(stages, (all) => {
      const minutes = Array.from({ length: TO - FROM }, (_, i) => naiveDone(all, FROM + i) - FROM - i);
      expect(minutes.map((_, i) => order(runStages(all, FROM + i).done) - FROM - i)).toEqual(minutes);
      const most = Math.max(...minutes);
      expect(worst(all)).toEqual({
        at: FROM + minutes.indexOf(most),
        minutes: most === Number.POSITIVE_INFINITY ? undefined : most,
      });
    }),
    { seed: 41, numRuns: 600 },
  );
});

test('each part begins when the stage before is done, and nothing begins after what is never done', () => {
  fc.assert(
    fc.property(stages, (all) => {
      const { parts, done } = runStages(all, FROM);
      let began: number | undefined = FROM;
      let index = 0;
      for (const stage of all) {
        const runs = parts.slice(index, index + stage.length);
        if (began === undefined) break;
        expect(runs.map(({ part }) => part)).toEqual(stage);
        expect(runs.every((run) => run.began === began)).toBe(true);
        index += stage.length;
        const ends: (number | undefined)[] = [began, ...runs.map((run) => run.done)];
        began = ends.includes(undefined) ? undefined : Math.max(...ends.map(order));
      }
      expect(parts.length).toBe(index);
      expect(done).toBe(began);
      for (const { part, answered, done: end } of parts) {
        if (answered !== undefined) expect(end).toBe(answered.acknowledged! + part.within);
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('another stage never shortens it, another person never lengthens it, a week later it is the same', () => {
  const week = 7 * 1440;
  fc.assert(
    fc.property(stages, chain, (all, calls) => {
      const known = worst(all);
      const longer = worst([...all, [{ id: 'more', chain: calls, within: 1 }]]);
      expect(order(longer.minutes)).toBeGreaterThanOrEqual(order(known.minutes));
      const map = (change: (one: StagePart) => StagePart) => all.map((stage) => stage.map(change));
      const more = map((one) => (one.chain === undefined ? one : { ...one, chain: [...one.chain, ...calls] }));
      expect(order(worst(more).minutes)).toBeLessThanOrEqual(order(known.minutes));
      const moved = map((one) => (one.chain === undefined ? one : { ...one, chain: laterChain(one.chain, week) }));
      expect(worstRun(moved, { from: FROM + week, to: TO + week })).toEqual({ ...known, at: known.at + week });
    }),
    { seed: 43, numRuns: 300 },
  );
});

test('the last stage can be reached too late from just before the end of the range', () => {
  const always = { id: 'a', reach: [0, 1000], ack: 0 };
  const late = { id: 'b', reach: [110, 1000], ack: 0 };
  const first = [
    { after: 0, targets: [late] },
    { after: 20, targets: [always] },
  ];
  const second = [{ after: 0, targets: [{ id: 'c', reach: [0, 110, 200, 1000], ack: 0 }] }];
  // From 90 on the first stage is done at 110, just when nobody is there for the second.
  const all = [[{ id: 'first', chain: first, within: 0 }], [{ id: 'second', chain: second, within: 0 }]];
  expect(worstRun(all, { from: 0, to: 100 })).toEqual({ at: 90, minutes: 110 });
  expect(worstRun(all, { from: 0, to: 90 })).toEqual({ at: 0, minutes: 20 });
});
