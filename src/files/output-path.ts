import { lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * The absolute path of a file to write, or `undefined` when it lies in none of the folders, is a folder, leads through a
 * link, or into the repository's own store: what stands on the way may come from a stranger's pull request.
 *
 * @param path absolute, or relative to the first folder
 * @param folders absolute
 */
export function outputPath(path: string, folders: readonly string[]): string | undefined {
  const absolute = resolve(folders[0] ?? '', path);
  return folders.some((folder) => isPlainBelow(absolute, folder)) ? absolute : undefined;
}

function isPlainBelow(absolute: string, folder: string): boolean {
  const steps = relative(folder, absolute).split(sep);
  if (steps[0] === '' || steps[0] === '..' || steps.some((step) => /^\.git$/i.test(step))) return false;
  // On Windows, another drive.
  if (resolve(folder, ...steps) !== absolute || join(folder, ...steps) !== absolute) return false;
  return steps.every((_, index) => {
    const found = lstatSync(join(folder, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
    if (found === undefined) return true;
    return index === steps.length - 1 ? found.isFile() : found.isDirectory();
  });
}
