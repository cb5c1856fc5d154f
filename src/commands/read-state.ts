import type { State } from '../diff/compare-organisations.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { mayBeUnread } from '../model/may-be-unread.ts';
import { organisationMeaning } from '../model/meaning/organisation-meaning.ts';
import type { SourceFile } from '../source/source-file.ts';
import { unchangedFiles } from './unchanged-files.ts';

/** A state of a workspace, read as far as it can be. */
export interface ReadState {
  readonly state: State;
  /** Paths of the files of which nothing or not everything is known, sorted. */
  readonly unread: readonly string[];
  /** How many files of the organisation there are. */
  readonly files: number;
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/**
 * Reads a state of a workspace.
 *
 * @param known files of another state: those with the same path and bytes are not read again
 */
export function readState(input: Omit<LintInput, 'language'>, known?: ReadState & { input: typeof input }): ReadState {
  const same = known === undefined ? undefined : unchangedFiles(input, known.input, known.sources);
  const read = readWorkspace(input, same);
  const { model, ours } = readOrganisation(read, input);
  const refused = read.findings.flatMap(({ at }) => (at.kind === 'file' ? [at.file] : []));
  const mayHold = (kind: string, id: string) => refused.length > 0 || mayBeUnread(model, kind, id);
  return {
    state: { meaning: organisationMeaning(model), mayHold },
    unread: [...ours.filter(({ isBroken }) => isBroken).map(({ path }) => path), ...refused].sort(),
    files: ours.length + refused.length,
    sources: new Map(read.sources.map((source) => [source.path, source])),
  };
}
