import type { Language } from '../../../diagnostics/text.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import { type Html, html } from '../../html/html.ts';
import { sayIn } from '../../plan/say.ts';
import type { ToldCell, ToldSection } from '../told/told-section.ts';
import { cellHtml, itemHtml, wordsHtml } from './page-cells.ts';

/** So many rows or items of a section stand on a page; the rest is counted. */
export const MOST_ROWS = 500;

/** A section of the page, folded where it is details. */
export function sectionHtml(section: ToldSection, name: string, id: string, language: Language): Html {
  const body = bodyHtml(section, name, language);
  if (section.isFolded) return html`<details id="${id}"><summary>${name}</summary>${body}</details>`;
  return html`<section id="${id}"><h2>${name}</h2>${body}</section>`;
}

function bodyHtml({ lines, heading, rows, items, notes }: ToldSection, name: string, language: Language): Html {
  const say = sayIn(REVIEW_WORDS, language);
  const hidden = Math.max(rows.length, items.length) - MOST_ROWS;
  const table = heading.length > 0 && rows.length > 0 ? tableHtml(heading, rows.slice(0, MOST_ROWS), name) : undefined;
  return html`${lines.map((line) => html`<p>${wordsHtml(line)}</p>`)}${table}${items
    .slice(0, MOST_ROWS)
    .map((item) =>
      itemHtml(item, say('yaml')),
    )}${hidden > 0 ? html`<p>${say('left', { count: hidden })}</p>` : undefined}${notes.map(
    (note) => html`<p>${wordsHtml(note)}</p>`,
  )}`;
}

function tableHtml(heading: readonly string[], rows: readonly (readonly ToldCell[])[], name: string): Html {
  const head = heading.map((title) => html`<th scope="col">${title}</th>`);
  const body = rows.map(
    (cells) => html`<tr>${cells.map((cell) => html`<td>${cellHtml(cell)}</td>`)}</tr>
`,
  );
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>`;
}
