/** What a marker asserts: a finding of this rule on exactly these columns. */
export interface Marker {
  readonly rule: string;
  readonly file: string;
  /** 1-based line of the file without markers. */
  readonly line: number;
  /** 1-based, in code points; the end is exclusive. */
  readonly columns: readonly [start: number, end: number];
  /** The finding goes on into later lines (`^^^…`). */
  readonly goesOn: boolean;
  /** The English message, when the marker gives it. */
  readonly message: string | undefined;
}

/** One organisation of a spec: a heading with its files. */
export interface SpecCase {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly markers: readonly Marker[];
  /** What a file is after every fix (fence `yaml <file> fixed`). */
  readonly fixed: Readonly<Record<string, string>>;
  /** Today (`<!-- today: 2026-12-01 -->`), when the case says it. */
  readonly today: string | undefined;
  /** Paths that exist beside the YAML files (`<!-- exists: a.png, b.png -->`). */
  readonly existing: readonly string[];
}

const FENCE = /^```yaml (\S+)( fixed)?$/;
const MARKER = /^#?( *)(\^+)(…?) ([a-z]+\/[a-z0-9-]+)(?:: (.+))?$/;
const COMMENT = /^<!-- (today|exists): (.+) -->$/;

/**
 * Reads a spec: prose, and under each heading files in fences with their names. A line of carets below a line marks the
 * columns of a finding there; it is no part of the file. A second fence of the same name is a second document.
 */
export function parseSpec(text: string): SpecCase[] {
  const cases: DraftCase[] = [];
  let fence: { file: string; isFixed: boolean; lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const current = cases.at(-1);
    if (fence !== undefined) {
      if (line !== '```') fence.lines.push(line);
      else {
        closeFence(current!, fence);
        fence = undefined;
      }
      continue;
    }
    if (/^#+ /.test(line)) cases.push(startCase(line.replace(/^#+ /, '')));
    const opening = FENCE.exec(line);
    if (opening !== null) fence = { file: opening[1]!, isFixed: opening[2] !== undefined, lines: [] };
    const comment = COMMENT.exec(line);
    if (comment?.[1] === 'today') current!.today = comment[2];
    if (comment?.[1] === 'exists') current!.existing.push(...comment[2]!.split(', '));
  }
  return cases.filter((one) => Object.keys(one.files).length > 0);
}

type DraftCase = { -readonly [K in keyof SpecCase]: SpecCase[K] } & {
  files: Record<string, string>;
  fixed: Record<string, string>;
  markers: Marker[];
  existing: string[];
};

function startCase(title: string): DraftCase {
  return { title, files: {}, markers: [], fixed: {}, today: undefined, existing: [] };
}

function closeFence(into: DraftCase, fence: { file: string; isFixed: boolean; lines: readonly string[] }): void {
  const { file, isFixed } = fence;
  if (isFixed) {
    into.fixed[file] = `${fence.lines.join('\n')}\n`;
    return;
  }
  const kept = into.files[file] === undefined ? [] : [...into.files[file].trimEnd().split('\n'), '---'];
  for (const line of fence.lines) {
    const marker = MARKER.exec(line);
    if (marker === null) kept.push(line);
    else into.markers.push(toMarker(line, marker, file, kept.length));
  }
  into.files[file] = `${kept.join('\n')}\n`;
}

function toMarker(line: string, match: RegExpExecArray, file: string, lineNumber: number): Marker {
  const start = line.indexOf('^') + 1;
  return {
    rule: match[4]!,
    file,
    line: lineNumber,
    columns: [start, start + match[2]!.length],
    goesOn: match[3] !== '',
    message: match[5],
  };
}
