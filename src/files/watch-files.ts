import { isYaml } from './find-workspaces.ts';

/** Changes that come together (an editor's save, a checkout) are one. */
const QUIET_MS = 120;

/** Calls back whenever YAML files below the paths change, once for changes that come together, until the process ends. */
export async function watchFiles(paths: readonly string[], onChange: () => void): Promise<void> {
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => /[\\/](?:node_modules|\.git|\.smorg)(?:[\\/]|$)/.test(path),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!isYaml(path)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  });
}
