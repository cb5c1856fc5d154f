import { posix } from 'node:path';
import type { GitProblem } from './find-commit.ts';
import { askGit } from './git.ts';
import type { ReadFile } from './read-file.ts';

/** The files of a commit, below the folder from which it was asked for. */
export interface Tree {
  /** Every file, relative to that folder with `/`; submodules are none. */
  readonly paths: readonly string[];
  /** Reads files of the tree, all at once. */
  readonly read: (paths: readonly string[]) => readonly ReadFile[] | GitProblem;
}

interface Blob {
  readonly id: string;
  readonly isLink: boolean;
}

/** A link that leads to a link and so on is given up after so many. */
const MOST_LINKS = 16;

/**
 * The tree of a commit, read from git's store: the work tree is neither read nor touched.
 *
 * @param folder absolute, anywhere inside the repository
 */
export function readTree(folder: string, commit: string): Tree | GitProblem {
  const prefix = askGit(folder, ['rev-parse', '--show-prefix']);
  const listed = askGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (prefix.status !== 0 || listed.status !== 0) return failed(prefix.complaint || listed.complaint);
  // A folder's name may end in a line break of its own: git adds one to it.
  const blobs = blobsBelow(prefix.output.toString('utf8').replace(/\n$/, ''), listed.output.toString('utf8'));
  return { paths: [...blobs.keys()], read: (paths) => readAll(folder, blobs, paths) };
}

/** Records are `<mode> <type> <id>\t<path>` and end in NUL, so that a path is never quoted. */
function blobsBelow(prefix: string, listing: string): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>();
  for (const record of listing.split('\0')) {
    const tab = record.indexOf('\t');
    const [mode, type, id = ''] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    if (type === 'blob' && path.startsWith(prefix)) {
      blobs.set(path.slice(prefix.length), { id, isLink: mode === '120000' });
    }
  }
  return blobs;
}

function readAll(
  folder: string,
  blobs: ReadonlyMap<string, Blob>,
  paths: readonly string[],
): readonly ReadFile[] | GitProblem {
  const links = readBlobs(
    folder,
    [...blobs.values()].filter(({ isLink }) => isLink),
  );
  if ('problem' in links) return links;
  const targets = paths.map((path) => [path, followLinks(path, blobs, links)] as const);
  const wanted = targets.flatMap(([, target]) => (typeof target === 'string' ? [] : [target]));
  const bytes = readBlobs(folder, wanted);
  if ('problem' in bytes) return bytes;
  return targets.map(([path, target]) =>
    typeof target === 'string' ? { path, refused: target } : { path, bytes: bytes.get(target.id) ?? new Uint8Array() },
  );
}

/** What stands at a path once links are followed; a link may lead anywhere in the folder and nowhere else. */
function followLinks(
  path: string,
  blobs: ReadonlyMap<string, Blob>,
  links: ReadonlyMap<string, Uint8Array>,
): Blob | 'unreadable' | 'outside' {
  let at = path;
  for (let followed = 0; followed < MOST_LINKS; followed += 1) {
    const blob = blobs.get(at);
    if (blob === undefined) return 'unreadable';
    if (!blob.isLink) return blob;
    const target = Buffer.from(links.get(blob.id) ?? []).toString('utf8');
    if (target.startsWith('/')) return 'outside';
    at = posix.join(posix.dirname(at), target);
    if (at === '..' || at.startsWith('../')) return 'outside';
  }
  return 'unreadable';
}

/** The bytes of blobs by their ids, asked for in one go: `<id> <type> <size>`, a line break, the bytes, a line break. */
function readBlobs(folder: string, blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> | GitProblem {
  const ids = [...new Set(blobs.map(({ id }) => id))];
  const read = new Map<string, Uint8Array>();
  if (ids.length === 0) return read;
  const { status, output, complaint } = askGit(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  if (status !== 0) return /promisor|lazy|missing|fetch/i.test(complaint) ? MISSING : failed(complaint);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [id = '', type = '', size = ''] = output.toString('utf8', at, end).split(' ');
    if (type !== 'blob') return MISSING;
    const start = end + 1;
    read.set(id, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return read;
}

const MISSING: GitProblem = { problem: 'objects-missing' };

function failed(complaint: string): GitProblem {
  return { problem: 'git-failed', detail: complaint.split('\n', 1)[0] ?? '' };
}
