import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What a script of this folder answers to a request, both JSON. `undefined`, with the reason printed, where Python 3.9 or
 * its zone data is absent; the machine that checks every change must have both, so there it is an error.
 */
export function askPython<Answer>(script: string, request: unknown): Answer | undefined {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const hasZones = 'import sys, zoneinfo; sys.exit(0 if len(zoneinfo.available_timezones()) > 300 else 3)';
  const check = spawnSync('python3', ['-c', hasZones], { encoding: 'utf8' });
  if (check.status !== 0) {
    const reason = `python3 with zoneinfo and its zone data is not here: ${check.error?.message ?? check.stderr}`;
    if (process.env['CI']) throw new Error(reason);
    console.info(`not compared: ${reason}`);
    return undefined;
  }
  const input = JSON.stringify(request);
  const run = spawnSync('python3', ['-B', path], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr || String(run.error));
  return JSON.parse(run.stdout);
}
