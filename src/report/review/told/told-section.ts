/** A cell of a table in words; text from files is not made inert yet. */
export interface ToldCell {
  readonly text: string;
  /** Smaller lines below. */
  readonly under?: readonly string[];
  /** `code`: a path or an id; `words`: a sentence of ours in which names of fields stand between backticks. */
  readonly style?: 'code' | 'words';
  readonly href?: string | undefined;
  /** What a picture shows beside the words. */
  readonly bar?: Bar;
}

/** A length before and after against a whole. */
export interface Bar {
  readonly kind: 'score' | 'covered';
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly of: number;
}

/** YAML that is to be pasted, and where. */
export interface ToldYaml {
  readonly where: string;
  readonly yaml: string;
}

/** Something with a title, lines and perhaps YAML to paste. */
export interface ToldItem {
  readonly title: string;
  /** Each perhaps with its place. */
  readonly places: readonly ToldCell[];
  /** What to do, in a sentence. */
  readonly step: string;
  /** The rest, for whoever opens it. */
  readonly lines: readonly string[];
  readonly yaml: readonly ToldYaml[];
}

/** What a section is about, for formats that add a picture. */
export type SectionKind =
  | 'scores'
  | 'findings'
  | 'weeks'
  | 'bottlenecks'
  | 'coverage'
  | 'operations'
  | 'gaps'
  | 'aside'
  | 'old'
  | 'organisation';

/** A part of a review in words: sentences, then a table or items. */
export interface ToldSection {
  readonly kind: SectionKind;
  /** Folder of the workspace that it is about; `undefined` for all. */
  readonly folder: string | undefined;
  readonly title: string;
  /** Details that a reader opens when they want them. */
  readonly isFolded: boolean;
  readonly lines: readonly string[];
  readonly heading: readonly string[];
  readonly rows: readonly (readonly ToldCell[])[];
  readonly items: readonly ToldItem[];
  /** Sentences that stand below. */
  readonly notes: readonly string[];
}

/** A review in words. */
export interface ToldReview {
  readonly mark: '✅' | '❌' | '⚠️';
  readonly verdict: string;
  /** The most telling numbers, a sentence each. */
  readonly facts: readonly string[];
  /** What limits the judgement. */
  readonly warnings: readonly string[];
  readonly sections: readonly ToldSection[];
  /** What was checked, and against what. */
  readonly closing: readonly string[];
}

/** A section without the parts that are not given. */
export function toldSection(given: Pick<ToldSection, 'kind' | 'title'> & Partial<ToldSection>): ToldSection {
  return { folder: undefined, isFolded: false, lines: [], heading: [], rows: [], items: [], notes: [], ...given };
}
