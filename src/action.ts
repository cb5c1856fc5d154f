import { randomBytes } from 'node:crypto';
import { runAction } from './action/run-action.ts';

// In a container the files belong to another user, and git would refuse them. What the runner checked out is to be read.
const settings = Number(process.env['GIT_CONFIG_COUNT'] ?? 0) || 0;
process.env['GIT_CONFIG_COUNT'] = String(settings + 1);
process.env[`GIT_CONFIG_KEY_${settings}`] = 'safe.directory';
process.env[`GIT_CONFIG_VALUE_${settings}`] = '*';

process.exitCode = await runAction({
  cwd: process.env['GITHUB_WORKSPACE'] || process.cwd(),
  env: process.env,
  now: () => Date.now(),
  timeZoneData: process.versions.tz ?? '',
  elapsed: () => performance.now(),
  randomWord: () => randomBytes(16).toString('hex'),
  readStdin: () => new Uint8Array(),
  writeOut: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  isTerminal: false,
  columns: undefined,
  request: async ({ method, url, headers, body, timeout }) => {
    // A token goes to the address that the runner names, and to no other.
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, {
      method,
      headers,
      signal,
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return { status: response.status, header: (name) => response.headers.get(name) ?? undefined, text };
  },
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
});
