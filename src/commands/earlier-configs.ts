import { dirname, join, relative } from 'node:path';
import type { ConfigReading } from '../config/config.ts';
import { configBelow } from '../config/config-below.ts';
import { readConfig } from '../config/read-config.ts';
import { CONFIG_NAME } from '../files/find-workspaces.ts';
import { findGitRoot } from '../files/git.ts';
import { pathKind } from '../files/path-kind.ts';
import type { ReadFile } from '../files/read-file.ts';
import { readTree } from '../files/read-tree.ts';
import type { Rule } from '../rules/define-rule.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import type { BaseState } from './base-state.ts';
import type { EarlierConfigs } from './read-earlier.ts';

/**
 * The configurations by which a workspace was checked at a commit: its own, else that of the nearest folder above it that
 * had one; and the folders below it that are no workspaces any more, or are some now.
 *
 * @param own its own configuration as it stood there, `undefined` without one
 */
export function earlierConfigs(
  { state: { commit }, files, inner }: BaseState,
  own: ConfigReading | undefined,
  rules: readonly Rule[],
): EarlierConfigs {
  const { root } = files;
  const isWorkspace = (folder: string) => pathKind(join(root, folder, CONFIG_NAME)) === 'file';
  const gone = inner.filter((one) => !isWorkspace(relative(root, one.root)));
  return {
    governedBy: own ?? configAbove(root, commit, rules) ?? readConfig(undefined, rules),
    nowInner: foldersOf(files.yaml).filter(isWorkspace),
    formerlyInner: gone.flatMap((one) => {
      const config = readingOf(
        one.yaml.find(({ path }) => path === CONFIG_NAME),
        rules,
      );
      return config === undefined ? [] : [{ folder: posix(relative(root, one.root)), config }];
    }),
  };
}

/** Every folder on the way to a file, the workspace's own left out. */
function foldersOf(files: readonly ReadFile[]): string[] {
  const steps = files.map(({ path }) => path.split('/').slice(0, -1));
  return [...new Set(steps.flatMap((names) => names.map((_, index) => names.slice(0, index + 1).join('/'))))];
}

function configAbove(root: string, commit: string, rules: readonly Rule[]): ConfigReading | undefined {
  const top = findGitRoot(root);
  if (top === undefined || top === root) return undefined;
  const tree = readTree(top, commit);
  if ('problem' in tree) return undefined;
  const paths = new Set(tree.paths);
  for (let folder = dirname(root); ; folder = dirname(folder)) {
    const path = posix(relative(top, join(folder, CONFIG_NAME)));
    if (paths.has(path)) {
      const read = tree.read([path]);
      const reading = 'problem' in read ? undefined : readingOf(read[0], rules);
      return reading && configBelow(reading, posix(relative(folder, root)));
    }
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

function readingOf(file: ReadFile | undefined, rules: readonly Rule[]): ConfigReading | undefined {
  if (file === undefined || !('bytes' in file)) return undefined;
  return readConfig(readSource(CONFIG_NAME, file.bytes, configShape), rules);
}

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}
