import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/action/node-24';

/** A Node that the action is run with. */
export interface NodeVersion {
  /** `20`, `24`. */
  readonly major: string;
  readonly path: string;
}

/**
 * The Node that runs the tests, and the 24 that runs actions on GitHub. The second one comes from a package of its own, which is
 * installed beside the tests when it is not there: in the project's own `node_modules` its `node` would run every script.
 *
 * @returns the first one alone where there is no such package for the platform
 */
export function nodeVersions(): readonly NodeVersion[] {
  const own = { major: majorOf(process.execPath), path: process.execPath };
  const second = secondNode();
  return second === undefined || majorOf(second) === own.major
    ? [own]
    : [own, { major: majorOf(second), path: second }];
}

function secondNode(): string | undefined {
  const name = `node-${process.platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'));
  if (!Object.hasOwn(optionalDependencies, name)) {
    process.stderr.write(`The action is not tested under Node 24: there is no package "${name}".\n`);
    return undefined;
  }
  const path = join(process.cwd(), FOLDER, 'node_modules', name, 'bin/node');
  if (!existsSync(path)) {
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    execFileSync('npm', args, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return path;
}

function majorOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).replace(/^v(\d+)[\s\S]*/, '$1');
}
