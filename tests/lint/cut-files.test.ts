import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { WorkspaceLint } from '../../src/lint/workspace-lint.ts';
import { EXAMPLES_NOW } from '../examples/run-smorg.ts';
import { seeded } from '../mutations/seeded.ts';
import { lintFiles } from '../rules/lint-files.ts';

// A file may end anywhere: somebody types, a merge stopped, a disk was full. No rule may throw for it.

const CLEAN = ['smallest', 'solo', 'agency', 'kuzey-kahve'] as const;
/** Cuts of a file that stands among the others of its organisation, over all clean examples. */
const CUTS = 500;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function textsIn(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('smorg.yaml'))
    .sort()
    .map((path) => [path, decoder.decode(readFileSync(`${folder}/${path}`))]);
}

/** What is wrong with a run itself: rules that threw, and findings outside of the text. */
function faultsOf({ diagnostics, texts }: WorkspaceLint): string[] {
  return diagnostics.flatMap(({ rule, message, file, range }) => {
    if (rule === 'repo/internal-error') return [message];
    const length = texts.get(file ?? '')?.length ?? Number.POSITIVE_INFINITY;
    const isInside = range === undefined || (range.start.offset <= range.end.offset && range.end.offset <= length);
    return isInside ? [] : [`${rule} points outside of ${file}`];
  });
}

const every = textsIn('examples');

it('has many files to cut', () => {
  expect(every.length).toBeGreaterThan(100);
});

it.each(every)('no rule throws for %s alone, cut at the end of any line', (path, text) => {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const cut = lintFiles({ files: { [path]: text.slice(0, end) }, today: EXAMPLES_NOW });
    expect(faultsOf(cut), `cut at ${end}`).toEqual([]);
  }
});

it.each(CLEAN)('no rule throws for examples/%s with one file cut anywhere', (name) => {
  const texts = textsIn(`examples/${name}`);
  // Every place of the organisation is as likely as any other.
  const places = texts.flatMap(([path, text]) => Array.from(text, (_, at) => [path, text.slice(0, at)] as const));
  const draw = seeded(places.length);
  for (let count = 0; count < CUTS / CLEAN.length; count++) {
    const [path, text] = places[draw(places.length)]!;
    const cut = lintFiles({ files: { ...Object.fromEntries(texts), [path]: text }, today: EXAMPLES_NOW });
    expect(faultsOf(cut), `${path} cut at ${text.length}`).toEqual([]);
  }
});
