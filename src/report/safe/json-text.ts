// What JSON.stringify writes as it is, though a terminal obeys it (DEL, C1 controls) or a reader cannot see it.
const UNSAFE = /(?![\u200c\u200d])(?:[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|[\u{e0100}-\u{e01ef}])/gu;
const COMMAND_OPENING = /##(?=[A-Za-z]*\[)/g;

/**
 * JSON that is inert wherever it is printed: text from files reads back exactly, but controls and invisible characters
 * stand as escapes, and so does what a CI runner would obey in a log (`##[`, anywhere in a line).
 * @param indent spaces a level; 0 writes one line
 */
export function writeJson(value: unknown, indent = 2): string {
  // Outside of its strings JSON has neither of these characters, so the replacements only ever touch strings.
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, escapeUnits).replace(COMMAND_OPENING, '#\\u0023');
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return escaped;
}
