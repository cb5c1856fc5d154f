import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { exampleTexts } from '../../plan/organisation/example-texts.ts';
import type { Files } from '../workspace.ts';
import { aboutChange, lintSince } from './two-states.ts';

const SINGLE = new Set(['organization', 'strategy', 'crisis']);

/** So many removals of an example are tried. */
const MOST_TRIED = 24;

/** The files without one entity, for each that there is. */
function withoutEach(files: Files): [name: string, files: Files][] {
  return Object.entries(files).flatMap(([path, text]) => {
    const root = parseDocument(text).contents;
    if (!isMap(root)) return [];
    return root.items.flatMap((pair) => {
      const section = String(pair.key);
      if (SINGLE.has(section) || !isMap(pair.value)) return [];
      return pair.value.items.map(({ key }): [string, Files] => {
        const document = parseDocument(text);
        document.deleteIn([section, String(key)]);
        return [`${section}/${String(key)}`, { ...files, [path]: document.toString() }];
      });
    });
  });
}

describe.each(['smallest', 'solo', 'agency', 'kuzey-kahve'])('examples/%s', (name) => {
  const files = exampleTexts(name);

  it('has nothing to tell since itself', () => {
    expect(aboutChange(files, files)).toEqual([]);
  });

  it('tells of each removal once, and of no use besides', () => {
    let told = 0;
    const all = withoutEach(files);
    // As many as take a second or two.
    const some = all.filter((_, index) => index % Math.ceil(all.length / MOST_TRIED) === 0);
    for (const [entity, rest] of some) {
      const { diagnostics } = lintSince(files, rest);
      const count = (rule: string) => diagnostics.filter((one) => one.rule === rule).length;
      expect([entity, count('repo/unresolved-ref'), count('repo/wrong-kind')]).toEqual([entity, 0, 0]);
      expect(count('repo/removed-but-used')).toBeLessThanOrEqual(1);
      told += count('repo/removed-but-used');
    }
    expect(told).toBeGreaterThan(0);
  });

  it('is stopped where nearly all of it is removed', () => {
    const [first] = Object.keys(files);
    const sections = withoutEach(files).map(([entity]) => entity.slice(0, entity.indexOf('/')));
    const large = [...new Set(sections)].filter((one) => sections.filter((other) => other === one).length >= 5);
    const found = aboutChange(files, { [first!]: 'organization: {name: Nobody}\n' });
    for (const section of large) expect(found.some((line) => line.includes(`in "${section}" are removed`))).toBe(true);
  });
});
