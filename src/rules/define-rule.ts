import type { Finding } from '../diagnostics/finding.ts';
import type { Priority, Severity } from '../diagnostics/severity.ts';
import type { Text } from '../diagnostics/text.ts';
import type { Section } from '../facts/sections.ts';
import type { Model } from '../model/model.ts';
import type { Remedy } from './remedy.ts';

/** A message of a rule: the fact in one sentence (≤ 120 characters before its values), and what to do about it. */
export interface Message extends Text {
  readonly help: Text;
}

/** What a rule yields: a finding without the rule's name, which the engine adds. */
export type RuleFinding = Omit<Finding, 'rule'>;

/** What a check may read besides its subject. Everything is already resolved; nothing here reads disk or clock. */
export interface RuleContext<Options = undefined> {
  readonly model: Model;
  readonly options: Options;
}

/** Which values of an option let a rule find more: lower or higher numbers, or more items in a list. */
export type Stricter = 'lower' | 'higher' | 'more';

/** The option values of a rule with their JSON Schema (draft 2020-12), defaults inside. */
export interface RuleOptions<Options> {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly defaults: Options;
  /** Of every option the values that ask for more, so that a change that asks for less is seen. */
  readonly stricter: Readonly<Record<keyof Options, Stricter>>;
}

/** What every rule says of itself: its manual, its translation and its test stand in one file. */
export interface RuleManual {
  /** `area/name`, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  /** Set when an open finding is a gap of the organisation. */
  readonly gap?: Priority;
  /** Section of the founding article, 1-6. */
  readonly section?: Section;
  /** The rule reads today's date: its findings may change while the files do not. */
  readonly readsClock?: true;
  /** A finding says that something is nowhere: withheld while a file of the workspace does not parse. */
  readonly isAbsence?: true;
  /** The rule protects the check itself and cannot be suppressed or turned off. */
  readonly isUnsuppressable?: true;
  /** Nothing changes its severity either: no configuration and no command line. It is unsuppressable too. */
  readonly hasFixedSeverity?: true;
  /** The rule speaks only of what is different from an earlier state (`--since`). */
  readonly isAboutChange?: true;
  /** Requirements (`S22`) and facts (`C13`) that demand the rule. */
  readonly sources: readonly string[];
  /** Why the rule exists when no requirement or fact demands it. */
  readonly rationale?: Text;
  /** What the rule reports, one sentence. */
  readonly summary: Text;
  /** What goes wrong when nobody heeds it. */
  readonly why: Text;
  readonly messages: Readonly<Record<string, Message>>;
  /** Labels of related places and titles of fixes, by key. */
  readonly texts?: Readonly<Record<string, Text>>;
  /**
   * The parameter that says how bad a finding is, and which way it gets worse: what was found before and is found again
   * with another number, duration, percentage, day or length of a list became worse or better by it.
   */
  readonly measure?: { readonly param: string; readonly worse: 'more' | 'less' };
  /** The gravest fix the rule offers. */
  readonly fix?: 'safe' | 'suggested';
  /**
   * YAML laid over the base organisation of the tests: `bad` adds exactly this rule's finding, `good` adds none. An
   * entity of the example takes the place of the base's entity of the same id.
   */
  readonly example: { readonly bad: string; readonly good: string };
  /**
   * What the example is, when it is not laid over the base. `none`: the whole workspace, because it shows that
   * something stands nowhere. `config`: a `smorg.yaml`. `illustration`: what it shows is no text of a workspace (a file
   * that cannot be read, a bug), so it is not run.
   */
  readonly exampleBase?: 'none' | 'config' | 'illustration';
}

/** A rule that a lower layer emits; the file is its manual, messages and examples. */
export interface EmittedRule extends RuleManual {
  readonly emittedBy: 'source' | 'schema' | 'model' | 'config' | 'lint';
}

/** A rule that runs over the model. */
export interface CheckedRule<Subject = unknown, Options = undefined> extends RuleManual {
  readonly options?: RuleOptions<Options>;
  /** What the rule applies to. A score is the share of subjects without a finding; without subjects the rule is not applicable. */
  readonly subjects: (model: Model) => Iterable<Subject>;
  readonly check: (subject: Subject, context: RuleContext<Options>) => Iterable<RuleFinding>;
  /**
   * Of a gap: the least YAML that closes it, for `smorg gaps`. A gap whose findings carry a fix needs none: there the
   * first fix is the remedy.
   */
  readonly remedy?: Remedy<Subject, Options>;
}

/** A rule of either kind. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules of every subject and option type
export type Rule = EmittedRule | CheckedRule<any, any>;

/** Declares a rule that runs over the model; checks the shapes and returns it unchanged. */
export function defineRule<Subject, Options = undefined>(
  rule: CheckedRule<Subject, Options>,
): CheckedRule<Subject, Options> {
  return rule;
}

/** Declares a rule that a lower layer emits. */
export function describeRule(rule: EmittedRule): EmittedRule {
  return rule;
}
