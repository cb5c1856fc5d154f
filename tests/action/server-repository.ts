import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git } from '../files/repository.ts';

/** Files of a commit by their paths; `undefined` takes one away. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A repository on a server, and clones of it as actions/checkout makes them. */
export interface ServerRepository {
  readonly folder: string;
  /** Commits on a branch, which is made from what is checked out when it is not there. */
  readonly commit: (branch: string, files: Files) => string;
  /** The merge commit that GitHub makes for a pull request: its first parent is the target branch. */
  readonly mergeCommit: (branch: string) => string;
  /** A detached checkout of a commit, with so many commits of history; 0 for all. */
  readonly checkout: (commit: string, depth: number) => string;
  /** Leaves a server behind that gives nothing any more. */
  readonly close: () => void;
  readonly remove: () => void;
}

/** An organisation of two. */
export const ORGANISATION = `organization:
  name: Kuzey Kahve
  timezone: Europe/Istanbul
  languages: [tr]

roles:
  social-lead: {title: Sosyal medya yöneticisi, functions: [account-management, content]}

people:
  ayse-yilmaz: {name: Ayşe Yılmaz, roles: social-lead}
  mert-demir: {name: Mert Demir, roles: social-lead}

accounts:
  instagram-tr: {platform: instagram, handle: kuzeykahve, owner: ayse-yilmaz, purpose: Tarifler}
`;

/** What a pull request adds: an account whose owner does not exist. */
export const NEW_ERROR = `accounts:
  tiktok-tr: {platform: tiktok, handle: kuzeykahve, owner: mert-demr, purpose: Kampüs}
`;

/** The organisation with the settings of a beginner, so that nothing but what is wrong is told. */
export const FILES: Files = { 'smorg.yaml': 'lint: {extends: starter}\n', 'organisation.yaml': ORGANISATION };

/** A repository on a server whose `main` holds the organisation, or the files given. */
export function serverRepository(files: Files = FILES): ServerRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-server-')));
  const folder = join(root, 'server');
  mkdirSync(folder);
  git(folder, ['init', '--quiet']);
  // As on GitHub, any commit may be asked for by its name.
  git(folder, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const commit = (branch: string, changes: Files): string => {
    const isThere = git(folder, ['branch', '--list', branch]) !== '';
    if (isThere) git(folder, ['checkout', '--quiet', branch]);
    else if (branch !== 'main') git(folder, ['checkout', '--quiet', '-b', branch]);
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (text === undefined) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '--allow-empty', '-m', `Change ${branch}`]);
    return headOf(folder);
  };
  commit('main', files);
  let clones = 0;
  return {
    folder,
    commit,
    mergeCommit: (branch) => {
      git(folder, ['checkout', '--quiet', '--detach', 'main']);
      git(folder, ['merge', '--quiet', '--no-ff', '-m', 'Merge', branch]);
      const merged = headOf(folder);
      git(folder, ['update-ref', 'refs/pull/7/merge', merged]);
      git(folder, ['checkout', '--quiet', 'main']);
      return merged;
    },
    checkout: (name, depth) => {
      clones += 1;
      const clone = join(root, `clone-${clones}`);
      mkdirSync(clone);
      git(clone, ['init', '--quiet']);
      git(clone, ['remote', 'add', 'origin', `file://${folder}`]);
      const how = depth === 0 ? [] : [`--depth=${depth}`];
      git(clone, ['fetch', '--quiet', '--no-tags', ...how, 'origin', name]);
      git(clone, ['checkout', '--quiet', '--detach', name]);
      return clone;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The commit that is checked out. */
export function headOf(folder: string): string {
  return git(folder, ['rev-parse', 'HEAD']).trim();
}
