import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type FoundWorkspace, findWorkspaces, isYaml } from '../files/find-workspaces.ts';
import { pathKind } from '../files/path-kind.ts';
import { type ReadFile, readWorkspaceFile } from '../files/read-file.ts';
import { operatorError } from '../messages/operator-errors.ts';

/** A workspace with its bytes, ready to be checked without another look at the disk. */
export interface LoadedWorkspace {
  /** Absolute folder. */
  readonly folder: string;
  /** The folder relative to the base of the report with `/`, `.` for the base itself. */
  readonly name: string;
  /** Every YAML file, the configuration too. */
  readonly yaml: readonly ReadFile[];
  /** Every file that exists, relative with `/`: what assets may refer to. */
  readonly existingFiles: ReadonlySet<string>;
  /** What to report on, relative with `/`; `undefined` for everything. */
  readonly only: readonly string[] | undefined;
}

/** Text that stands in for a file's bytes on disk (an editor's unsaved buffer). */
export interface Override {
  /** Absolute path. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Finds and reads the workspaces that the paths stand for.
 *
 * @param paths as given on the command line; none means the base
 * @param base absolute folder that paths are relative to
 * @throws SmorgError `no-such-path`
 */
export function loadWorkspaces(paths: readonly string[], base: string, override?: Override): LoadedWorkspace[] {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(base, path));
  for (const [index, path] of absolute.entries()) {
    if (pathKind(path) === 'nothing' && path !== override?.path)
      throw operatorError('no-such-path', { path: paths[index] ?? path, hint: '' });
  }
  return findWorkspaces(absolute).map((found) => load(found, base, override));
}

function load(found: FoundWorkspace, base: string, override: Override | undefined): LoadedWorkspace {
  const replaced = override && pathWithin(found.folder, override.path);
  const files =
    replaced === undefined || found.files.includes(replaced) ? found.files : [...found.files, replaced].sort();
  const yaml = files
    .filter(isYaml)
    .map((path) =>
      path === replaced && override ? { path, bytes: override.bytes } : readWorkspaceFile(found.folder, path),
    );
  return {
    folder: found.folder,
    name: pathWithin(base, found.folder) ?? toPosix(relative(base, found.folder)),
    yaml,
    existingFiles: new Set(files),
    only: found.only,
  };
}

function pathWithin(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  if (inner === '') return '.';
  return inner.startsWith('..') || isAbsolute(inner) ? undefined : toPosix(inner);
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
