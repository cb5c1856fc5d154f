import type { Span } from '../source/source-file.ts';

/** A rule's id in a comment, with its offsets in the file's text. */
export interface NamedRule extends Span {
  readonly id: string;
}

/** What a `smorg-ignore` comment says. */
export interface Directive {
  /** `node`: what the comment is attached to and all below it; `file`: the whole file. */
  readonly scope: 'node' | 'file';
  readonly rules: readonly NamedRule[];
  /** The last date on which it holds, `2026-12-31`, as written. */
  readonly until: string | undefined;
  readonly reason: string;
  /** Why it cannot be heeded. */
  readonly problem: 'no-rule' | 'no-reason' | 'placeholder' | 'bad-date' | 'unreadable' | undefined;
}

/** What must stand in a file's text before its comments are worth reading. */
export const MARK = 'smorg-ignore';

const HEAD = /^#+[ \t]*smorg-ignore(-file)?(?![\w-])[ \t]*/;
const LOOKS_LIKE_HEAD = /^#+[ \t]*smorg-ignore/;
const UNTIL = /(?:^|[ \t])until(?:[ \t]+(\S*))?[ \t]*$/;

/** Words that stand where a reason should be, without punctuation, in lower case. */
const PLACEHOLDERS = new Set([
  ...[
    'todo',
    'tbd',
    'fixme',
    'tba',
    'wip',
    'none',
    'reason',
    'why',
    'because',
    'later',
    'ignore',
    'ignored',
    'temporary',
  ],
  ...['test', 'later todo', 'todo later', 'no reason', 'not needed', 'skip', 'asdf', 'foo', 'bar', 'blah', 'n a'],
  ...[
    'gerekçe',
    'gerekce',
    'neden',
    'sebep',
    'yok',
    'sonra',
    'açıklama',
    'aciklama',
    'gerekçe yok',
    'geçici',
    'gecici',
  ],
  ...['yapılacak', 'yapilacak', 'deneme', 'örnek', 'ornek'],
]);
const FEWEST_CHARACTERS = 4;

/**
 * Reads `# smorg-ignore <rule>[, <rule>] [until 2026-12-31]: <reason>`, or `smorg-ignore-file`; `undefined` for any
 * other comment.
 *
 * @param text the comment with its `#`
 * @param offset where the comment begins in the file's text
 */
export function parseDirective(text: string, offset: number): Directive | undefined {
  if (!LOOKS_LIKE_HEAD.test(text)) return undefined;
  const head = HEAD.exec(text);
  if (head === null) return { scope: 'node', rules: [], until: undefined, reason: '', problem: 'unreadable' };
  const scope = head[1] === undefined ? 'node' : 'file';
  const start = head[0].length;
  const colon = text.indexOf(':', start);
  const said = text.slice(start, colon === -1 ? undefined : colon);
  const until = UNTIL.exec(said);
  const rules = readRules(until === null ? said : said.slice(0, until.index), offset + start);
  const reason = colon === -1 ? '' : text.slice(colon + 1).trim();
  const date = until === null ? undefined : (until[1] ?? '');
  return { scope, rules, until: date, reason, problem: problemOf(rules, date, reason) };
}

function readRules(text: string, offset: number): NamedRule[] {
  return [...text.matchAll(/[^,\s]+/g)].map((match) => {
    const start = offset + match.index;
    return { id: match[0], start, end: start + match[0].length };
  });
}

function problemOf(rules: readonly NamedRule[], date: string | undefined, reason: string): Directive['problem'] {
  if (rules.length === 0) return 'no-rule';
  if (date !== undefined && !isDate(date)) return 'bad-date';
  if (reason === '') return 'no-reason';
  return isPlaceholder(reason) ? 'placeholder' : undefined;
}

/** Whether a reason says nothing: a placeholder word, or hardly a letter. */
export function isPlaceholder(reason: string): boolean {
  const words = reason.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const text = words.join(' ').normalize('NFC');
  const characters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  return characters.length < FEWEST_CHARACTERS || PLACEHOLDERS.has(text) || new Set(characters).size < 2;
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  return day >= 1 && day <= days;
}
