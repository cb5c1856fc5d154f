import type { Rename } from '../diff/organisation-diff.ts';
import { translationOf } from '../diff/translation.ts';
import type { JudgeInput } from '../lint/lint-input.ts';
import { type ReadOrganisation, readOrganisation } from '../lint/read-organisation.ts';
import { type ReadWorkspace, readWorkspace } from '../lint/read-workspace.ts';
import { renameIds } from '../model/rename-ids.ts';
import { baseStateOf } from './base-state.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import type { EarlierState } from './read-earlier.ts';
import { toldRenames } from './told-renames.ts';
import { unchangedFiles } from './unchanged-files.ts';

/** A state of a workspace, read and not judged. */
export interface UnjudgedState {
  readonly input: JudgeInput;
  readonly read: ReadWorkspace;
  readonly organisation: ReadOrganisation;
}

/** A workspace as it is, and as it was where a ref and the present parted; both under the present configuration. */
export interface BothStates {
  readonly state: EarlierState;
  readonly before: UnjudgedState;
  readonly after: UnjudgedState;
  readonly renames: readonly Rename[];
}

/**
 * Reads both states of a workspace without judging them.
 *
 * @param input of the present state
 * @param isExact the ref itself is the earlier state, and not where it and the present parted
 * @throws SmorgError when git cannot read the earlier state
 */
export function readBothStates(
  input: JudgeInput,
  root: PreparedWorkspace['root'],
  ref: string,
  isExact = false,
): BothStates {
  const { state, files } = baseStateOf(root, ref, isExact);
  const after = readUnjudged(input);
  const earlier = { ...input, files: [...files.yaml], existingFiles: files.existingFiles };
  const sources = new Map(after.read.sources.map((source) => [source.path, source]));
  const before = readUnjudged(earlier, readWorkspace(earlier, unchangedFiles(earlier, input, sources)));
  return { state, before, after, renames: toldRenames(namedIn(before), namedIn(after)) };
}

function readUnjudged(input: JudgeInput, read = readWorkspace(input)): UnjudgedState {
  return { input, read, organisation: readOrganisation(read, input) };
}

function namedIn({ read, organisation }: UnjudgedState) {
  return { sources: read.sources, model: organisation.model };
}

/** The organisation of the earlier state as if the present ids had stood there. */
export function organisationUnderNewIds({ before, renames }: BothStates): ReadOrganisation {
  if (renames.length === 0) return before.organisation;
  const sources = renameIds(before.read.sources, translationOf(renames));
  return readOrganisation({ ...before.read, sources }, before.input);
}
