// GitHub's runner obeys `##[command]` and Azure's `##vso[command]` anywhere in a line of a log.
const COMMAND_OPENING = /##([A-Za-z]*)\[/g;

/** The bracket that stands in for the one of a command: it looks like it and has the same width. */
const HARMLESS_BRACKET = '⁅';

/**
 * Text for a log that machines read along: what would start a command of a CI runner in the middle of a line no longer
 * does. What such a runner obeys at the start of a line is kept away by the line's own beginning.
 */
export function disarmLogCommands(text: string): string {
  return text.replace(COMMAND_OPENING, `##$1${HARMLESS_BRACKET}`);
}

/**
 * A report for people, inert in the log of GitHub Actions: between these two lines the runner obeys nothing but the
 * second one, whose token no file can know.
 * @param token random letters and digits, or `undefined` outside GitHub Actions
 */
export function betweenStopCommands(report: string, token: string | undefined): string {
  if (token === undefined || report === '') return report;
  return `::stop-commands::${token}\n${report}::${token}::\n`;
}
