import { INVISIBLE_BEYOND_C0 } from './invisible-characters.ts';

/** An element by its parts; only {@link writeXml} makes markup of it, so that no text can. */
export interface XmlElement {
  readonly name: string;
  /** In this order; those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

// Allowed in XML 1.0: https://www.w3.org/TR/xml/#charsets. An entity cannot bring the others back either.
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const MARKUP = /[&<>"'\t\n\r]/g;
const COMMAND_OPENING = /##([A-Za-z]*)\[/g;

/** An element with its attributes and what stands in it. */
export function element(
  name: string,
  attributes: XmlElement['attributes'],
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The document. An element holds either elements, each on its line, or text. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}

function writeElement({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const opening = `${indent}<${name}${written.map(([key, value]) => ` ${key}="${escapeText(String(value))}"`).join('')}`;
  if (children.length === 0) return `${opening}/>\n`;
  const elements = children.filter((child) => typeof child !== 'string');
  if (elements.length === 0)
    return `${opening}>${children.map((text) => escapeText(String(text))).join('')}</${name}>\n`;
  return `${opening}>\n${elements.map((child) => writeElement(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

// Line breaks stand as references: they survive in attributes, and text of a file never begins a line of a log.
function escapeText(text: string): string {
  return text
    .replace(ILLEGAL, '')
    .replace(MARKUP, escapeCharacter)
    .replace(INVISIBLE_BEYOND_C0, escapeCharacter)
    .replace(COMMAND_OPENING, '##$1&#91;');
}

function escapeCharacter(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
