import { resolve } from 'node:path';
import { isYaml } from '../files/find-workspaces.ts';
import type { Io } from './io.ts';

/** Changes that come together (an editor's save, a checkout) are one run. */
const QUIET_MS = 120;

/** Clears the screen and the scroll-back of a terminal, and goes to its top left corner. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Runs once, and again whenever a YAML file below the paths changes, until the process is ended. A mistake of the
 * operator (a broken configuration) is printed and waits for its cure like any other finding.
 */
export async function watchAndRun(
  paths: readonly string[],
  base: string,
  io: Io,
  run: () => Promise<number>,
): Promise<number> {
  const { watch } = await import('chokidar');
  const roots = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(base, path));
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (path) => /[\\/](?:node_modules|\.git|\.smorg)(?:[\\/]|$)/.test(path),
  });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = (): void => {
    running = running.then(async () => {
      if (io.isTerminal) io.writeOut(CLEAR);
      await run();
    });
  };
  again();
  watcher.on('all', (_event, path) => {
    if (!isYaml(path)) return;
    clearTimeout(timer);
    timer = setTimeout(again, QUIET_MS);
  });
  return new Promise(() => {});
}
