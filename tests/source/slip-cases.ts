import { readdirSync, readFileSync } from 'node:fs';
import type { Shape } from '../../src/source/shape.ts';

/** A broken text with the findings that it must have, as `line:start-end rule/message`. */
export interface SlipCase {
  readonly title: string;
  readonly yaml: string;
  readonly expected: readonly string[];
}

const FOLDER = new URL('./slips/', import.meta.url);
const MARKER = /^#?( *)(\^+) ([\w-]+(?:\/[\w-]+)?)$/;

/** Every case of `slips/*.txt`: after `=== title` the text, and under a line the carets of its findings. */
export function slipCases(): SlipCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((part) => readCase(name, part)),
    );
}

function readCase(name: string, part: string): SlipCase {
  const [title, ...rest] = part.replace(/\n+$/, '').split('\n');
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of rest) {
    const marker = MARKER.exec(line);
    if (marker === null) lines.push(unescape(line));
    else {
      const start = marker[1]!.length + (line[0] === '#' ? 1 : 0);
      const message = marker[3]!.includes('/') ? marker[3]! : `yaml-syntax/${marker[3]}`;
      expected.push(`${lines.length}:${start}-${start + marker[2]!.length} ${message}`);
    }
  }
  return { title: `${name}: ${title}`, yaml: `${lines.join('\n')}\n`, expected };
}

/** What cannot be seen is written `<tab>`, `<nbsp>`, `<zwsp>`. */
function unescape(line: string): string {
  return line.replaceAll('<tab>', '\t').replaceAll('<nbsp>', '\u00a0').replaceAll('<zwsp>', '\u200b');
}

const text = { text: true } as const;
const oneOrList = { ...text, items: text } as const;
const person: Shape = {
  fields: {
    name: text,
    roles: oneOrList,
    email: text,
    capacity: text,
    skills: { values: {} },
    absences: { items: { fields: { from: text, to: text } } },
  },
};
const entry: Shape = {
  fields: {
    id: text,
    title: text,
    text: { ...text, values: text },
    owner: text,
    hashtags: oneOrList,
    status: text,
    publishAt: text,
    effort: { values: text },
  },
};

/** The shape of the organisation that the cases are written in. */
export const caseShape: Shape = {
  fields: {
    people: { values: person },
    teams: {
      values: {
        fields: {
          name: text,
          purpose: text,
          lead: oneOrList,
          members: { items: { ...text, fields: { person: text } } },
        },
      },
    },
    accounts: { values: { fields: { title: text, handle: text, owner: text, audiences: oneOrList, purpose: text } } },
    calendars: { values: { fields: { title: text, owner: text, accounts: oneOrList, entries: { items: entry } } } },
    templates: { values: { fields: { texts: { values: text } } } },
    kpis: { values: { fields: { title: text, target: { fields: { min: text, max: text } } } } },
  },
};
