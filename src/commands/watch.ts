import { resolve } from 'node:path';
import { SmorgError } from '../diagnostics/smorg-error.ts';
import { watchFiles } from '../files/watch-files.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';
import { printOperatorError } from './print-operator-error.ts';

/** Clears the screen and the scroll-back of a terminal, and goes to its top left corner. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Runs once, and again whenever a YAML file below the paths changes, until the process is ended. A mistake of the
 * operator (a configuration that was just broken) is printed and waits for its cure like any other finding.
 */
export async function watchAndRun(
  paths: readonly string[],
  options: GlobalOptions,
  io: Io,
  run: () => Promise<number>,
): Promise<number> {
  const base = resolve(io.cwd, options.cwd ?? '.');
  const once = async (): Promise<void> => {
    if (io.isTerminal) io.writeOut(CLEAR);
    try {
      await run();
    } catch (error) {
      if (!(error instanceof SmorgError)) throw error;
      printOperatorError(error, options.lang ?? hostLanguage(io.env), io);
    }
  };
  let running = once();
  await watchFiles(
    (paths.length === 0 ? ['.'] : paths).map((path) => resolve(base, path)),
    () => {
      running = running.then(once);
    },
  );
  return new Promise(() => {});
}
