import { isAbsolute } from 'node:path';
import type { ConfigReading } from '../config/config.ts';
import { CONFIG_NAME, readConfig } from '../config/read-config.ts';
import { listQuestions } from '../diff/compare-organisations.ts';
import type { ReadFile } from '../files/read-file.ts';
import { BASELINE_NAME, type Baseline, parseBaseline } from '../lint/baseline.ts';
import { type JudgedWorkspace, judgeWorkspace } from '../lint/judge-workspace.ts';
import type { EarlierWorkspace, JudgeInput } from '../lint/lint-input.ts';
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

/** An earlier state, judged, and what the run over the present one may know of it. */
export interface JudgedEarlier {
  readonly judged: JudgedWorkspace;
  readonly earlier: EarlierWorkspace;
}

/**
 * Judges a workspace as it was at a commit, by its present configuration, which must not be a broken one.
 *
 * @param files what stood there; nothing for a workspace that is new
 * @param present the files of the present state, as read: what did not change is not read again
 * @param configsOf the configurations that it was checked by, made of its own one
 */
export function readEarlier(
  { input }: PreparedWorkspace,
  files: BaseFiles,
  state: EarlierState,
  present: ReadWorkspace,
  configsOf: (own: ConfigReading | undefined) => EarlierConfigs = onlyOwn(input.rules),
): JudgedEarlier {
  const earlier: JudgeInput = {
    ...input,
    files: [...files.yaml],
    existingFiles: files.existingFiles,
    ownConfig: configOf(input, files),
    baseline: baselineOf(input, files.baseline),
    // What is narrowed is the comparison: a finding may have moved.
    only: undefined,
    measure: undefined,
  };
  const sources = new Map(present.sources.map((source) => [source.path, source]));
  const read = readWorkspace(earlier, unchangedFiles(earlier, input, sources));
  const judged = judgeWorkspace(earlier, read);
  if (judged.analysis === undefined) throw new Error('the configuration is broken');
  const { model, isComplete, ours } = judged.analysis;
  const renamesTo = (later: Model) =>
    toldRenames({ sources: read.sources, model }, { sources: present.sources, model: later });
  const likelyRenamesTo = (later: Model) => listQuestions(organisationMeaning(model), organisationMeaning(later));
  const isBaselineKnown = isComparable(input.baseline, files.baseline, earlier.baseline);
  return {
    judged,
    earlier: {
      ...{ ...state, input: earlier, model, isComplete, ours, renamesTo, likelyRenamesTo, isBaselineKnown },
      ...configsOf(hasOwnConfig(earlier.ownConfig) ? earlier.ownConfig : undefined),
    },
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

/** The configuration as it stood there; one that the command line names elsewhere has no earlier state. */
function configOf({ config, rules }: JudgeInput, { yaml }: BaseFiles): ConfigReading {
  const { path } = config.config;
  if (isAbsolute(path) || path.startsWith('..')) return readConfig(config.source, rules);
  const file = yaml.find((one) => one.path === path);
  if (file === undefined || 'refused' in file) return readConfig(undefined, rules);
  return readConfig(readSource(path, file.bytes, configShape), rules);
}

/** A baseline that could not be read then held nothing. */
function baselineOf({ baseline }: JudgeInput, file: ReadFile | undefined): Baseline | undefined {
  if (baseline === undefined && file === undefined) return undefined;
  if (file === undefined || !('bytes' in file)) return undefined;
  const parsed = parseBaseline(file.path, Buffer.from(file.bytes).toString('utf8'));
  return 'badLine' in parsed ? undefined : parsed;
}

/** Whether the present baseline is the one that stood there, and that one could be read. */
function isComparable(present: Baseline | undefined, file: ReadFile | undefined, read: Baseline | undefined): boolean {
  const isTheSame = present === undefined || present.path === BASELINE_NAME;
  return isTheSame && (file === undefined || read !== undefined);
}
