import { entityOf, placeOfEntity } from '../../lint/entity-lookup.ts';
import { fileOf, type Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import { mayBeUnread } from '../../model/may-be-unread.ts';

/** Layers that find what they find in one file alone. */
const OF_ONE_FILE: readonly string[] = ['source', 'schema', 'config'];

/**
 * Tells whether a finding of one state would have been found in the other one, if it were there. While something of that
 * state cannot be read, only what its readable files say by themselves is known, and what is said of things that are
 * surely not in it.
 *
 * @param nameOf the id that a thing has in the other state
 * @param pathOf the path that a file has in the other state
 */
export function couldSay(
  own: JudgedWorkspace,
  { analysis, input, sources }: JudgedWorkspace,
  nameOf: (id: string) => string,
  pathOf: (path: string) => string = (path) => path,
): (one: Judged) => boolean {
  if (analysis === undefined) return () => false;
  if (analysis.isComplete) return () => true;
  const { model } = analysis;
  const placeOf = placeOfEntity(model);
  const isRefused = input.files.some((other) => 'refused' in other);
  return ({ rule, finding }) => {
    if (rule.isAboutChange) return true;
    const path = fileOf(finding.at);
    const file = path === undefined ? undefined : pathOf(path);
    if ('emittedBy' in rule && OF_ONE_FILE.includes(rule.emittedBy)) {
      const source = file === undefined ? undefined : sources.get(file);
      return source === undefined ? file !== undefined && !input.existingFiles.has(file) : !source.isBroken;
    }
    const name = entityOf(finding, own.sources);
    if (name === undefined || rule.isAbsence || isRefused) return false;
    const id = name.id.split('/').map(nameOf).join('/');
    return placeOf({ ...name, id }) === undefined && !mayBeUnread(model, name.kind, id);
  };
}
