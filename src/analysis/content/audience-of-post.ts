import { listOf } from '../../model/field.ts';
import type { Account, Audience } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Post } from './contents.ts';

/** Whom a post is made for: the entry's audiences, else the account's. Empty when nobody says or it cannot be read. */
export const audiencesOf = oncePerModel(() => {
  const ofAccounts = new Map<Account, readonly Audience[]>();
  return ({ content, account }: Post): readonly Audience[] => {
    if (content.audiences.state !== 'absent') return targets(content.audiences);
    let known = ofAccounts.get(account);
    if (known === undefined) {
      known = targets(account.audiences);
      ofAccounts.set(account, known);
    }
    return known;
  };
});

function targets(audiences: Account['audiences']): readonly Audience[] {
  return listOf(audiences).flatMap(({ target }) => target ?? []);
}
