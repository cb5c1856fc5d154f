import type { Change } from '../diagnostics/change.ts';
import type { Range, TextEdit } from '../diagnostics/diagnostic.ts';
import type { EntityName } from '../diagnostics/finding.ts';
import type { Priority, Severity } from '../diagnostics/severity.ts';
import type { Language, Text } from '../diagnostics/text.ts';
import type { Section } from '../facts/sections.ts';

/** Where something stands, in a file of the report. */
export interface GapPlace {
  readonly file: string;
  readonly range: Range;
}

/**
 * Why a check says nothing: it applies to nothing here, the organisation declares that it does not apply, the
 * configuration turns it off or is that of a single person, a file cannot be read, or the check failed.
 */
export type IdleReason = 'no-subjects' | 'declared' | 'turned-off' | 'one-person' | 'incomplete' | 'failed';

/** A gap rule and what it came to. */
export interface GapCheck {
  readonly rule: string;
  readonly section: Section;
  readonly priority: Priority;
  /** What the rule looks for, in a sentence. */
  readonly summary: string;
  readonly state: 'satisfied' | 'open' | 'idle';
  /** Why it is idle. */
  readonly idle?: IdleReason;
  /** The organisation's own reason, where it declares that the check does not apply. */
  readonly justification?: string;
  /** What the check applies to, without what a comment leaves out on purpose. */
  readonly subjects: number;
  /** Those of them without a finding. */
  readonly satisfied: number;
}

/** A sentence of the founding article that demands a check. */
export interface GapRequirement {
  readonly id: string;
  readonly sentence: Text;
}

/** Who should close a gap, and why just they. */
export interface GapOwner {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly because: 'accountable' | 'account-owner' | 'plan-owner' | 'lead' | 'only';
  /** The activity that the owner is accountable for, by its title or id. */
  readonly activity?: string;
}

/** A piece of the YAML that closes a gap. */
export interface RemedyPiece {
  readonly file: string;
  /** `below` the line, `inside` the brackets or braces on it, or `instead` of what stands there. */
  readonly how: 'below' | 'inside' | 'instead';
  /** 1-based line to look for. */
  readonly line: number;
  /** The key whose brackets, braces or value are meant. */
  readonly of: string;
  /** What a person pastes. */
  readonly yaml: string;
  /** The same as an exact change of the file. */
  readonly edit: TextEdit;
}

/** Something that the organisation lacks. */
export interface Gap {
  readonly rule: string;
  readonly section: Section;
  readonly priority: Priority;
  readonly severity: Severity;
  readonly entity?: EntityName;
  /** What it is told of, where that is entities: one of several that lack the same may stand for all of them. */
  readonly about: readonly EntityName[];
  /** What is missing. */
  readonly message: string;
  /** What goes wrong without it. */
  readonly why: string;
  /** What to do next, in a few words. */
  readonly nextStep: string;
  readonly requirements: readonly GapRequirement[];
  /** Where it is missing, the main place first. */
  readonly places: readonly GapPlace[];
  readonly owner?: GapOwner;
  readonly remedy: readonly RemedyPiece[];
  readonly docs: string;
  readonly fingerprint: string;
  /** How bad it is, where a number says so; it grows as it gets worse. */
  readonly measure?: number;
  /**
   * What happened to it since the earlier state that the report was compared with; absent without one, and where a file
   * of that state could not be read, so that nobody knows whether it is new.
   */
  readonly change?: Exclude<Change, 'fixed'>;
}

/** A section with its score. */
export interface SectionScore {
  readonly section: Section;
  readonly id: string;
  readonly title: string;
  /** 0 to 100, rounded down; absent when no check applies, and while something cannot be read. */
  readonly score?: number;
  /** An open critical gap keeps the score at 49. */
  readonly isCapped: boolean;
  readonly satisfied: number;
  readonly open: number;
  readonly idle: number;
}

/** A place that the organisation leaves open on purpose for now. */
export interface DeclaredVacancy {
  readonly entity?: EntityName;
  readonly field: string;
  readonly reason?: string;
  /** The day by which it is to be filled. */
  readonly due?: string;
  readonly isOverdue: boolean;
  readonly place: GapPlace;
}

/** A gap that the organisation leaves open on purpose. */
export interface AcceptedGap {
  readonly rule: string;
  /** `organization`: in `notApplicable`, for everything; `comment`: beside what it is about. */
  readonly by: 'organization' | 'comment';
  readonly reason: string;
  readonly place: GapPlace;
  /** Of what a comment leaves open: which gap it would be. */
  readonly fingerprint?: string;
}

/** What an organisation lacks, measured against the founding article: finished values in one language. */
export interface GapReport {
  readonly language: Language;
  /** Folder of the workspace, `.` for the base itself. */
  readonly folder: string;
  readonly organization: string;
  readonly today: string;
  /** False while something cannot be read: then there are no scores, and nothing is said to be nowhere. */
  readonly isComplete: boolean;
  /** Mistakes in the files themselves, which hide gaps. */
  readonly mistakes: number;
  /** Mean of the sections' scores, rounded down. */
  readonly score?: number;
  readonly sections: readonly SectionScore[];
  readonly checks: readonly GapCheck[];
  /** By section, then priority, rule and place. */
  readonly gaps: readonly Gap[];
  readonly vacancies: readonly DeclaredVacancy[];
  readonly accepted: readonly AcceptedGap[];
  readonly files: number;
  /** How it differs from an earlier state, when it was compared with one. */
  readonly since?: GapsSince;
}

/** A score in two states; absent where there is none. */
export interface ScoreChange {
  readonly before?: number;
  readonly after?: number;
}

/** What happened to the gaps and the scores since an earlier state. */
export interface GapsSince {
  /** The ref as given, and the full name of the commit that the report was compared with. */
  readonly ref: string;
  readonly commit: string;
  /**
   * What is known of the earlier state. While a file of it cannot be read, and where there was no organisation at all,
   * nothing is said to be new.
   */
  readonly base: 'complete' | 'incomplete' | 'empty';
  /** How many gaps there are of each sort, whatever is shown. */
  readonly counts: Readonly<Record<Change | 'hidden' | 'accepted' | 'unknown', number>>;
  /** Gaps of the earlier state that are no more, in its own words and places; none while a present file cannot be read. */
  readonly fixed: readonly Gap[];
  /**
   * Gaps of the earlier state that are no more found while a new error may be why. Nobody knows whether they are closed:
   * `checks` and the scores count them as open, and they are not among `gaps`.
   */
  readonly hidden: readonly Gap[];
  /** Gaps of the earlier state that are left open on purpose now. */
  readonly accepted: readonly Gap[];
  readonly score: ScoreChange;
  readonly sections: readonly (ScoreChange & { readonly section: Section })[];
}
