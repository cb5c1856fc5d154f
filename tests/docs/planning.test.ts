import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/messages/format/number.ts';
import { EXAMPLES_NOW, runSmorg } from '../examples/run-smorg.ts';
import { readValue } from './read-value.ts';

/** A number or word of the page, and behind it as a comment the place in the plan that it is read from. */
const HELD = /([^\s*`>(]+)<!--=([^>]+?)-->/g;

const plans = new Map<string, unknown>();

/** The plan of the example over so many weeks, as `smorg plan --format json` gives it. */
async function planOver(weeks: string): Promise<unknown> {
  if (!plans.has(weeks)) {
    const args = ['plan', 'examples/kuzey-kahve', '--now', EXAMPLES_NOW, '--weeks', weeks, '--format', 'json'];
    plans.set(weeks, JSON.parse((await runSmorg(...args)).out));
  }
  return plans.get(weeks);
}

describe.each(['en', 'tr'] as const)('docs/planning in %s', (language) => {
  const path = language === 'en' ? 'docs/planning.md' : 'docs/planning.tr.md';

  it('says what the plan of the example says', async () => {
    const text = readFileSync(path, 'utf8');
    const held = [...text.matchAll(HELD)];
    expect(held.length).toBeGreaterThan(30);
    let right = text;
    for (const [whole, , place = ''] of held) {
      const [, weeks = '4', at = place] = /^weeks=(\d+):(.*)$/.exec(place) ?? [];
      const value = readValue(await planOver(weeks), at);
      const written = typeof value === 'number' ? formatNumber(value, language) : value;
      right = right.replace(whole, () => `${written}<!--=${place}-->`);
    }
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, right);
    else expect(text).toBe(right);
  });

  it('holds the same places in both languages', () => {
    const places = (file: string) => [...readFileSync(file, 'utf8').matchAll(HELD)].map(([, , place]) => place).sort();
    expect(places('docs/planning.tr.md')).toEqual(places('docs/planning.md'));
  });
});
