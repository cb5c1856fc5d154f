import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Account, Calendar, Entry, Variant } from '../../model/generated/entities.ts';
import { isKeptAccount } from '../active.ts';
import { oncePerModel } from '../once-per-model.ts';

/**
 * How far an entry is, in steps that rules tell apart: `draft` also without a status, `review` also while changes are
 * asked for, `ready` when it is approved or scheduled.
 */
export type Phase = 'idea' | 'draft' | 'review' | 'ready' | 'published';

/** An entry that is going to be published, or has been, with the fields that many rules ask for, read once. */
export interface Content {
  readonly entry: Entry;
  readonly calendar: Calendar;
  readonly phase: Phase;
  readonly type: Entry['type'];
  readonly text: Entry['text'];
  readonly hashtags: Entry['hashtags'];
  readonly assets: Entry['assets'];
  readonly publishAt: Entry['publishAt'];
  readonly variants: Entry['variants'];
  readonly poll: Entry['poll'];
  readonly promotion: Entry['promotion'];
  /** Those of the entry, not of a single account. */
  readonly audiences: Entry['audiences'];
  /** The posts it becomes, one for each account that is kept; empty while accounts or variants cannot be read. */
  readonly posts: readonly Post[];
}

/** An entry as it appears on one account: what the account's variant says, else what the entry says. */
export interface Post {
  readonly content: Content;
  readonly entry: Entry;
  readonly account: Account;
  /** Absent when it cannot be read. */
  readonly platform: string | undefined;
  readonly variant: Variant | undefined;
  readonly text: Entry['text'];
  readonly hashtags: Entry['hashtags'];
  readonly assets: Entry['assets'];
  readonly publishAt: Entry['publishAt'];
}

const PHASES: Readonly<Record<string, Phase>> = {
  idea: 'idea',
  draft: 'draft',
  'in-review': 'review',
  'changes-requested': 'review',
  approved: 'ready',
  scheduled: 'ready',
  published: 'published',
};

/** Every entry that is going to be published or has been, in order; those whose status cannot be read are left out. */
export const contents = oncePerModel((model): readonly Content[] => {
  const platformOf = keptPlatforms();
  const found: Content[] = [];
  for (const calendar of model.calendars) {
    for (const entry of listOf(calendar.entries)) {
      const phase = phaseOf(entry);
      if (phase !== undefined) found.push(contentOf(entry, calendar, phase, platformOf));
    }
  }
  return found;
});

/** Those that can still be changed. */
export const openContents = oncePerModel((model): readonly Content[] =>
  contents(model).filter(({ phase }) => phase !== 'published'),
);

/** The posts of all entries that can still be changed. */
export const openPosts = oncePerModel((model): readonly Post[] => openContents(model).flatMap(({ posts }) => posts));

function phaseOf(entry: Entry): Phase | undefined {
  const { status } = entry;
  if (status.state === 'absent') return 'draft';
  return PHASES[valueOf(status) ?? ''];
}

type PlatformOf = (account: Account) => { readonly isKept: boolean; readonly platform: string | undefined };

/** What is asked of an account for each of its posts, read once. */
function keptPlatforms(): PlatformOf {
  const known = new Map<Account, ReturnType<PlatformOf>>();
  return (account) => {
    let answer = known.get(account);
    if (answer === undefined) {
      answer = { isKept: isKeptAccount(account), platform: valueOf(account.platform) };
      known.set(account, answer);
    }
    return answer;
  };
}

function contentOf(entry: Entry, calendar: Calendar, phase: Phase, platformOf: PlatformOf): Content {
  const { type, text, hashtags, assets, publishAt, variants, poll, promotion, audiences } = entry;
  const posts: Post[] = [];
  const content: Content = {
    entry,
    calendar,
    phase,
    type,
    text,
    hashtags,
    assets,
    publishAt,
    variants,
    poll,
    promotion,
    audiences,
    posts,
  };
  if (variants.state === 'broken') return content;
  const byAccount = valueOf(variants);
  for (const { target: account } of listOf(entry.accounts)) {
    // An account that stands twice is one post all the same.
    if (account === undefined || posts.some((post) => post.account === account)) continue;
    const { isKept, platform } = platformOf(account);
    if (isKept) posts.push(postOf(content, account, platform, byAccount?.get(account.id)));
  }
  return content;
}

function postOf(content: Content, account: Account, platform: string | undefined, variant: Variant | undefined): Post {
  const { entry } = content;
  return {
    content,
    entry,
    account,
    platform,
    variant,
    text: instead(variant?.text, content.text),
    hashtags: instead(variant?.hashtags, content.hashtags),
    assets: instead(variant?.assets, content.assets),
    publishAt: instead(variant?.publishAt, content.publishAt),
  };
}

/** What a variant says, else what the entry says. */
function instead<T>(own: Field<T> | undefined, usual: Field<T>): Field<T> {
  return own === undefined || own.state === 'absent' ? usual : own;
}
