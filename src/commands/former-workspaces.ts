import { join } from 'node:path';
import type { ConfigReading } from '../config/config.ts';
import { configBelow } from '../config/config-below.ts';
import { readConfig } from '../config/read-config.ts';
import { listQuestions, listRenames } from '../diff/compare-organisations.ts';
import { CONFIG_NAME } from '../files/find-workspaces.ts';
import { pathKind } from '../files/path-kind.ts';
import { BASELINE_NAME } from '../lint/baseline.ts';
import type { JudgedWorkspace } from '../lint/judge-workspace.ts';
import type { FormerOrganisation } from '../lint/lint-input.ts';
import type { ReadWorkspace } from '../lint/read-workspace.ts';
import {
  type EntityMeaning,
  type OrganisationMeaning,
  organisationMeaning,
} from '../model/meaning/organisation-meaning.ts';
import type { Model } from '../model/model.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import { type BaseFiles, folderName } from './base-files.ts';
import type { BaseState } from './base-state.ts';
import { pathWithin } from './load-workspaces.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { readEarlier } from './read-earlier.ts';

/** A workspace that stood below another one and is none of its own any more. */
export interface ReadFormer extends FormerOrganisation {
  readonly judge: () => JudgedWorkspace;
}

/**
 * The workspaces of an earlier state that are none any more, each with the innermost of those around it that are. Where that one
 * cannot be judged, nobody knows what became of them.
 *
 * @param states what stood in the folder of each workspace; nothing for one that cannot be judged
 */
export function formerWorkspaces(
  prepared: readonly PreparedWorkspace[],
  states: readonly (BaseState | undefined)[],
): ReadonlyMap<PreparedWorkspace, readonly BaseFiles[]> {
  const around = (folder: string) =>
    prepared
      .filter(({ root }) => pathWithin(root, folder) !== undefined)
      .reduce((inner, one) => (one.root.length > inner.root.length ? one : inner));
  const isGone = ({ root }: BaseFiles) =>
    prepared.every((one) => one.root !== root) && pathKind(join(root, CONFIG_NAME)) !== 'file';
  return new Map(
    prepared.map((workspace, index) => {
      const inner = states[index]?.inner.filter(isGone) ?? [];
      return [workspace, inner.filter(({ root }) => around(root) === workspace)];
    }),
  );
}

interface Around {
  readonly present: ReadWorkspace;
  readonly own: Model;
}

/**
 * Reads what stood in the folder of a workspace that is none any more.
 *
 * @param outer the workspace around it
 * @param around the present files of that one, as read, and what its organisation was
 * @param reportBase absolute folder that paths of the report are relative to
 */
export function readFormer(
  outer: PreparedWorkspace,
  files: BaseFiles,
  { state }: BaseState,
  around: Around,
  reportBase: string,
): ReadFormer {
  const folder = folderName(outer.root, files.root);
  const config = configOf(outer, files, folder);
  const input = { ...outer.input, config, folder: folderName(reportBase, files.root) };
  const workspace = { root: files.root, input, paths: { config: CONFIG_NAME, baseline: BASELINE_NAME } };
  const { earlier, judge } = readEarlier(workspace, files, state, around.present);
  const meaning = organisationMeaning(earlier.model);
  const cameFrom = (model: Model) => withoutOwn(organisationMeaning(model), organisationMeaning(around.own), folder);
  return {
    ...{ folder, judge, model: earlier.model },
    renamesTo: (model) => listRenames(meaning, cameFrom(model)),
    likelyRenamesTo: (model) => listQuestions(meaning, cameFrom(model)),
  };
}

/** What stands in the folder now, or was nowhere around it before: the rest had its ids already. */
function withoutOwn(present: OrganisationMeaning, own: OrganisationMeaning, folder: string): OrganisationMeaning {
  const isOfFolder = ({ kind, id, file }: EntityMeaning) =>
    file.startsWith(`${folder}/`) || own.get(kind)?.has(id) !== true;
  return new Map(
    [...present].map(([kind, entities]) => [kind, new Map([...entities].filter(([, one]) => isOfFolder(one)))]),
  );
}

/** The present configuration as it holds there; of a folder that is gone with its files, its own says which they were. */
function configOf({ input }: PreparedWorkspace, { yaml }: BaseFiles, folder: string): ConfigReading {
  const reading = configBelow(input.config, folder);
  if (yaml.some(({ path }) => input.existingFiles.has(`${folder}/${path}`))) return reading;
  const file = yaml.find(({ path }) => path === CONFIG_NAME);
  if (file === undefined || 'refused' in file) return reading;
  const { include, exclude } = readConfig(readSource(CONFIG_NAME, file.bytes, configShape), input.rules).config;
  return { ...reading, config: { ...reading.config, include, exclude } };
}
