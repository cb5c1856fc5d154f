import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { SINCE_WORDS } from '../messages/report/since-words.ts';

const SHORT_COMMIT = 7;
const COUNTED = ['new', 'worse', 'unknown', 'better', 'fixed', 'silenced', 'unchanged'] as const;

/** What became of the findings since the earlier state, a line each; none when nothing was compared. */
export function writeSince({ since, language }: LintResult): readonly string[] {
  if (since === undefined) return [];
  const say = (word: keyof typeof SINCE_WORDS, params: Parameters<typeof renderText>[1]): string =>
    renderText(SINCE_WORDS[word][language], params, language);
  const { ref, commit, counts, unread } = since;
  const told = COUNTED.flatMap((key) => (counts[key] === 0 ? [] : [say(key, { count: counts[key] })]));
  const all = told.length === 0 ? say('nothing', {}) : told.join(', ');
  return [
    say('since', { ref, commit: commit.slice(0, SHORT_COMMIT), counts: all }),
    ...(unread.length === 0 ? [] : [say('unread', { count: unread.length, ref, files: unread })]),
  ];
}
