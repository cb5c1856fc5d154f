import { valueOf } from '../model/field.ts';
import type { Account, Audience, ChannelEvidence } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { addDuration } from '../time/add-duration.ts';
import { durationOf } from '../time/duration.ts';
import { reviewCycles } from './agenda/review-cycles.ts';
import { type AccountEvidence, channelEvidence } from './channel-evidence.ts';
import { groupByPlace } from './group-by-place.ts';
import { oncePerModel } from './once-per-model.ts';

/** Data about a platform that are the newest that accounts rest on. */
export interface NewestEvidence {
  readonly audience: Audience;
  readonly row: ChannelEvidence;
  readonly on: string;
  /** The day on which they are twelve months old. */
  readonly until: string;
  /** At least one. */
  readonly accounts: readonly Account[];
}

/** How long figures about channels hold: as long as the study of an audience does. */
const GOOD_FOR = durationOf({ mo: 12 });

/**
 * The newest data of each account; once for all accounts that rest on them. Left out are accounts of which some figure has
 * no day, and those of an audience whose study is overdue as a whole.
 */
export const newestEvidence = oncePerModel((model): readonly NewestEvidence[] => {
  const found = channelEvidence(model).flatMap((evidence) => newestOf(model, evidence) ?? []);
  return groupByPlace(found, ({ row }) => row.on.at).map((group) => {
    const [{ audience, row, on, until }] = group;
    return { audience, row, on, until, accounts: group.map(({ account }) => account) };
  });
});

function newestOf(model: Model, { account, rows }: AccountEvidence) {
  const overdue = overdueAudiences(model);
  const dated = rows.map(({ audience, row }) => ({ account, audience, row, on: valueOf(row.on) ?? '' }));
  if (dated.some(({ audience, on }) => on === '' || overdue.has(audience.id))) return undefined;
  const newest = dated.reduce<(typeof dated)[number] | undefined>(
    (best, one) => (best === undefined || one.on > best.on ? one : best),
    undefined,
  );
  const until = newest && addDuration(newest.on, GOOD_FOR);
  return newest === undefined || until === undefined ? undefined : { ...newest, until };
}

const overdueAudiences = oncePerModel(
  (model): ReadonlySet<string> =>
    new Set(
      reviewCycles(model)
        .filter(({ kind, since, due }) => kind === 'audience-analysis' && since !== undefined && due < model.today)
        .map(({ entity }) => entity.id),
    ),
);
