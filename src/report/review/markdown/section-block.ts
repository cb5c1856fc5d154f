import type { Language } from '../../../diagnostics/text.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import { fenceYaml } from '../../markdown/fence-yaml.ts';
import { writeCode, writeName, writeUnder } from '../../markdown/write-row.ts';
import type { Block } from '../../plan/markdown/fit-blocks.ts';
import { inert } from '../../plan/markdown/write-block.ts';
import { clipText } from '../../safe/clip-text.ts';
import type { ToldCell, ToldItem, ToldSection } from '../told/told-section.ts';

/** One hostile value must not eat the room of all others. */
const MOST_CHARACTERS = 2_000;
const MOST_YAML = 4_000;
const MOST_LINES = 40;
const SAFE_URL = /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/;

/**
 * A section as Markdown: a heading or, for details, a closed fold; then its sentences, its table or its items.
 *
 * @param isNamed whether the title says which workspace it is about
 */
export function sectionBlock(section: ToldSection, isNamed: boolean, language: Language): Block {
  const { title, folder, isFolded, lines, heading, rows, items, notes } = section;
  const name = inert(isNamed && folder !== undefined ? `${folder}: ${title}` : title);
  const opening = isFolded ? `\n<details><summary>${name}</summary>\n\n` : `\n### ${name}\n\n`;
  const closing = `${notes.map((note) => `\n${writeWords(note)}\n`).join('')}${isFolded ? '\n</details>\n' : ''}`;
  const paragraphs = lines.map((line) => `${writeWords(line)}\n\n`);
  if (heading.length > 0 && rows.length > 0) {
    const table = `| ${heading.map(inert).join(' | ')} |\n|${' --- |'.repeat(heading.length)}\n`;
    return { open: opening + paragraphs.join('') + table, rows: rows.map(writeCells), close: closing };
  }
  if (items.length > 0) {
    const written = items.map((item, i) => `${i === 0 ? '' : '\n'}${writeItem(item, language)}`);
    return { open: opening + paragraphs.join(''), rows: written, close: closing };
  }
  const rest = [...lines, ...notes].map((line, i) => `${i === 0 ? '' : '\n'}${writeWords(line)}\n`);
  return { open: opening, rows: rest, close: isFolded ? '\n</details>\n' : '' };
}

/** A link, where the address is one of the web and cannot end the link that it stands in. */
export function linkTo(href: string | undefined, text: string): string {
  return href === undefined || text === '' || !SAFE_URL.test(href) ? text : `[${text}](${href})`;
}

/** A sentence of ours, in which names of fields stand between backticks. */
export function writeWords(text: string): string {
  return writeCode(clipText(text, MOST_CHARACTERS));
}

function writeCells(cells: readonly ToldCell[]): string {
  return `| ${cells.map(writeCell).join(' | ')} |\n`;
}

function writeCell({ text, style, under = [], href }: ToldCell): string {
  const clipped = clipText(text, MOST_CHARACTERS);
  const written = style === 'code' ? writeName(clipped) : style === 'words' ? writeCode(clipped) : inert(clipped);
  const lines = under.slice(0, MOST_LINES).map((line) => clipText(line, MOST_CHARACTERS));
  return linkTo(href, written) + writeUnder(lines);
}

/** What is missing and what to do; why, who and the YAML stand in a fold. */
function writeItem({ title, places, step, lines, yaml }: ToldItem, language: Language): string {
  const pieces = yaml.map((one) => `${inert(one.where)}\n\n${fenceYaml(clipText(one.yaml, MOST_YAML))}\n`);
  const reasons = lines.map((line) => `${writeWords(line)}\n\n`).join('');
  return [
    `#### ${inert(title)}\n\n`,
    ...places.map((place) => `- ${writePlace(place)}\n`),
    `\n${writeWords(step)}\n\n`,
    `<details><summary>${inert(REVIEW_WORDS.yaml[language])}</summary>\n\n${reasons}${pieces.join('')}</details>\n`,
  ].join('');
}

/** What is missing, with the place behind it. */
function writePlace({ text, under = [], href }: ToldCell): string {
  const place = under.map((one) => {
    return ` (${linkTo(href, writeName(clipText(one, MOST_CHARACTERS)))})`;
  });
  return writeWords(text) + place.join('');
}
