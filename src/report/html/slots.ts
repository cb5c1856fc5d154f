/** Where a value stands in a template. */
export type SlotKind = 'text' | 'attribute' | 'address';

type State =
  | { readonly at: 'text' }
  | { readonly at: 'tag' }
  | { readonly at: 'value'; readonly name: string; readonly isEmpty: boolean };

const ADDRESS_ATTRIBUTE = 'href';
/** Attributes whose values a browser would run or fetch. */
const FORBIDDEN = /^(?:on|src|srcset|style|srcdoc|action|formaction|data|xlink:href$)/;
const RAW_TEXT = /<(?:script|style|textarea|title|iframe|noscript|template|plaintext|xmp)\b/i;

/**
 * Reads the fixed parts of a template of markup and tells where each value would stand.
 *
 * @throws Error for a value in a name, outside of quotes, in an attribute that is run or fetched, or in part of an address
 */
export function slotsOf(template: readonly string[]): readonly SlotKind[] {
  let state: State = { at: 'text' };
  return template.slice(0, -1).map((part, i) => {
    if (RAW_TEXT.test(part) && !/<title>$/.test(part))
      throw new Error(`a template holds what is no plain element: ${part}`);
    state = readPart(part, state);
    const kind = kindOf(state, template[i + 1] ?? '');
    if (state.at === 'value') state = { ...state, isEmpty: false };
    return kind;
  });
}

function kindOf(state: State, after: string): SlotKind {
  if (state.at === 'text') return 'text';
  if (state.at === 'tag' || FORBIDDEN.test(state.name)) throw new Error(`a value stands in a tag before ${after}`);
  if (state.name !== ADDRESS_ATTRIBUTE) return 'attribute';
  if (!state.isEmpty || !after.startsWith('"')) throw new Error('an address stands alone in its attribute');
  return 'address';
}

/** Follows one part character by character, as far as our own templates need it. */
function readPart(part: string, begin: State): State {
  let state = begin;
  let name = '';
  for (const character of part) {
    if (state.at === 'text') {
      if (character === '<') state = { at: 'tag' };
    } else if (state.at === 'value') {
      state = character === '"' ? { at: 'tag' } : { ...state, isEmpty: false };
    } else if (character === '>') {
      state = { at: 'text' };
    } else if (character === '"') {
      state = { at: 'value', name: name.replace(/=$/, '').toLowerCase(), isEmpty: true };
      name = '';
    } else {
      name = /\s/.test(character) ? '' : name + character;
    }
  }
  return state;
}
