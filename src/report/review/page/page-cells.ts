import { yamlLines } from '../../gaps/yaml-lines.ts';
import { type Html, html, webAddress } from '../../html/html.ts';
import { clipText } from '../../safe/clip-text.ts';
import type { ToldCell, ToldItem } from '../told/told-section.ts';
import { drawBar } from './draw-bar.ts';

/** One hostile value must not eat the room of all others. */
const MOST_CHARACTERS = 2_000;
const MOST_YAML = 4_000;

/** A sentence of ours, in which names of fields stand between backticks. */
export function wordsHtml(text: string): readonly Html[] {
  const pieces = clipText(text, MOST_CHARACTERS).split('`');
  if (pieces.length % 2 === 0) return [html`${clipText(text, MOST_CHARACTERS)}`];
  return pieces.map((piece, i) => (i % 2 === 0 || piece === '' ? html`${piece}` : html`<code>${piece}</code>`));
}

/** What a cell says: its text, perhaps as a link, its picture, and smaller lines below. */
export function cellHtml({ text, style, under = [], href, bar }: ToldCell): Html {
  const clipped = clipText(text, MOST_CHARACTERS);
  const written =
    style === 'code' ? html`<code>${clipped}</code>` : style === 'words' ? html`${wordsHtml(text)}` : html`${clipped}`;
  const lines = under.map((line) => html`<span class="under">${wordsHtml(line)}</span>`);
  return html`${linked(written, href)}${bar && drawBar(bar)}${lines}`;
}

function linked(written: Html, href: string | undefined): Html {
  const address = webAddress(href);
  return address === undefined ? written : html`<a href="${address}" rel="noreferrer">${written}</a>`;
}

/** A gap: what is missing and where, what to do, and in a fold why, who and the YAML to paste. */
export function itemHtml({ title, places, step, lines, yaml }: ToldItem, foldTitle: string): Html {
  const reasons = lines.map((line) => html`<p>${wordsHtml(line)}</p>`);
  const pieces = yaml.map((one) => {
    const text = yamlLines(clipText(one.yaml, MOST_YAML)).map(
      (line) => html`${line}
`,
    );
    return html`<p>${wordsHtml(one.where)}</p><pre><code>${text}</code></pre>`;
  });
  const fold = html`<details><summary>${foldTitle}</summary>${reasons}${pieces}</details>`;
  return html`<h3>${title}</h3><ul>${places.map(placeHtml)}</ul><p>${wordsHtml(step)}</p>${fold}`;
}

function placeHtml({ text, under = [], href }: ToldCell): Html {
  const places = under.map((one) => html` (${linked(html`<code>${clipText(one, MOST_CHARACTERS)}</code>`, href)})`);
  return html`<li>${wordsHtml(text)}${places}</li>`;
}
