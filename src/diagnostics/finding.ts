import type { Place } from './place.ts';
import type { Text } from './text.ts';

/**
 * A value that stands in a message: text as it is, a number written the language's way, a list joined the language's
 * way, a duration in minutes, a percentage (85 for 85 %), a calendar date `2026-12-01`, a word of the domain in both
 * languages, or a place, written `file:line`.
 */
export type Param =
  | string
  | number
  | readonly string[]
  | { readonly minutes: number }
  | { readonly percent: number }
  | { readonly date: string }
  | Text
  | { readonly place: Place };

/** The values of a message by the names that stand in its braces. */
export type Params = Readonly<Record<string, Param>>;

/** One change that a fix makes, in terms of places; `source/` turns it into edits of exact ranges. */
export type Edit =
  /** Writes this YAML text over exactly the place's range (a key, a value, a stretch of text). */
  | { readonly op: 'replace'; readonly at: Place; readonly text: string }
  /** Writes this text as a scalar, quoted in the style that stands there where it must be. */
  | { readonly op: 'set'; readonly at: Place; readonly value: string }
  /** Takes away the pair or list item with its line, or from a flow collection with its comma. */
  | { readonly op: 'remove'; readonly at: Place }
  /** Adds `key: yaml` at the end of the map at the place. */
  | { readonly op: 'insert'; readonly at: Place; readonly key: string; readonly yaml: string }
  /** Adds an item, YAML on one line, at the end of the list at the place; a single value becomes a list. */
  | { readonly op: 'append'; readonly at: Place; readonly yaml: string };

/** A cure that smorg can write itself. `safe`: nothing can be lost by it; `suggested`: a person should look. */
export interface Fix {
  /** Key of the fix's title among the rule's texts. */
  readonly title: string;
  readonly params?: Params;
  readonly safety: 'safe' | 'suggested';
  readonly edits: readonly Edit[];
}

/** A second place that belongs to a finding, with its own short label. */
export interface Related {
  readonly at: Place;
  /** Key of the label among the rule's texts. */
  readonly message: string;
  readonly params?: Params;
}

/** The entity that a finding is about. */
export interface EntityName {
  /** The section, for example `people`. */
  readonly kind: string;
  /** The id; of an entry `calendar/entry`. */
  readonly id: string;
}

/** What a rule or a lower layer noticed: a plain value without words or positions. `lint/` makes a Diagnostic of it. */
export interface Finding {
  /** Rule id, for example `team/no-members`. */
  readonly rule: string;
  /** Key of the message in the rule's file. */
  readonly message: string;
  readonly params?: Params;
  readonly at: Place;
  readonly entity?: EntityName;
  /** Of one finding about several things together: all of them. */
  readonly about?: readonly EntityName[];
  /** What tells this finding from another of the same rule at the same node (an id, a week); part of the fingerprint. */
  readonly subject?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}
