import { join, resolve } from 'node:path';
import type { Params } from '../diagnostics/finding.ts';
import { pathKind } from '../files/path-kind.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { BASELINE_NAME, type Baseline } from '../lint/baseline.ts';
import { lintWorkspace } from '../lint/lint-workspace.ts';
import { pruneBaseline, writeBaseline } from '../lint/write-baseline.ts';
import { ACTIONS } from '../messages/cli/actions.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { renderText } from '../messages/render.ts';
import { rules } from '../rules/registry.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';
import { type PreparedWorkspace, prepareWorkspaces, readBaseline } from './prepare-workspaces.ts';

/** What is done with the baseline. */
export type BaselineAction = 'write' | 'prune' | 'check';

/**
 * `smorg baseline write|prune|check`: records today's findings, takes cured ones out, or says (exit code 1) that there
 * are cured ones. Writing never replaces a baseline that is there.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function baselineCommand(
  action: BaselineAction,
  paths: readonly string[],
  options: GlobalOptions & { readonly output?: string },
  io: Io,
): Promise<number> {
  const base = resolve(io.cwd, options.cwd ?? '.');
  const prepared = prepareWorkspaces(paths, base, { ...options, baseline: false }, io, rules);
  if (options.output !== undefined && prepared.length > 1) {
    const choices = prepared.map(({ input }) => input.folder ?? '.');
    throw operatorError('one-workspace-only', { option: '--output', count: prepared.length, choices });
  }
  const codes = prepared.map((workspace) => {
    const name = options.output ?? BASELINE_NAME;
    const path = options.output === undefined ? join(workspace.root, name) : resolve(base, name);
    return ACT[action](workspace, { path, name: options.output === undefined ? shown(workspace) : name, options, io });
  });
  return Math.max(0, ...codes);
}

interface Job {
  readonly path: string;
  readonly name: string;
  readonly options: GlobalOptions;
  readonly io: Io;
}

const ACT: Readonly<Record<BaselineAction, (workspace: PreparedWorkspace, job: Job) => number>> = {
  write,
  prune,
  check,
};

function write(workspace: PreparedWorkspace, job: Job): number {
  if (pathKind(job.path) !== 'nothing') throw operatorError('baseline-exists', { path: job.name });
  const lint = lintOf(workspace, job, undefined);
  const { locked } = workspace.input.config.config;
  const guards = new Set(workspace.input.rules.filter((rule) => rule.isUnsuppressable).map(({ id }) => id));
  const change = writeBaseline(lint, undefined, (rule) => locked.has(rule) || guards.has(rule));
  save(job, change.text);
  say(job, 'baselineWritten', { path: job.name, entries: change.entries });
  if (change.refused > 0) say(job, 'baselineRefused', { count: change.refused });
  return 0;
}

function prune(workspace: PreparedWorkspace, job: Job): number {
  const before = readBaseline(job.path, job.name, true) as Baseline;
  const change = pruneBaseline(lintOf(workspace, job, before), before);
  save(job, change.text);
  say(job, 'baselinePruned', { path: job.name, removed: change.removed, entries: change.entries });
  return 0;
}

function check(workspace: PreparedWorkspace, job: Job): number {
  const before = readBaseline(job.path, job.name, true) as Baseline;
  const stale = lintOf(workspace, job, before).staleEntries;
  say(job, stale.length === 0 ? 'baselineFresh' : 'baselineStale', { path: job.name, count: stale.length });
  return stale.length === 0 ? 0 : 1;
}

function lintOf(
  { input }: PreparedWorkspace,
  { options, io }: Job,
  baseline: Baseline | undefined,
): ReturnType<typeof lintWorkspace> {
  const lint = lintWorkspace({ ...input, language: options.lang ?? hostLanguage(io.env), baseline });
  if (lint.isConfigBroken) throw operatorError('broken-configuration', { path: input.config.config.path });
  return lint;
}

function save(job: Job, text: string): void {
  try {
    writeAtomically(job.path, text);
  } catch {
    throw operatorError('output-not-written', { path: job.name });
  }
}

function say({ options, io }: Job, key: keyof typeof ACTIONS, params: Params): void {
  const language = options.lang ?? hostLanguage(io.env);
  io.writeOut(`${renderText(ACTIONS[key][language], params, language)}\n`);
}

function shown({ input }: PreparedWorkspace): string {
  return input.folder === undefined || input.folder === '.' ? BASELINE_NAME : `${input.folder}/${BASELINE_NAME}`;
}
