import fc from 'fast-check';
import type { Texts } from '../since-states.ts';

/** One slip or deed in the text of a file, which line it meets being left to chance. */
type Mutation = (text: string, pick: number) => string;

const VALUES = ['nobody', '2026-13-40', '-3', '""', 'tbd', '[]', 'a b', '['];

/** A line is gone. */
const dropLine: Mutation = (text, pick) => onLine(text, pick, /./, () => []);

/** A thing is gone, with all that is said of it. */
const dropEntity: Mutation = (text, pick) => {
  const [id] = idAt(text, pick);
  return id === undefined ? text : text.replace(new RegExp(`^  ${id}:.*\n(?: {3,}.*\n)*`, 'm'), '');
};

/** A value is another, or cannot be read. */
const breakValue: Mutation = (text, pick) =>
  onLine(text, pick, /: [^{[\s][^,}]*/, (line) => [
    line.replace(/: [^{[\s][^,}]*/, `: ${VALUES[pick % VALUES.length]}`),
  ]);

/** A line stands there twice. */
const repeatLine: Mutation = (text, pick) => onLine(text, pick, /./, (line) => [line, line]);

/** What is written at length grows. */
const grow: Mutation = (text, pick) => onLine(text, pick, /a{9}/, (line) => [line.replace(/a{9}/, '$&$&')]);

/** What is found of a person without a role is set aside. */
const silence: Mutation = (text, pick) =>
  onLine(text, pick, /^ {2}\S+: \{name: [^,]*\}$/, (line) => ['  # smorg-ignore people/no-role: It is known.', line]);

function onLine(text: string, pick: number, like: RegExp, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const at = lines.flatMap((line, index) => (like.test(line) ? [index] : []));
  const chosen = at[pick % at.length];
  return lines.flatMap((line, index) => (index === chosen ? change(line) : [line])).join('\n');
}

function idAt(text: string, pick: number): string[] {
  const ids = [...text.matchAll(/^ {2}([a-z][a-z0-9-]*):/gm)].flatMap(([, id]) => id ?? []);
  return ids.length === 0 ? [] : [ids[pick % ids.length]!];
}

/** A slip in one of the files that it can be made in. */
const inText = fc
  .tuple(fc.constantFrom(dropLine, dropEntity, breakValue, repeatLine, grow, silence), fc.nat(10_000))
  .map(([mutate, pick]) => (files: Texts): Texts => {
    const able = pathsIn(files).filter((path) => mutate(files[path]!, pick) !== files[path]);
    const path = able[pick % able.length];
    return path === undefined ? files : { ...files, [path]: mutate(files[path]!, pick) };
  });

/** A thing has another id wherever it is named, and says so or not. */
const renamed = fc.tuple(fc.boolean(), fc.nat(10_000)).map(([isOpen, pick]) => (files: Texts): Texts => {
  const ids = pathsIn(files).flatMap((path) => [...files[path]!.matchAll(/^ {2}([a-z][a-z0-9-]*):/gm)]);
  const id = ids[pick % ids.length]?.[1];
  if (id === undefined) return files;
  const former = (text: string): string =>
    text
      .replace(new RegExp(`^  ${id}-two: \\{`, 'm'), `$&formerly: ${id}, `)
      .replace(new RegExp(`^  ${id}-two:\n`, 'm'), `$&    formerly: ${id}\n`);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const other = text.replace(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `${id}-two`);
      return [path, isOpen ? former(other) : other];
    }),
  );
});

/** A file has another name, or is gone. */
const ofFile = fc.tuple(fc.boolean(), fc.nat(10_000)).map(([isGone, pick]) => (files: Texts): Texts => {
  const path = pathsIn(files)[pick % pathsIn(files).length]!;
  const { [path]: text, ...others } = files;
  return isGone ? others : { ...others, [`moved/${path}`]: text! };
});

function pathsIn(files: Texts): string[] {
  return Object.keys(files).filter((path) => path !== 'smorg.yaml');
}

/** An organisation after a few slips and deeds; the configuration stays as it is. */
export function mutationsOf(files: Texts, most = 4): fc.Arbitrary<Texts> {
  const mutation = fc.oneof(
    { weight: 6, arbitrary: inText },
    { weight: 2, arbitrary: renamed },
    { weight: 1, arbitrary: ofFile },
  );
  return fc
    .array(mutation, { maxLength: most })
    .map((mutations) =>
      mutations.reduce((state, mutate) => (Object.keys(state).length > 2 ? mutate(state) : state), files),
    );
}
