import type { ConfigReading } from '../config/config.ts';
import { CONFIG_NAME, readConfig } from '../config/read-config.ts';
import { listQuestions } from '../diff/compare-organisations.ts';
import { type Baseline, parseBaseline } from '../lint/baseline.ts';
import { fileOf } from '../lint/judge.ts';
import { type JudgedWorkspace, judgeWorkspace } from '../lint/judge-workspace.ts';
import type { EarlierWorkspace, JudgeInput } from '../lint/lint-input.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { type ReadWorkspace, readWorkspace } from '../lint/read-workspace.ts';
import { organisationMeaning } from '../model/meaning/organisation-meaning.ts';
import type { Model } from '../model/model.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import type { BaseFiles } from './base-files.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { toldRenames } from './told-renames.ts';
import { unchangedFiles } from './unchanged-files.ts';

/** Which earlier state is meant. */
export interface EarlierState {
  /** The ref as given. */
  readonly ref: string;
  /** Full name of its commit. */
  readonly commit: string;
}

/** The configurations of an earlier state that the present one may have replaced. */
export type EarlierConfigs = Pick<EarlierWorkspace, 'governedBy' | 'formerlyInner' | 'nowInner'>;

/** An earlier state: what the run over the present one may know of it, and how it is judged. */
export interface ReadEarlier {
  readonly earlier: EarlierWorkspace;
  /** Judges it by the present configuration, which must not be a broken one. */
  readonly judge: () => JudgedWorkspace;
}

/**
 * Reads a workspace as it was at a commit, under its present configuration.
 *
 * @param files what stood there; nothing for a workspace that is new
 * @param present the files of the present state, as read: what did not change is not read again
 * @param configsOf the configurations that it was checked by, made of its own one
 */
export function readEarlier(
  workspace: PreparedWorkspace,
  files: BaseFiles,
  state: EarlierState,
  present: ReadWorkspace,
  configsOf: (own: ConfigReading | undefined) => EarlierConfigs = onlyOwn(workspace.input.rules),
): ReadEarlier {
  const { input } = workspace;
  const earlier: JudgeInput = {
    ...input,
    files: [...files.yaml],
    existingFiles: files.existingFiles,
    ownConfig: configOf(workspace, files),
    baseline: baselineOf(workspace, files),
    // What is narrowed is the comparison: a finding may have moved.
    only: undefined,
    measure: undefined,
  };
  const sources = new Map(present.sources.map((source) => [source.path, source]));
  const read = readWorkspace(earlier, unchangedFiles(earlier, input, sources));
  const organisation = readOrganisation(read, earlier);
  const { model, isComplete, ours } = organisation;
  const renamesTo = (later: Model) =>
    toldRenames({ sources: read.sources, model }, { sources: present.sources, model: later });
  const likelyRenamesTo = (later: Model) => listQuestions(organisationMeaning(model), organisationMeaning(later));
  return {
    earlier: {
      ...{ ...state, input: earlier, model, isComplete, ours, renamesTo, likelyRenamesTo },
      ...configsOf(hasOwnConfig(earlier.ownConfig) ? earlier.ownConfig : undefined),
      ...{ formerWorkspaces: [], others: () => [] },
      isBaselineKnown: isReadable(workspace.paths.baseline, files, earlier.baseline),
    },
    judge: () => onlyOfFiles(judgeWorkspace(earlier, read, organisation)),
  };
}

/** Whether there was a configuration, or one is named elsewhere. */
function hasOwnConfig(config: ConfigReading | undefined): boolean {
  return config !== undefined && (config.source !== undefined || config.config.path !== CONFIG_NAME);
}

function onlyOwn(rules: JudgeInput['rules']) {
  return (own: ConfigReading | undefined): EarlierConfigs => ({
    governedBy: own ?? readConfig(undefined, rules),
    formerlyInner: [],
    nowInner: [],
  });
}

/** Where there was no organisation, nothing was missing in it. */
function onlyOfFiles(judged: JudgedWorkspace): JudgedWorkspace {
  const { analysis, input } = judged;
  if (analysis === undefined || analysis.ours.length > 0 || !analysis.isComplete) return judged;
  const config = input.ownConfig?.source?.path;
  return { ...judged, judged: judged.judged.filter(({ finding }) => config && fileOf(finding.at) === config) };
}

/** The configuration as it stood there; one that the command line takes from elsewhere has no earlier state. */
function configOf({ input, paths }: PreparedWorkspace, { yaml, fileAt }: BaseFiles): ConfigReading {
  const { config: path } = paths;
  if (path === undefined) return input.config;
  const file = yaml.find((one) => one.path === path) ?? fileAt(path);
  if (file === undefined || 'refused' in file) return readConfig(undefined, input.rules);
  return readConfig(readSource(path, file.bytes, configShape), input.rules);
}

/** The baseline as it stood there; one that could not be read held nothing, and one from elsewhere has no earlier state. */
function baselineOf({ input, paths }: PreparedWorkspace, { fileAt }: BaseFiles): Baseline | undefined {
  if (paths.baseline === undefined) return input.baseline;
  const file = fileAt(paths.baseline);
  if (file === undefined || 'refused' in file) return undefined;
  const parsed = parseBaseline(file.path, Buffer.from(file.bytes).toString('utf8'));
  return 'badLine' in parsed ? undefined : parsed;
}

/** Whether the present baseline has an earlier state, and that one could be read. */
function isReadable(path: string | undefined, { fileAt }: BaseFiles, read: Baseline | undefined): boolean {
  return path !== undefined && (read !== undefined || fileAt(path) === undefined);
}
