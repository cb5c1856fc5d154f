import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { compare, type TimedCommand } from './compare.ts';
import { FIRST_DAY, type PlanInstance, type PlanSize, planInstance, writePlanCorpus } from './plan-corpus.ts';
import { runTaskJuggler } from './task-juggler.ts';

const SEED = 20_261_122;

/** From a shop of five to a group of four hundred; the third is the instance that the peer gets too. */
const SIZES: readonly PlanSize[] = [
  { name: 'S', people: 5, weeks: 2, accounts: 3, entries: 10, capacity: 20 },
  { name: 'M/4', people: 20, weeks: 8, accounts: 10, entries: 150, capacity: 20 },
  { name: 'M', people: 40, weeks: 13, accounts: 20, entries: 500, capacity: 20 },
  { name: 'L/4', people: 160, weeks: 26, accounts: 80, entries: 2_100, capacity: 16 },
  { name: 'L', people: 400, weeks: 52, accounts: 200, entries: 8_334, capacity: 12 },
];

interface Measured {
  readonly stages: number;
  readonly work: number;
  readonly bound: number;
  readonly short: number;
  readonly isProved: boolean;
  readonly method: string;
  readonly bottlenecks: number;
  readonly megabytes: number;
  readonly laps: Readonly<Record<string, number>>;
}

/**
 * `npm run bench plan`: every analysis of the planner at five sizes, with the proven bound, what the plan leaves undone
 * and the memory; how each grows with the number of stages; TaskJuggler on the same instance; and the whole command on
 * the example and on the sizes of most organisations against a bare start of Node, in turn.
 */
export function benchPlan(runs: number): void {
  compare('whole plan of the example', runs, [
    { name: 'node -e 0', args: ['-e', '0'] },
    planOf('examples/kuzey-kahve', '2026-11-30 10:00', 0),
  ]);
  const folderOf = ({ name }: PlanSize): string => join(folder, name.replace('/', '-'));
  const folder = mkdtempSync(join(tmpdir(), 'smorg-plan-'));
  const measured = SIZES.map((size) => {
    const instance = planInstance(size, SEED);
    writePlanCorpus(folderOf(size), instance);
    const one = measure(folderOf(size), size);
    print(size, one);
    if (size.name === 'M') printPeer(instance);
    return one;
  });
  printGrowth(measured);
  compare('whole plan of up to 40 people and a quarter', runs, [
    { name: 'node -e 0', args: ['-e', '0'] },
    // Some of their work cannot fit.
    ...SIZES.slice(0, 3).map((size) => planOf(folderOf(size), FIRST_DAY, 1)),
  ]);
  rmSync(folder, { recursive: true });
}

function planOf(folder: string, now: string, exitCode: number): TimedCommand {
  const args = [resolve('dist/cli.js'), 'plan', folder, '--now', now];
  return { name: `smorg plan ${basename(folder)}`, args, exitCode };
}

function measure(corpus: string, { weeks }: PlanSize): Measured {
  const args = ['scripts/run.mjs', 'scripts/bench/plan-one.ts', corpus, FIRST_DAY, String(weeks)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr.slice(0, 2_000));
  return JSON.parse(stdout) as Measured;
}

function print({ name, people, weeks, accounts }: PlanSize, one: Measured): void {
  const { stages, work, bound, short, isProved, method, bottlenecks, megabytes } = one;
  const gap = ((100 * (short - bound)) / work).toFixed(2);
  console.log(
    `\n${name}: ${people} people, ${weeks} weeks, ${accounts} accounts, ${stages} stages, peak ${megabytes} MB`,
  );
  console.log(
    `  bound ${bound} min in ${bottlenecks} bottlenecks, plan ${short} min (${method}, gap ${gap} % of the work${isProved ? ', proved' : ''})`,
  );
  const laps = Object.entries(one.laps).map(([what, ms]) => `${what} ${ms}`);
  console.log(`  ms: ${laps.join(' · ')}`);
}

function printPeer(instance: PlanInstance): void {
  const peer = runTaskJuggler(instance);
  if (peer === undefined) {
    console.log('  TaskJuggler is not installed (apt-get install tj3): not compared');
    return;
  }
  const { milliseconds, status, tooLate } = peer;
  console.log(
    `  TaskJuggler on the same instance: ${Math.round(milliseconds)} ms, exit code ${status}, ${tooLate} warnings "too late"`,
  );
}

/** The slope of log time over log stages, least squares over the sizes that take long enough to be measured. */
function printGrowth(measured: readonly Measured[]): void {
  const names = Object.keys(measured[0]?.laps ?? {});
  const slopes = names.flatMap((name) => {
    const points = measured
      .map(({ stages, laps }) => [Math.log(stages), Math.log(laps[name] ?? 0)] as const)
      .filter(([, time]) => time >= Math.log(3));
    return points.length < 3 ? [] : [`${name} ${slopeOf(points).toFixed(2)}`];
  });
  console.log(`\nfitted exponents over the number of stages: ${slopes.join(' · ')}`);
}

function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
