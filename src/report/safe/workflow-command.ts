/** Properties of a workflow command; those without a value are left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/**
 * A command for the log of GitHub Actions, such as `::error file=a.yaml,line=3::message`, on one line. The runner undoes
 * the escapes, `%` last, so `%` is escaped first.
 */
export function writeWorkflowCommand(name: string, properties: CommandProperties, message: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
