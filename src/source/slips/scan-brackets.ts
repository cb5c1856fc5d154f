import { closingQuote } from './quote-slips.ts';

/** What the brackets of a stretch of text do. */
export interface BracketScan {
  /** Offset of the bracket that closes the first one. */
  readonly closedAt: number | undefined;
  /** Offset of a bracket that does not fit the one it should close. */
  readonly wrongAt: number | undefined;
  /** Brackets still open at the end, the outermost first. */
  readonly open: readonly string[];
  /** Where those stand; -1 for what was open before. */
  readonly openAt: readonly number[];
}

/** Follows brackets and braces from left to right, quotes and comments left out, until the first one is closed. */
export function scanBrackets(value: string, before: readonly string[] = []): BracketScan {
  const open = [...before];
  const openAt = before.map(() => -1);
  for (let at = 0; at < value.length; at++) {
    const sign = value[at]!;
    const before = value[at - 1] ?? ' ';
    if ((sign === '"' || sign === "'") && /[\s[{,:]/.test(before)) {
      const closing = closingQuote(value.slice(at));
      if (closing !== -1) at += closing;
    } else if (sign === '#' && /[\s[{,]/.test(before)) break;
    else if (sign === '[' || sign === '{') {
      open.push(sign);
      openAt.push(at);
    } else if (sign === ']' || sign === '}') {
      if (open.length === 0) return { closedAt: undefined, wrongAt: undefined, open, openAt };
      if ((open.at(-1) === '[') !== (sign === ']')) return { closedAt: undefined, wrongAt: at, open, openAt };
      open.pop();
      openAt.pop();
      if (open.length === 0) return { closedAt: at, wrongAt: undefined, open, openAt };
    }
  }
  return { closedAt: undefined, wrongAt: undefined, open, openAt };
}
