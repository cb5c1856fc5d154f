import type { ConfigReading } from '../config/config.ts';
import type { Language } from '../diagnostics/text.ts';
import type { Model } from '../model/model.ts';
import type { PlanningInput } from '../model/planning.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Now } from '../time/parse-now.ts';
import type { Baseline } from './baseline.ts';

/** A file of the workspace: its bytes, or why there are none. */
export type InputFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly refused: 'unreadable' | 'outside' };

/** Everything a run over one workspace depends on; the same input gives the same findings. */
export interface LintInput {
  /** The YAML files of the workspace, in any order; those that the configuration leaves out are passed over. */
  readonly files: readonly InputFile[];
  /** Paths of all files of the workspace, relative with `/`, to which assets and patterns may refer. */
  readonly existingFiles: ReadonlySet<string>;
  readonly config: ConfigReading;
  /** The configuration that stands among the files, where it is not the one by which they are judged. */
  readonly ownConfig?: ConfigReading | undefined;
  /** Every rule there is. */
  readonly rules: readonly Rule[];
  readonly language: Language;
  /** The present in a zone, or wherever the clock stands when the organisation names none. */
  readonly nowIn: (zone: string | undefined) => Now;
  /** The days that the plan covers, where the configuration does not say it. */
  readonly period?: Pick<PlanningInput, 'from'> & Partial<Pick<PlanningInput, 'horizon'>>;
  /** The workspace's folder relative to the base of the report, `.` (the default) for the base itself. */
  readonly folder?: string;
  /** Files and folders to report on, relative with `/`. Narrows what is reported, never what is analysed. */
  readonly only?: readonly string[] | undefined;
  readonly baseline?: Baseline | undefined;
  /** Reports may hold what stands in e-mail, phone and handle fields. */
  readonly showContacts?: boolean;
  /** A clock in milliseconds, when the time that each rule takes is wanted. */
  readonly measure?: (() => number) | undefined;
  /** An earlier state that the present one is compared with. */
  readonly earlier?: EarlierWorkspace | undefined;
  /** A change may take away more than a quarter of a section. */
  readonly allowLargeRemoval?: boolean | undefined;
}

/** What findings depend on: everything but the language in which they are worded. */
export type JudgeInput = Omit<LintInput, 'language'>;

/** An entity, or a content pillar (`strategy.pillars`), that kept being itself under another id. */
export interface Renamed {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Both states of another workspace. */
export interface OtherWorkspace {
  readonly before: Model;
  readonly present: Model;
}

/** What stood in a folder that had a configuration of its own. */
export interface FormerOrganisation extends Pick<EarlierWorkspace, 'model' | 'renamesTo' | 'likelyRenamesTo'> {
  /** Relative to the workspace around it, to which its renames lead. */
  readonly folder: string;
}

/**
 * An earlier state of a workspace, as far as a run over the present one may know of it. Whatever of it is judged is
 * judged by the present rules, configuration, language and clock.
 */
export interface EarlierWorkspace {
  /** The ref as given, for messages. */
  readonly ref: string;
  /** Full name of the commit that holds it: the last one that the ref and the present have in common. */
  readonly commit: string;
  /**
   * The run over it: its files, with the baseline as it stood there, under the present configuration. Its own one
   * (`ownConfig`) judges nothing: only what is wrong with it, or has changed in it, is of interest.
   */
  readonly input: JudgeInput;
  /** Its organisation. */
  readonly model: Model;
  /** False when something of it cannot be read, so that nothing can be said not to have been there. */
  readonly isComplete: boolean;
  /** The files of its organisation, sorted by path; those that did not change are the very sources of the present state. */
  readonly ours: readonly SourceFile[];
  /** What `formerly` says was renamed between it and the present organisation, each id as it is in its own state. */
  readonly renamesTo: (present: Model) => readonly Renamed[];
  /** What may have been renamed although nothing says so: so much alike that one may be the other. */
  readonly likelyRenamesTo: (present: Model) => readonly Renamed[];
  /** The configuration by which it was checked then: its own, or that of a folder above it. */
  readonly governedBy: ConfigReading;
  /** Folders in it that had a configuration of their own and are part of the present workspace. */
  readonly formerlyInner: readonly { readonly folder: string; readonly config: ConfigReading }[];
  /** Folders in it that are workspaces of their own now. */
  readonly nowInner: readonly string[];
  /** Workspaces that stood in it and are none any more, whether or not their files are part of it now. */
  readonly formerWorkspaces: readonly FormerOrganisation[];
  /** The other workspaces around and below it: what is gone here may have moved there. */
  readonly others: () => readonly OtherWorkspace[];
  /** False when its baseline cannot be read, or is another file than the present one. */
  readonly isBaselineKnown: boolean;
}
