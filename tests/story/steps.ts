import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One commit of a story: who made it and when, what it writes, edits and removes. */
export interface Step {
  readonly name: string;
  readonly folder: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Local time in London, which is UTC in winter: `2027-01-04 10:00`. */
  readonly date: string;
  /** The languages in which it is told. */
  readonly languages: readonly string[];
  /** Ids and what stands for them from now on, in every file. */
  readonly words: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  readonly remove: readonly string[];
}

/** A piece of a file and what takes its place. */
interface Edit {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  /** How often it stands there; once when left out. */
  readonly times?: number;
}

/** The steps of a story, in order: a folder each with `step.yaml` and the files that it writes whole under `files`. */
export function readSteps(folder: string): readonly Step[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const inner = join(folder, name);
      const written = parse(readFileSync(join(inner, 'step.yaml'), 'utf8')) as Partial<Step>;
      return { languages: ['en'], words: {}, edits: [], remove: [], ...written, name, folder: inner } as Step;
    });
}

/** Makes the files of a step out of those of the step before it: first the words, then the edits. */
export function applyStep({ name, folder, words, edits, remove }: Step, tree: string): void {
  for (const [before, after] of Object.entries(words)) replaceWord(tree, before, after);
  for (const path of remove) rmSync(join(tree, path));
  const files = join(folder, 'files');
  if (existsSync(files)) cpSync(files, tree, { recursive: true });
  for (const { file, find, put, times = 1 } of edits) {
    const text = readFileSync(join(tree, file), 'utf8');
    const parts = text.split(find);
    if (parts.length - 1 !== times) throw new Error(`${name}: ${file} has ${parts.length - 1} times: ${find}`);
    writeFileSync(join(tree, file), parts.join(put));
  }
}

function replaceWord(tree: string, before: string, after: string): void {
  const word = new RegExp(`(?<![\\w-])${before}(?![\\w-])`, 'g');
  for (const name of readdirSync(tree).filter((file) => file.endsWith('.yaml'))) {
    const path = join(tree, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(word, after));
  }
}
