/** A pattern over paths of the workspace, ready to be matched without regular expressions. */
export interface PathPattern {
  /** The pattern as written. */
  readonly text: string;
  /** One list of segments for each alternative that braces give. */
  readonly alternatives: readonly (readonly Segment[])[];
}

/** `**`, or the parts of one path segment. */
type Segment = '**' | readonly Part[];
type Part =
  | '*'
  | '?'
  | { readonly char: string }
  | { readonly oneOf: readonly CharRange[]; readonly isNegated: boolean };
type CharRange = readonly [from: string, to: string];

/** Braces multiply: a pattern from a fork must not blow up. */
const MOST_ALTERNATIVES = 64;

/**
 * Reads a pattern such as `calendars/**`, `*.draft.yaml`, `clients/{north,south}/` or `archive`. As in `.gitignore`, a
 * pattern without a slash matches at any depth, and a folder stands for everything below it. Gives `undefined` when
 * a bracket or brace is not closed, when the pattern is empty or leads out of the workspace.
 */
export function parsePattern(text: string): PathPattern | undefined {
  const expanded = expandBraces(text.trim());
  if (expanded === undefined) return undefined;
  const alternatives = expanded.map(parseAlternative);
  return alternatives.every((one) => one !== undefined) ? { text, alternatives } : undefined;
}

/** Whether a path relative to the workspace, with `/`, is meant by the pattern. */
export function matchesPath(pattern: PathPattern, path: string): boolean {
  const segments = path.split('/').map((segment) => [...segment]);
  return pattern.alternatives.some((alternative) => matchesSegments(alternative, segments));
}

/** The pattern as it is seen from a folder of the workspace, relative with `/`; it may mean nothing there. */
export function patternBelow(pattern: PathPattern, folder: string): PathPattern {
  const names = folder.split('/').map((name) => [...name]);
  const alternatives = pattern.alternatives.flatMap((segments) =>
    [...startsBehind(segments, names)].map((start) => segments.slice(start)),
  );
  return { text: pattern.text, alternatives };
}

/** Where the pattern may go on behind folders; at its end everything below is meant. */
function startsBehind(segments: readonly Segment[], names: readonly (readonly string[])[]): ReadonlySet<number> {
  let starts = new Set([0]);
  for (const name of names) {
    const next = new Set<number>();
    for (const start of starts) {
      let at = start;
      for (; segments[at] === '**'; at++) next.add(at);
      const segment = segments[at];
      if (segment === undefined) next.add(at);
      else if (segment !== '**' && matchesName(segment, name)) next.add(at + 1);
    }
    starts = next;
  }
  return starts;
}

function expandBraces(text: string): string[] | undefined {
  const open = text.indexOf('{');
  if (open === -1) return text.includes('}') ? undefined : [text];
  const close = text.indexOf('}', open);
  if (close === -1 || text.slice(0, open).includes('}')) return undefined;
  const inner = text.slice(open + 1, close);
  if (inner.includes('{')) return undefined;
  const rest = expandBraces(text.slice(close + 1));
  const all = rest?.flatMap((tail) => inner.split(',').map((choice) => text.slice(0, open) + choice + tail));
  return all === undefined || all.length > MOST_ALTERNATIVES ? undefined : all;
}

function parseAlternative(text: string): readonly Segment[] | undefined {
  const bare = text.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (bare === '') return undefined;
  const names = bare.split('/');
  if (names.includes('..')) return undefined;
  const segments: Segment[] = [];
  const isAnywhere = names.length === 1 && !text.startsWith('/') && !text.startsWith('./');
  if (isAnywhere) segments.push('**');
  for (const name of names) {
    const segment = name === '**' ? name : parseSegment([...name]);
    if (segment === undefined) return undefined;
    if (segment !== '**' || segments.at(-1) !== '**') segments.push(segment);
  }
  return segments;
}

function parseSegment(chars: readonly string[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]!;
    if (char === '[') {
      const close = chars.indexOf(']', at + 2);
      if (close === -1) return undefined;
      parts.push(parseSet(chars.slice(at + 1, close)));
      at = close;
    } else if (char === '*' || char === '?') {
      if (char !== '*' || parts.at(-1) !== '*') parts.push(char);
    } else parts.push({ char });
  }
  return parts;
}

function parseSet(chars: readonly string[]): Part {
  const isNegated = chars[0] === '!' || chars[0] === '^';
  const members = isNegated ? chars.slice(1) : chars;
  const oneOf: CharRange[] = [];
  for (let at = 0; at < members.length; at++) {
    const isRange = members[at + 1] === '-' && at + 2 < members.length;
    oneOf.push([members[at]!, members[isRange ? at + 2 : at]!]);
    if (isRange) at += 2;
  }
  return { oneOf, isNegated };
}

/** A pattern that is used up has matched: what is left of the path lies below the folder it names. */
function matchesSegments(pattern: readonly Segment[], path: readonly (readonly string[])[]): boolean {
  return matchesWith(pattern, path, '**', (segment, name) => segment !== '**' && matchesName(segment, name), true);
}

function matchesName(parts: readonly Part[], name: readonly string[]): boolean {
  return matchesWith(parts, name, '*', matchesChar, false);
}

function matchesChar(part: Part, char: string): boolean {
  if (part === '*') return false;
  if (part === '?') return true;
  if ('char' in part) return part.char === char;
  return part.oneOf.some(([from, to]) => from <= char && char <= to) !== part.isNegated;
}

/** Wildcard matching that goes back to the last star only, so it never takes more than pattern times path steps. */
function matchesWith<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  star: P,
  matchesOne: (part: P, item: T) => boolean,
  isPrefixEnough: boolean,
): boolean {
  let [at, item, starAt, starItem] = [0, 0, -1, 0];
  while (item < items.length) {
    if (at === pattern.length && isPrefixEnough) return true;
    if (at < pattern.length && pattern[at] === star) {
      starAt = at++;
      starItem = item;
    } else if (at < pattern.length && matchesOne(pattern[at]!, items[item]!)) {
      at++;
      item++;
    } else if (starAt >= 0) {
      at = starAt + 1;
      item = ++starItem;
    } else return false;
  }
  while (at < pattern.length && pattern[at] === star) at++;
  return at === pattern.length;
}
