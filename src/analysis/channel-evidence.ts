import { listOf, valueOf } from '../model/field.ts';
import type { Account, Audience, ChannelEvidence } from '../model/generated/entities.ts';
import { isKeptAccount, isOnNetwork } from './active.ts';
import { oncePerModel } from './once-per-model.ts';

/** What the data of its audiences say of an account's platform. */
export interface AccountEvidence {
  readonly account: Account;
  /** Those of its audiences of which any channel is known. */
  readonly studied: readonly Audience[];
  /** Their data about the account's platform. */
  readonly rows: readonly { readonly audience: Audience; readonly row: ChannelEvidence }[];
}

/**
 * The evidence for every account on a network that is in use, planned or paused. Left out are accounts whose platform or
 * audiences, or what these say of their channels, cannot be read.
 */
export const channelEvidence = oncePerModel((model): readonly AccountEvidence[] =>
  model.accounts
    .filter((account) => isKeptAccount(account) && isOnNetwork(account))
    .flatMap((account) => evidenceFor(account) ?? []),
);

function evidenceFor(account: Account): AccountEvidence | undefined {
  const audiences = listOf(account.audiences).map(({ target }) => target);
  const known = audiences.filter((audience) => audience !== undefined);
  const isRead = known.every(
    ({ channels }) =>
      channels.state !== 'broken' && listOf(channels).every(({ platform }) => platform.state === 'value'),
  );
  if (account.audiences.state === 'broken' || known.length < audiences.length || !isRead) return undefined;
  const platform = valueOf(account.platform);
  const rows = known.flatMap((audience) => listOf(audience.channels).map((row) => ({ audience, row })));
  return {
    account,
    studied: known.filter(({ channels }) => listOf(channels).length > 0),
    rows: rows.filter(({ row }) => valueOf(row.platform) === platform),
  };
}
