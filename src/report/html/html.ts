import { showCodePoint, showInvisible } from '../safe/visible-text.ts';
import { type SlotKind, slotsOf } from './slots.ts';

const MARKUP: unique symbol = Symbol('markup');
const ADDRESS: unique symbol = Symbol('address');

/** Markup that only {@link html} can have made. */
export interface Html {
  readonly [MARKUP]: string;
}

/** An address that only {@link webAddress} can have let through. */
export interface Address {
  readonly [ADDRESS]: string;
}

/** What may stand in a slot: text and numbers are escaped, markup stands as it is, nothing is left out. */
export type HtmlValue = string | number | Html | Address | undefined | readonly HtmlValue[];

const kinds = new WeakMap<TemplateStringsArray, readonly SlotKind[]>();

/**
 * Markup of a template. Every value is escaped by what it is: no text can become markup, wherever it comes from. A slot
 * stands in text, in a quoted attribute, or alone in a quoted `href`, which takes an {@link Address} only.
 *
 * @throws Error for a template that has a slot anywhere else, which is a bug
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let slots = kinds.get(template);
  if (slots === undefined) {
    slots = slotsOf(template);
    kinds.set(template, slots);
  }
  let markup = template[0]!;
  for (const [i, value] of values.entries()) markup += fill(slots[i]!, value) + template[i + 1]!;
  return { [MARKUP]: markup };
}

/** Several pieces of markup as one. */
export function joinHtml(pieces: readonly Html[]): Html {
  return { [MARKUP]: pieces.map((piece) => piece[MARKUP]).join('') };
}

/** A style sheet of our own as an element; it has no slots. */
export function styleSheet(css: string): Html {
  if (/[<&]/.test(css)) throw new Error('a style sheet holds markup');
  return { [MARKUP]: `<style>${css}</style>` };
}

/** The text of the markup. */
export function writeHtml(markup: Html): string {
  return markup[MARKUP];
}

const SAFE_ADDRESS = /^(?:https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+|mailto:[\w.+%-]+@[\w.-]+|#[\w-]+)$/;

/** An address for a link: `http(s)`, `mailto` or a place in the page; `undefined` for any other. */
export function webAddress(text: string | undefined): Address | undefined {
  return text !== undefined && SAFE_ADDRESS.test(text) ? { [ADDRESS]: text } : undefined;
}

function fill(kind: SlotKind, value: HtmlValue): string {
  if (kind === 'address') {
    if (!isObject(value) || !(ADDRESS in value)) throw new Error('an href needs an address');
    return escape(value[ADDRESS]);
  }
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escape(value);
  if (kind === 'attribute') throw new Error('an attribute holds text only');
  if (isList(value)) return value.map((item) => fill(kind, item)).join('');
  if (MARKUP in value) return value[MARKUP];
  throw new Error('an address belongs into an href');
}

function isObject(value: HtmlValue): value is Html | Address {
  return typeof value === 'object' && !isList(value);
}

function isList(value: HtmlValue): value is readonly HtmlValue[] {
  return Array.isArray(value);
}

// `##[` commands a CI runner in whose log a page may be printed; the browser shows the entity as the bracket it is.
const MARKUP_CHARACTERS = /[&<>"'`=]|(?<=##[A-Za-z]*)\[|(?<=:):/g;

// No character at all, and none that a page may hold: https://html.spec.whatwg.org/#preprocessing-the-input-stream.
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu;

function escape(text: string): string {
  const visible = showInvisible(text).replace(NO_CHARACTER, showCodePoint);
  return visible.replace(MARKUP_CHARACTERS, (character) => `&#${character.charCodeAt(0)};`);
}
