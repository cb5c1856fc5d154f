import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES_NOW, runSmorg } from './run-smorg.ts';

const FILE = /(<!-- file (\S+) -->\n)[\s\S]*?(<!-- \/file -->)/g;
const OUTPUT = /(<!-- output (lint|plan|gaps) ([^>]+?) -->\n)[\s\S]*?(<!-- \/output -->)/g;

const IN_README = [
  'lint examples/broken/readme',
  'plan examples/broken/overbooked',
  'gaps examples/solo --section 5 --priority critical',
];
const IN_GAPS = ['gaps examples/solo --section 6 --explain-score'];

describe.each([
  ['README.md', 'en', IN_README],
  ['README.tr.md', 'tr', IN_README],
  ['docs/gaps.md', 'en', IN_GAPS],
  ['docs/gaps.tr.md', 'tr', IN_GAPS],
])('%s', (path, language, outputs) => {
  it('shows what the tool really says, and files that are really there', async () => {
    const text = readFileSync(path, 'utf8');
    const shown = new Map<string, string>();
    for (const [, , command, folder] of text.matchAll(OUTPUT)) {
      shown.set(`${command} ${folder}`, await output(command!, folder!, language));
    }
    expect([...shown.keys()]).toEqual(outputs);
    const current = text
      .replace(OUTPUT, (_, open, command, folder, close) => `${open}${shown.get(`${command} ${folder}`)}${close}`)
      .replace(FILE, (_, open, file, close) => `${open}\`\`\`yaml\n${readFileSync(file, 'utf8')}\`\`\`\n${close}`);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, current);
    else expect(text).toBe(current);
  });

  it('names only paths that exist', () => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map((link) => link[1]!);
    expect(links.length).toBeGreaterThan(path.startsWith('README') ? 5 : 1);
    for (const link of links) expect(() => statSync(join(dirname(path), link))).not.toThrow();
  });
});

async function output(command: string, words: string, language: string): Promise<string> {
  const { exitCode, out } = await runSmorg(
    command,
    ...words.split(' '),
    '--now',
    EXAMPLES_NOW,
    '--lang',
    language,
    '--no-color',
  );
  expect(exitCode).toBe(command === 'gaps' ? 0 : 1);
  const call = `npx smorg ${command} ${words}${language === 'en' ? '' : ` --lang ${language}`}`;
  return `\`\`\`text\n$ ${call}\n${withoutTime(out.trimEnd())}\n\`\`\`\n`;
}

// How long a run takes is told by the machine it runs on, not by a README.
function withoutTime(text: string): string {
  return text.replace(/ in \d+ ms\.$/, '.').replace(/ \d+ ms içinde denetlendi\.$/, ' denetlendi.');
}
