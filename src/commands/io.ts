/** The process as commands see it: every touch of the outside goes through here, so that tests hand in their own. */
export interface Io {
  /** Absolute working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present in milliseconds since 1970 UTC: the only clock, read when `--now` and `SMORG_NOW` are absent. */
  readonly now: () => number;
  /** Version of the runtime's time zone data, `2025c`; empty when it does not say. */
  readonly timeZoneData: string;
  /** A monotonic clock in milliseconds, for how long things took. */
  readonly elapsed: () => number;
  /** A word that nobody can guess, for fences around text from files. */
  readonly randomWord: () => string;
  readonly readStdin: () => Uint8Array;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether standard output is a terminal, and its width in columns. */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}
