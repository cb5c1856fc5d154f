import { showInvisible } from './visible-text.ts';

// Markup, then what Markdown makes a link of by itself (`://`, `www.`), then what GitHub makes a reference of (`@team`,
// `#12`, `GH-12`).
const SPECIAL = /[\\`*_[\]<>|~&$]|:(?=\/\/)|(?<=www)\.|@|#(?=\d)|(?<=\bGH)-(?=\d)/gi;
const REFERENCES = '@#-';
const BREAK = '&#8203;';

/**
 * Text that came from a file, on one line, inert in Markdown: no cell, code, emphasis, HTML, formula or link begins in it.
 * References are found only after the Markdown was read, when entities are characters again, so those get an invisible
 * break.
 */
export function toMarkdownText(text: string): string {
  return showInvisible(text).replace(SPECIAL, (character) =>
    REFERENCES.includes(character) ? character + BREAK : `&#${character.charCodeAt(0)};`,
  );
}

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text for a program that may or may not show it as Markdown (a review bot): reads the same either way, and mentions
 * nobody, links nowhere and holds no HTML.
 */
export function defuseMarkdown(text: string): string {
  return text
    .replace(/@|<(?=[A-Za-z/!?])|#(?=\d)|:(?=\/\/)|\](?=[([:])|www(?=\.)/gi, (opening) => opening + ZERO_WIDTH_SPACE)
    .replaceAll('```', `\`${ZERO_WIDTH_SPACE}\`${ZERO_WIDTH_SPACE}\``);
}
