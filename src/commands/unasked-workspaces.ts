import { readConfig } from '../config/read-config.ts';
import { CONFIG_NAME } from '../files/find-workspaces.ts';
import type { OtherWorkspace } from '../lint/lint-input.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import type { BaseState } from './base-state.ts';
import { loadWorkspaces } from './load-workspaces.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';

/**
 * Reads the workspaces below another one that a narrowed run does not look at: what is gone may have moved there.
 *
 * @param prepared those that it looks at
 */
export function unaskedWorkspaces(
  { root, input }: PreparedWorkspace,
  prepared: readonly PreparedWorkspace[],
  { inner }: BaseState,
): OtherWorkspace[] {
  if (input.only === undefined) return [];
  const asked = new Set(prepared.map((one) => one.root));
  const unasked = loadWorkspaces([], root).filter(({ folder }) => !asked.has(folder));
  return unasked.map(({ folder, yaml, existingFiles }) => {
    const file = yaml.find(({ path }) => path === CONFIG_NAME);
    const source = file && 'bytes' in file ? readSource(CONFIG_NAME, file.bytes, configShape) : undefined;
    const state = { ...input, existingFiles, config: readConfig(source, input.rules) };
    const modelOf = (files: typeof yaml) =>
      readOrganisation(readWorkspace({ ...state, files: [...files] }), state).model;
    return { before: modelOf(inner.find((one) => one.root === folder)?.yaml ?? []), present: modelOf(yaml) };
  });
}
