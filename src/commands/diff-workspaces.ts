import type { Language } from '../diagnostics/text.ts';
import { compareOrganisations } from '../diff/compare-organisations.ts';
import { type DiffReport, type WorkspaceDiff, workspaceDiff } from '../diff/diff-report.ts';
import { stillNamed } from '../diff/still-named.ts';
import { isWithin } from '../lint/is-within.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { type BaseFiles, baseCommit, baseWorkspaces, folderName } from './base-files.ts';
import type { DiffOptions } from './diff-options.ts';
import type { Io } from './io.ts';
import { baseOf, prepareOrganisations } from './prepare-organisations.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { type ReadState, readState } from './read-state.ts';

/** The difference of a command line. */
export interface DiffedWorkspaces {
  /** Absolute folder that paths are relative to. */
  readonly base: string;
  readonly report: DiffReport;
  /** The language of a report: people's own when nothing says another, a program's English. */
  readonly languageOf: (isForPeople: boolean) => Language;
}

/**
 * Compares the workspaces of a command line with what they were at a ref. Both states are read under the present
 * configuration.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function diffWorkspaces(
  ref: string,
  paths: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<DiffedWorkspaces> {
  const isMergeBase = options.mergeBase ?? false;
  // Before the files are read: a slip in the ref is the likelier mistake.
  const commit = baseCommit(baseOf(options, io), ref, isMergeBase);
  const { base, prepared, languageOf } = await prepareOrganisations(paths, options, io);
  const seen = new Set(prepared.map(({ root }) => root));
  const workspaces = prepared.flatMap((one) => {
    const [own, ...inner] = baseWorkspaces(one.root, baseCommit(one.root, ref, isMergeBase), ref);
    // What was a workspace of its own and is none any more has only an earlier state; an outer one may name it too.
    const gone = one.input.only === undefined ? inner.filter(({ root }) => !seen.has(root)) : [];
    for (const { root } of gone) seen.add(root);
    return [diffOne(one, own), ...gone.map((files) => diffGone(one, files, base))];
  });
  if (workspaces.every(({ files }) => files === 0)) {
    throw operatorError('nothing-to-check', { path: prepared.map(({ input }) => input.folder ?? '.').join(', ') });
  }
  return {
    base,
    report: { ref, commit, isMergeBase, workspaces: workspaces.map(({ diff }) => diff) },
    languageOf,
  };
}

interface Diffed {
  readonly diff: WorkspaceDiff;
  /** How many files there are in both states. */
  readonly files: number;
}

function diffOne({ input }: PreparedWorkspace, earlier: BaseFiles | undefined): Diffed {
  if (input.config.isFatal) throw operatorError('broken-configuration', { path: input.config.config.path });
  return diffBoth(inputOf(input, earlier), input);
}

/** How a workspace differs from an earlier state of it, both read by its present configuration, which must be sound. */
export function diffStates(earlier: PreparedWorkspace['input'], present: PreparedWorkspace['input']): WorkspaceDiff {
  return diffBoth(earlier, present).diff;
}

function diffBoth(earlier: PreparedWorkspace['input'], input: PreparedWorkspace['input']): Diffed {
  const after = readState(input);
  const before = readState(earlier, { ...after, input });
  return compare(before, after, input.folder ?? '.', input.only);
}

/** A workspace that is none any more is compared with one in which nothing stands. */
function diffGone({ input }: PreparedWorkspace, earlier: BaseFiles, base: string): Diffed {
  const none = { ...input, files: [], existingFiles: new Set<string>() };
  return compare(readState(inputOf(input, earlier)), readState(none), folderName(base, earlier.root), undefined);
}

function inputOf(input: PreparedWorkspace['input'], earlier: BaseFiles | undefined): PreparedWorkspace['input'] {
  const { yaml = [], existingFiles = new Set<string>() } = earlier ?? {};
  return { ...input, files: [...yaml], existingFiles };
}

function compare(before: ReadState, after: ReadState, folder: string, only: readonly string[] | undefined): Diffed {
  const diff = compareOrganisations(before.state, after.state);
  const unread = { before: before.unread, after: after.unread };
  const named = stillNamed(diff, after.state.meaning);
  return {
    diff: workspaceDiff(diff, named, { folder, unread }, (file) => isWithin(file, only)),
    files: before.files + after.files,
  };
}
