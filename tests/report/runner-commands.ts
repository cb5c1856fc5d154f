/** A command that the runner of GitHub Actions would obey. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = [
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'add-path', 'set-env', 'set-output'],
  ...['save-state', 'add-matcher', 'remove-matcher', 'echo', 'stop-commands', 'internal-set-repo-path'],
];

/**
 * The commands that the runner obeys in a log, by the rules of its two syntaxes: `::name key=value,key=value::data` at the
 * trimmed start of a line, and `##[name key=value;key=value]data` anywhere in it. After `::stop-commands::token` it obeys
 * nothing but `::token::`. Names are compared without case.
 */
export function obeyLog(log: string): RunnerCommand[] {
  const obeyed: RunnerCommand[] = [];
  const known = new Set(REGISTERED);
  let stopToken: string | undefined;
  // The runner reads lines as .NET does; a vertical tab or U+2028 ends none of them.
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = readColons(line, known) ?? readBrackets(line, known);
    if (command === undefined) continue;
    if (stopToken !== undefined) {
      if (command.name !== stopToken) continue;
      known.delete(stopToken);
      stopToken = undefined;
    } else if (command.name === 'stop-commands') {
      stopToken = command.data.toLowerCase();
      known.add(stopToken);
    }
    obeyed.push(command);
  }
  return obeyed;
}

function readColons(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  // .NET trims U+0085 too, which JavaScript does not.
  const text = line.replace(/^[\s\u0085]+/, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const data = unescape(text.slice(end + 2), { '%0D': '\r', '%0A': '\n', '%25': '%' });
  const escapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return readHead(text.slice(2, end), ',', escapes, data, known);
}

function readBrackets(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };
  return readHead(line.slice(start + 3, end), ';', escapes, unescape(line.slice(end + 1), escapes), known);
}

function readHead(
  head: string,
  separator: string,
  escapes: Readonly<Record<string, string>>,
  data: string,
  known: ReadonlySet<string>,
): RunnerCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at <= 0 || at === pair.length - 1 ? [] : [[pair.slice(0, at), unescape(pair.slice(at + 1), escapes)]];
  });
  return { name, properties: Object.fromEntries(properties), data };
}

/** One escape after the other over the whole text, in this order, as the runner does it. */
function unescape(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((read, [escape, character]) => read.replaceAll(escape, character), text);
}
