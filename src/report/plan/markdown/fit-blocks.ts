import { type Budget, countFitting } from '../../markdown/budget.ts';

/** A table, a list or a paragraph: its rows stand between an opening and a closing text and mean nothing without them. */
export interface Block {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
}

/**
 * The text of as many rows of as many blocks as fit, and how many rows were left out. A block is never left open, and one
 * without a row that fits is left out whole.
 * @param reserved what must fit besides
 */
export function fitBlocks(
  blocks: readonly Block[],
  reserved: string,
  budget: Budget,
): { readonly text: string; readonly left: number } {
  let text = '';
  let left = 0;
  let room = narrow(budget, reserved);
  for (const { open, rows, close } of blocks) {
    const count = countFitting(rows, open + close, room);
    left += rows.length - count;
    if (count === 0) continue;
    const block = open + rows.slice(0, count).join('') + close;
    room = narrow(room, block);
    text += block;
  }
  return { text, left };
}

function narrow({ maxBytes, maxCharacters }: Budget, text: string): Budget {
  return { maxBytes: maxBytes - new TextEncoder().encode(text).length, maxCharacters: maxCharacters - text.length };
}
