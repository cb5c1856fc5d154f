import { spawnSync } from 'node:child_process';

// `npm run accept [test…]` lets every golden test write what it got (UPDATE_GOLDEN=1, and vitest's own snapshots), then shows what that changed.

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const tests = spawnSync(npx, ['vitest', 'run', ...process.argv.slice(2), '--update'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_GOLDEN: '1' },
});
const golden = ['tests', 'examples', 'docs'];
spawnSync('git', ['--no-pager', 'diff', '--stat', '--patch', '--', ...golden], { stdio: 'inherit' });
// What is new stands in no diff.
spawnSync('git', ['status', '--short', '--', ...golden], { stdio: 'inherit' });
process.exitCode = tests.status ?? 1;
