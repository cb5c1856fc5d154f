import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Severity } from '../diagnostics/severity.ts';
import type { Language } from '../diagnostics/text.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Value } from '../source/value.ts';
import type { PathPattern } from './path-pattern.ts';

/** A rule's severity as the configuration may set it. */
export type RuleSeverity = Severity | 'off';

/** A named choice of severities. */
export type Preset = 'starter' | 'recommended' | 'strict';

/** From which severity on a run fails. */
export type FailOn = Severity | 'never';

/** Where a value of the configuration comes from. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'file'; readonly at: Place }
  | { readonly kind: 'command-line'; readonly option: string };

/** A value and where it comes from. */
export interface Setting<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Values of a rule's options by name. */
export type OptionValues = Readonly<Record<string, Value>>;

/** What the configuration says of one rule; what it leaves open comes from the preset and the rule itself. */
export interface RuleSetting {
  readonly severity: Setting<RuleSeverity>;
  readonly options?: Setting<OptionValues>;
}

/** What the configuration says of rules in some files. */
export interface Override {
  readonly at: Place;
  readonly files: readonly Setting<PathPattern>[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** `smorg.yaml`, read, with defaults filled in. */
export interface Config {
  /** Path of the configuration's file relative to the workspace, also when there is none. */
  readonly path: string;
  /** Files to read; empty means every YAML file. */
  readonly include: readonly Setting<PathPattern>[];
  readonly exclude: readonly Setting<PathPattern>[];
  /** `undefined`: the edge decides. */
  readonly language: Setting<Language | undefined>;
  readonly preset: Setting<Preset>;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly Override[];
  /** Rules that are deaf to comments, baselines and declared exceptions, by id, each with where that is said. */
  readonly locked: ReadonlyMap<string, Place>;
  readonly failOn: Setting<FailOn>;
  readonly plan: PlanSettings;
  /** Severities that the command line sets, above everything else. */
  readonly fromCommandLine: ReadonlyMap<string, RuleSeverity>;
}

/** What the operating plan assumes. */
export interface PlanSettings {
  /** A duration such as `4w`. */
  readonly horizon: Setting<string>;
  /** The part of working time that can be planned, 0 to 1. */
  readonly productive: Setting<number>;
  /** The part of capacity from which a week counts as overfull, 0 to 1. */
  readonly utilisationWarn: Setting<number>;
}

/** The configuration and what is wrong with it. */
export interface ConfigReading {
  readonly config: Config;
  /** The file as read, `undefined` when there is none. */
  readonly source: SourceFile | undefined;
  readonly findings: readonly Finding[];
  /** A mistake of the operator: the run must not go on (exit code 2). */
  readonly isFatal: boolean;
}
