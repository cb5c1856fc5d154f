import { dirname, join, relative } from 'node:path';
import type { ConfigReading } from '../config/config.ts';
import { configBelow } from '../config/config-below.ts';
import { readConfig } from '../config/read-config.ts';
import { CONFIG_NAME } from '../files/find-workspaces.ts';
import { findGitRoot } from '../files/git.ts';
import { pathKind } from '../files/path-kind.ts';
import type { ReadFile } from '../files/read-file.ts';
import { readTree } from '../files/read-tree.ts';
import type { EarlierWorkspace } from '../lint/lint-input.ts';
import type { Rule } from '../rules/define-rule.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import type { BaseFiles } from './base-files.ts';

/** The configurations of an earlier state that the present one may have replaced. */
export type EarlierConfigs = Pick<EarlierWorkspace, 'governedBy' | 'formerlyInner'>;

/**
 * The configurations by which a workspace was checked at a commit: its own, else that of the nearest folder above it that
 * had one; and those of folders below it that are no workspaces any more.
 *
 * @param own its own configuration as it stood there, `undefined` without one
 * @param inner the workspaces below it as they were at the commit
 */
export function earlierConfigs(
  root: string,
  commit: string,
  own: ConfigReading | undefined,
  inner: readonly BaseFiles[],
  rules: readonly Rule[],
): EarlierConfigs {
  const gone = inner.filter((one) => pathKind(join(one.root, CONFIG_NAME)) === 'nothing');
  return {
    governedBy: own ?? configAbove(root, commit, rules) ?? readConfig(undefined, rules),
    formerlyInner: gone.flatMap((one) => {
      const config = readingOf(
        one.yaml.find(({ path }) => path === CONFIG_NAME),
        rules,
      );
      return config === undefined ? [] : [{ folder: posix(relative(root, one.root)), config }];
    }),
  };
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
