/**
 * A command-line scenario as text: prose, then blocks headed `-- name --`. `file <path>` writes a file before the next
 * command runs, `remove <path>` takes one away, `git` runs a line of git each, `env` sets variables, `stdin` feeds it; `command` runs, and the blocks behind it, `exit`, `stdout`,
 * `stderr` and `after <path>` (the file as the command left it), say what must come of it.
 */
export interface Block {
  readonly name: string;
  readonly text: string;
}

/** The prose and the blocks of a scenario. */
export function parseScenario(text: string): { prose: string; blocks: Block[] } {
  const parts = text.split(/^-- (.+) --\n/m);
  const blocks: Block[] = [];
  for (let i = 1; i < parts.length; i += 2) blocks.push({ name: parts[i] ?? '', text: parts[i + 1] ?? '' });
  return { prose: parts[0] ?? '', blocks };
}

/** The scenario as text again. */
export function printScenario(prose: string, blocks: readonly Block[]): string {
  return (
    prose +
    blocks.map(({ name, text }) => `-- ${name} --\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}`).join('')
  );
}
