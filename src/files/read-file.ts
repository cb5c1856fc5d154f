import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file's bytes, or why there are none. */
export type ReadFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly refused: 'unreadable' | 'outside' };

/** Reads one file of a workspace; refuses a link that leads out of it. */
export function readWorkspaceFile(folder: string, path: string): ReadFile {
  try {
    const target = realpathSync(join(folder, path));
    if (!`${target}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)) return { path, refused: 'outside' };
    return { path, bytes: readFileSync(target) };
  } catch {
    return { path, refused: 'unreadable' };
  }
}

/** Reads a file that the operator named. */
export function readDiskFile(path: string, name: string): ReadFile {
  try {
    return { path: name, bytes: readFileSync(path) };
  } catch {
    return { path: name, refused: 'unreadable' };
  }
}
