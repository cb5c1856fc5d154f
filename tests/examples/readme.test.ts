import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES_NOW, runSmorg } from './run-smorg.ts';

const FILE = /(<!-- file (\S+) -->\n)[\s\S]*?(<!-- \/file -->)/g;
const OUTPUT = /(<!-- output (lint|plan) (\S+) -->\n)[\s\S]*?(<!-- \/output -->)/g;

describe.each([
  ['README.md', 'en'],
  ['README.tr.md', 'tr'],
])('%s', (path, language) => {
  it('shows what the tool really says, and files that are really there', async () => {
    const text = readFileSync(path, 'utf8');
    const shown = new Map<string, string>();
    for (const [, , command, folder] of text.matchAll(OUTPUT)) {
      shown.set(`${command} ${folder}`, await output(command!, folder!, language));
    }
    expect([...shown.keys()]).toEqual(['lint examples/broken/readme', 'plan examples/broken/overbooked']);
    const current = text
      .replace(OUTPUT, (_, open, command, folder, close) => `${open}${shown.get(`${command} ${folder}`)}${close}`)
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

async function output(command: string, folder: string, language: string): Promise<string> {
  const { exitCode, out } = await runSmorg(command, folder, '--now', EXAMPLES_NOW, '--lang', language, '--no-color');
  expect(exitCode).toBe(1);
  const call = `npx smorg ${command} ${folder}${language === 'en' ? '' : ` --lang ${language}`}`;
  return `\`\`\`text\n$ ${call}\n${withoutTime(out.trimEnd())}\n\`\`\`\n`;
}

// How long a run takes is told by the machine it runs on, not by a README.
function withoutTime(text: string): string {
  return text.replace(/ in \d+ ms\.$/, '.').replace(/ \d+ ms içinde denetlendi\.$/, ' denetlendi.');
}
