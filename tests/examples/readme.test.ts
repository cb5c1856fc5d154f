import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES_NOW, runSmorg } from './run-smorg.ts';

const FILE = /(<!-- file (\S+) -->\n)[\s\S]*?(<!-- \/file -->)/g;
const OUTPUT = /(<!-- output (\S+) -->\n)[\s\S]*?(<!-- \/output -->)/;

describe.each([
  ['README.md', 'en'],
  ['README.tr.md', 'tr'],
])('%s', (path, language) => {
  it('shows what the tool really says, and files that are really there', async () => {
    const text = readFileSync(path, 'utf8');
    const folder = OUTPUT.exec(text)?.[2];
    expect(folder).toBeDefined();
    const shown = await output(folder!, language);
    const current = text
      .replace(OUTPUT, (_, open, _folder, close) => `${open}${shown}${close}`)
      .replace(FILE, (_, open, file, close) => `${open}\`\`\`yaml\n${readFileSync(file, 'utf8')}\`\`\`\n${close}`);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, current);
    else expect(text).toBe(current);
  });

  it('names only paths that exist', () => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map((link) => link[1]!);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(() => statSync(link)).not.toThrow();
  });
});

async function output(folder: string, language: string): Promise<string> {
  const { exitCode, out } = await runSmorg('lint', folder, '--now', EXAMPLES_NOW, '--lang', language, '--no-color');
  expect(exitCode).toBe(1);
  return `\`\`\`text\n$ npx smorg lint ${folder}${language === 'en' ? '' : ` --lang ${language}`}\n${withoutTime(out.trimEnd())}\n\`\`\`\n`;
}

// How long a run takes is told by the machine it runs on, not by a README.
function withoutTime(text: string): string {
  return text.replace(/ in \d+ ms\.$/, '.').replace(/ \d+ ms içinde denetlendi\.$/, ' denetlendi.');
}
