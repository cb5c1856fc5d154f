import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/diagnostics/text.ts';
import type { Rule } from '../../src/rules/define-rule.ts';
import type { Generated, GeneratedFile } from './generated-file.ts';
import { loadRules } from './load-rules.ts';
import { areas, byArea, words } from './rule-words.ts';

const READMES: Readonly<Record<string, Language>> = { 'README.md': 'en', 'README.tr.md': 'tr' };
const BLOCK = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** Writes what stands between `<!-- rules -->` and `<!-- /rules -->` in each README: the rules, one line an area. */
export async function generateReadmeRules(): Promise<Generated> {
  const rules = await loadRules();
  const files: GeneratedFile[] = [];
  for (const [path, language] of Object.entries(READMES)) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (!BLOCK.test(text)) continue;
    files.push({ path, text: text.replace(BLOCK, (_, open, close) => `${open}${table(rules, language)}${close}`) });
  }
  return { files };
}

function table(rules: readonly Rule[], language: Language): string {
  const folder = language === 'en' ? 'docs/rules' : 'docs/rules/tr';
  const rows = byArea(rules).map(([area, found]) => {
    const links = found.map((rule) => `[${rule.id.slice(area.length + 1)}](${folder}/${rule.id}.md)`);
    return `| \`${area}/\` ${areas[area]?.[language] ?? ''} | ${links.join(', ')} |`;
  });
  return `| | ${rules.length} ${words.count[language]} |\n|---|---|\n${rows.join('\n')}\n`;
}
