import type { Parsed } from '../../src/time/parsed.ts';

/** A parser's answer on one line: `= value`, `problem`, `problem -> fix`, `problem ~> guess`. */
export function outcome<T>(answer: Parsed<T>, write: (value: T) => string): string {
  if (answer.ok) return `= ${write(answer.value)}`;
  if (answer.fix === undefined) return answer.problem;
  return `${answer.problem} ${answer.isGuess ? '~>' : '->'} ${answer.fix}`.trim();
}

/** Rows of `text | outcome`, one a line; blanks around both do not count, `·` stands for a blank that does. */
export function table(rows: string): [text: string, expected: string][] {
  return rows
    .split('\n')
    .filter((row) => row.includes('|'))
    .map((row) => {
      const at = row.lastIndexOf('|');
      return [row.slice(0, at).trim().replaceAll('·', ' '), row.slice(at + 1).trim()];
    });
}
