import { spawnSync } from 'node:child_process';

/** A command of Node to time. */
export interface TimedCommand {
  readonly name: string;
  readonly args: readonly string[];
  /** The exit code that it must end with, if not 0. */
  readonly exitCode?: number;
}

/**
 * Times commands as whole processes, in turn (A B A B), so that whatever else the machine does falls on all alike; the
 * first round only warms up. Prints minimum, median and maximum, and the ratio of medians to the first command.
 */
export function compare(title: string, runs: number, commands: readonly TimedCommand[]): void {
  const times = commands.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    for (const [index, { name, args, exitCode = 0 }] of commands.entries()) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      if (status !== exitCode) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
      if (run >= 0) times[index]?.push(performance.now() - started);
    }
  }
  const first = median(times[0] ?? []);
  console.log(`\n${title} (${runs} runs each)`);
  for (const [index, { name }] of commands.entries()) {
    const sorted = [...(times[index] ?? [])].sort((a, b) => a - b);
    const spread = [sorted[0], median(sorted), sorted.at(-1)]
      .map((ms = 0) => `${ms.toFixed(0)} ms`.padStart(9))
      .join('');
    console.log(`${spread}   ${(median(sorted) / first).toFixed(2)}x   ${name}`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
