import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import { findGitRoot, runGit } from './git.ts';

const PRIVATE_NAME = /\.private\.ya?ml$/i;

/** Every file below a folder that git does not ignore, dot-folders and `node_modules` aside, relative with `/`, sorted. */
export function listFiles(folder: string): string[] {
  const listed = (listByGit(folder) ?? walk(folder)).filter(isOrdinary);
  return [...new Set([...listed, ...listPrivate(folder, listed)])].sort(compareCodeUnits);
}

function listByGit(folder: string): string[] | undefined {
  if (findGitRoot(folder) === undefined) return undefined;
  const output = runGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
  return output
    ?.toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && isFile(join(folder, path)));
}

// The index also names files that were deleted, and submodules, which are folders.
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** Whether a file is no part of a dot-folder or of `node_modules`. */
export function isOrdinary(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return !folders.some(isPassedOver);
}

function isPassedOver(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

/** Contact files are meant to be ignored by git and are read all the same, where they stand beside other files. */
function listPrivate(folder: string, listed: readonly string[]): string[] {
  const folders = new Set(['.', ...listed.map((path) => dirname(path))]);
  return [...folders].flatMap((inner) =>
    readFolder(join(folder, inner))
      .filter((entry) => !entry.isDirectory() && PRIVATE_NAME.test(entry.name))
      .map((entry) => (inner === '.' ? entry.name : `${inner}/${entry.name}`)),
  );
}

function walk(folder: string, prefix = ''): string[] {
  return readFolder(join(folder, prefix)).flatMap((entry) => {
    if (!entry.isDirectory()) return [prefix + entry.name];
    return isPassedOver(entry.name) ? [] : walk(folder, `${prefix}${entry.name}/`);
  });
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
