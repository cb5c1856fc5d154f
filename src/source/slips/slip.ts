import type { Params } from '../../diagnostics/finding.ts';

/** A line that a repair writes anew. */
export interface LineChange {
  readonly line: number;
  readonly text: string;
}

/** What may be wrong on a line, with the repair that would prove it: the text must read further once it is made. */
export interface Slip {
  /** Key of the message in `repo/yaml-syntax`. */
  readonly message: string;
  readonly params: Params;
  readonly line: number;
  /** Columns of the slip in its line, from 0, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly repair: readonly LineChange[];
  /** 1: a certain look; 2: a line that does not fit its neighbours. */
  readonly tier: 1 | 2;
  /** It hid the lines below it (a quote or bracket that is not closed), so that others show once it is repaired. */
  readonly hidesBelow?: true;
  /** Title and safety of the fix; without, the repair only proves. */
  readonly fix?: { readonly title: string; readonly safety: 'safe' | 'suggested' };
  /** Changes of the fix where they differ from the repair. */
  readonly fixLines?: readonly LineChange[];
}

/** The lines of a text that is being diagnosed, without line ends. */
export interface SlipText {
  readonly lines: readonly string[];
  /** Whether a word is the name of a field that smorg knows. */
  readonly isField: (word: string) => boolean;
}

/** One line written anew: the stretch between the columns replaced. */
export function change(text: SlipText, line: number, start: number, end: number, put: string): LineChange {
  const old = text.lines[line]!;
  return { line, text: old.slice(0, start) + put + old.slice(end) };
}
