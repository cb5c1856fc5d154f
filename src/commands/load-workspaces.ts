import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type FoundWorkspace, findWorkspaces, isYaml } from '../files/find-workspaces.ts';
import { pathKind } from '../files/path-kind.ts';
import { type ReadFile, readWorkspaceFile } from '../files/read-file.ts';
import { readNames } from '../files/read-names.ts';
import { COMMANDS } from '../messages/cli/options.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { nearest } from '../schema/did-you-mean.ts';

const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS).filter(
  (name) => name !== 'smorg' && !name.includes(' '),
);

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
    if (pathKind(path) === 'nothing' && path !== override?.path) throw noSuchPath(paths[index] ?? path, path);
  }
  return findWorkspaces(absolute).map((found) => load(found, base, override));
}

/** A mistyped command looks like a path; a mistyped path is close to what stands beside it. */
function noSuchPath(written: string, path: string): Error {
  const beside = readNames(dirname(path));
  const close = nearest(written, COMMAND_NAMES) ?? nearest(basename(path), beside);
  const hint = close === undefined ? '' : `→ ${COMMAND_NAMES.includes(close) ? `smorg ${close}` : close}. `;
  return operatorError('no-such-path', { path: written, hint });
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

/** A path as seen from a folder with `/`, `.` for the folder itself, `undefined` outside of it. */
export function pathWithin(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  if (inner === '') return '.';
  return inner.startsWith('..') || isAbsolute(inner) ? undefined : toPosix(inner);
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
