import type { ConfigReading } from '../config/config.ts';
import type { Language } from '../diagnostics/text.ts';
import type { PlanningInput } from '../model/planning.ts';
import type { Rule } from '../rules/define-rule.ts';
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
}
