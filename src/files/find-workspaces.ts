import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findGitRoot } from './git.ts';
import { listFiles } from './list-files.ts';
import { pathKind } from './path-kind.ts';

/** Name of the file that makes a folder a workspace. */
export const CONFIG_NAME = 'smorg.yaml';

/** A workspace found on disk. */
export interface FoundWorkspace {
  /** Absolute folder. */
  readonly folder: string;
  /** Files below it that no nested workspace owns, relative with `/`, sorted. */
  readonly files: readonly string[];
  /** What the command line asked to report on, relative with `/`; `undefined` for everything. */
  readonly only: readonly string[] | undefined;
}

/**
 * The workspaces that the given paths stand for: the nearest folder with a `smorg.yaml` at or above each path, no higher
 * than the git root; else the path's folder itself and the workspaces nested in it.
 *
 * @param paths absolute paths that exist
 */
export function findWorkspaces(paths: readonly string[]): FoundWorkspace[] {
  const found = new Map<string, FoundWorkspace>();
  const add = (workspace: FoundWorkspace): void => {
    const before = found.get(workspace.folder);
    const only =
      before && !(before.only && workspace.only) ? undefined : [...(before?.only ?? []), ...(workspace.only ?? [])];
    found.set(workspace.folder, { ...workspace, only: workspace.only === undefined ? undefined : only });
  };
  for (const path of paths) for (const workspace of workspacesOf(path)) add(workspace);
  return [...found.values()];
}

function workspacesOf(path: string): FoundWorkspace[] {
  const start = pathKind(path) === 'folder' ? path : dirname(path);
  const root = nearestConfigured(start) ?? start;
  const only = root === path ? undefined : [toPosix(relative(root, path))];
  const files = listFiles(root);
  const nested = nestedFolders(files);
  const own = { folder: root, files: files.filter((file) => !nested.some((folder) => isBelow(file, folder))), only };
  const inner = nested
    .filter((folder) => only === undefined || only.some((path) => isBelow(folder, path) || folder === path))
    .map((folder) => resolve(root, folder))
    .flatMap((folder) => workspacesOf(folder));
  const isConfigured = existsSync(join(root, CONFIG_NAME));
  const isWanted = isConfigured || inner.length === 0 || own.files.some(isYaml);
  return isWanted ? [own, ...inner] : inner;
}

/** The outermost folders below a workspace that are workspaces of their own. */
function nestedFolders(files: readonly string[]): string[] {
  const folders = files
    .filter((file) => file.endsWith(`/${CONFIG_NAME}`))
    .map((file) => file.slice(0, -CONFIG_NAME.length - 1));
  return folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, other)));
}

function nearestConfigured(start: string): string | undefined {
  const top = findGitRoot(start);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_NAME))) return folder;
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

/** Whether a file's name says that it is YAML. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
