import { listOf, valueOf } from '../../model/field.ts';
import type { Content } from './contents.ts';

/** The facts that a content plan states of every entry: type, title, audience, visuals, date (S47-S51), by field. */
export const FIVE_FACTS = ['type', 'title', 'audiences', 'assets', 'publishAt'] as const;

/** One of them. */
export type PlannedFact = (typeof FIVE_FACTS)[number];

/** What is heard or shown live has no visual of its own before. */
const WITHOUT_VISUALS: ReadonlySet<string> = new Set(['live', 'podcast']);

/** Whether an entry does not state a fact, on one of its accounts at least. What cannot be read is not lacking. */
export function lacksFact(content: Content, fact: PlannedFact): boolean {
  const { entry, posts } = content;
  switch (fact) {
    case 'type':
      return content.type.state === 'absent';
    case 'title':
      return entry.title.state === 'absent';
    case 'audiences':
      if (content.audiences.state !== 'absent') return false;
      return posts.length === 0 || posts.some(({ account }) => account.audiences.state === 'absent');
    case 'assets':
      if (entry.noVisual.state !== 'absent' || WITHOUT_VISUALS.has(valueOf(content.type) ?? '')) return false;
      return posts.length === 0 ? isBare(content.assets) : posts.some(({ assets }) => isBare(assets));
    case 'publishAt':
      if (posts.length === 0) return content.publishAt.state === 'absent';
      return posts.some(({ publishAt }) => publishAt.state === 'absent');
  }
}

function isBare(assets: Content['assets']): boolean {
  return assets.state === 'absent' || (assets.state === 'value' && listOf(assets).length === 0);
}
