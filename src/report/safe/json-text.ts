import { INVISIBLE_BEYOND_C0 } from './invisible-characters.ts';

const COMMAND_OPENING = /##(?=[A-Za-z]*\[)/g;

/**
 * JSON that is inert wherever it is printed: text from files reads back exactly, but controls and invisible characters
 * stand as escapes, and so does what a CI runner would obey in a log (`##[`, anywhere in a line).
 * @param indent spaces a level; 0 writes one line
 */
export function writeJson(value: unknown, indent = 2): string {
  // Outside of its strings JSON has none of these characters, so the replacements only ever touch strings.
  const text = JSON.stringify(value, undefined, indent);
  return text.replace(INVISIBLE_BEYOND_C0, escapeUnits).replace(COMMAND_OPENING, '#\\u0023');
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return escaped;
}
