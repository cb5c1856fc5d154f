import loadHighs from 'highs';

// The package types its CommonJS form; what is imported here is the function itself.
const load = loadHighs as unknown as typeof loadHighs.default;
const highs = await load();

/** A sum of variables that is at most so much. */
export interface Limit {
  readonly variables: readonly string[];
  readonly most: number;
}

/** The most that the sum of some variables, none of them negative, can be under some limits; whole by rounding. */
export function solveLinear(maximise: readonly string[], limits: readonly Limit[]): number {
  const rows = limits.filter(({ variables }) => variables.length > 0);
  if (maximise.length === 0) return 0;
  const constraints = rows.map(({ variables, most }, i) => ` c${i}: ${sum(variables)} <= ${most}`);
  const text = ['Maximize', ` obj: ${sum(maximise)}`, 'Subject To', ...constraints, 'End'].join('\n');
  const { Status, ObjectiveValue } = highs.solve(text, { output_flag: false });
  if (Status !== 'Optimal') throw new Error(Status);
  return Math.round(ObjectiveValue);
}

/** Variables with signs of their own (`-x`) or none, as a sum on lines that are not too long. */
function sum(variables: readonly string[]): string {
  return variables.map((name) => (name.startsWith('-') ? `- ${name.slice(1)}` : `+ ${name}`)).join('\n  ');
}
