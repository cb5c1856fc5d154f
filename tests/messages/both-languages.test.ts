import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every text that a module of words exports, with where it stands. */
async function textsIn(folder: string): Promise<[string, { en: string; tr: string }][]> {
  const found: [string, { en: string; tr: string }][] = [];
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()) {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(folder, path));
    for (const [name, value] of Object.entries(module)) collect(value, `${path} ${name}`, found);
  }
  return found;
}

function collect(value: unknown, where: string, found: [string, { en: string; tr: string }][]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!('en' in value || 'tr' in value)) {
    for (const [key, inner] of Object.entries(value)) collect(inner, `${where}.${key}`, found);
    return;
  }
  const { en, tr } = value as { en: string | string[]; tr: string | string[] };
  if (!Array.isArray(en) || !Array.isArray(tr)) found.push([where, { en: String(en ?? ''), tr: String(tr ?? '') }]);
  else for (const [index, word] of en.entries()) found.push([`${where}[${index}]`, { en: word, tr: tr[index] ?? '' }]);
}

/** The names in braces; the English of a count may use it twice. */
function slots(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-z]\w*)(?::[^{}]*)?\}/g)].map((match) => match[1] ?? ''))].sort();
}

describe('texts that are not a rule’s own', async () => {
  const texts = await textsIn('src/messages');

  test('there are many', () => expect(texts.length).toBeGreaterThan(100));

  test.each(texts)('%s is said in both languages with the same values', (_where, text) => {
    expect(text.en.trim()).not.toBe('');
    expect(text.tr.trim()).not.toBe('');
    expect(slots(text.tr)).toEqual(slots(text.en));
  });
});
