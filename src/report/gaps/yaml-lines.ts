import { toTerminalText } from '../safe/terminal-text.ts';

/**
 * YAML as it is to be pasted, a line each. It stands at the beginning of lines, so what a CI runner obeys there, which no
 * remedy of ours holds but a value from a file may, is written with a sign that looks like it.
 */
export function yamlLines(yaml: string): readonly string[] {
  return yaml.split(/\r?\n/).map((line) => toTerminalText(line).replace(/^(\s*)::/, '$1∷'));
}
