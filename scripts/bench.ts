import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './bench/corpus.ts';
import { contenders } from './bench/peers.ts';

// `npm run bench [-- runs]`: whole processes, one after another and in turn (A B A B), so that whatever else the machine
// does falls on all alike. Prints minimum, median and maximum, and what counts: the ratios within this run.

const SIZES = { S: 20, M: 500 } as const;
const SEED = 20_261_122;
const runs = Number(process.argv[2] ?? 5);
const folder = resolve('node_modules/.cache/bench');
const peers = contenders(folder);
// Outside the project, where git ignores nothing.
const corpora = mkdtempSync(join(tmpdir(), 'smorg-bench-'));

compare('start-up', [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'smorg lint examples/solo', args: [resolve('dist/cli.js'), 'lint', 'examples/solo'] },
]);
for (const [size, files] of Object.entries(SIZES)) {
  const corpus = join(corpora, size);
  const bytes = writeCorpus(corpus, files, SEED);
  compare(
    `${size}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
    peers.map(({ name, args }) => ({ name, args: args(corpus) })),
  );
}
rmSync(corpora, { recursive: true });

function compare(title: string, commands: readonly { name: string; args: readonly string[] }[]): void {
  const times = commands.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    for (const [index, { name, args }] of commands.entries()) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
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
