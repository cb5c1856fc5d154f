import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare } from './bench/compare.ts';
import { writeCorpus } from './bench/corpus.ts';
import { contenders } from './bench/peers.ts';
import { benchPlan } from './bench/plan-bench.ts';

// `npm run bench [-- runs]` times linting against the peers, `npm run bench plan [runs]` the planner: what counts are the
// ratios within one run.

const SIZES = { S: 20, M: 500 } as const;
const SEED = 20_261_122;

if (process.argv[2] === 'plan') benchPlan(Number(process.argv[3] ?? 5));
else benchLint(Number(process.argv[2] ?? 5));

function benchLint(runs: number): void {
  const peers = contenders(resolve('node_modules/.cache/bench'));
  // Outside the project, where git ignores nothing.
  const corpora = mkdtempSync(join(tmpdir(), 'smorg-bench-'));
  compare('start-up', runs, [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'smorg lint examples/solo', args: [resolve('dist/cli.js'), 'lint', 'examples/solo'] },
  ]);
  for (const [size, files] of Object.entries(SIZES)) {
    const corpus = join(corpora, size);
    const bytes = writeCorpus(corpus, files, SEED);
    const title = `${size}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
    compare(
      title,
      runs,
      peers.map(({ name, args }) => ({ name, args: args(corpus) })),
    );
  }
  rmSync(corpora, { recursive: true });
}
