import { clipText } from '../../safe/clip-text.ts';
import { toMarkdownText } from '../../safe/markdown-text.ts';
import type { Block } from './fit-blocks.ts';

/** One hostile value must not eat the room of all others. */
const MOST_CHARACTERS = 2_000;

/** A table with a row for each list of cells; nothing without rows. */
export function tableBlock(heading: readonly string[], rows: readonly (readonly string[])[], summary?: string): Block {
  const open = `${tableRow(heading)}|${' --- |'.repeat(heading.length)}\n`;
  return fold({ open, rows: rows.map(tableRow), close: '' }, summary);
}

/** A list, or paragraphs of bullets. */
export function listBlock(title: string, items: readonly string[], summary?: string): Block {
  const open = title === '' ? '' : `**${inert(title)}**\n\n`;
  return fold({ open, rows: items.map((item) => `- ${inert(item)}\n`), close: '' }, summary);
}

/** Blocks under a heading; those without rows are left out, and with them a heading that nothing stands under. */
export function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .map((block, i) => (i === 0 ? { ...block, open: `\n### ${inert(title)}\n${spaced(block.open)}` } : block));
}

function spaced(open: string): string {
  return open.startsWith('\n') ? open : `\n${open}`;
}

/** Text from anywhere, on one line, as it may stand in Markdown. */
export function inert(text: string): string {
  return toMarkdownText(clipText(text, MOST_CHARACTERS));
}

/** Folded away behind a line, or as it is. */
function fold({ open, rows, close }: Block, summary: string | undefined): Block {
  if (summary === undefined) return { open, rows, close };
  return {
    open: `\n<details><summary>${inert(summary)}</summary>\n\n${open}`,
    rows,
    close: `${close}\n</details>\n`,
  };
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(inert).join(' | ')} |\n`;
}
