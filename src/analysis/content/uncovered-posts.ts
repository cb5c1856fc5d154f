import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Account, Entry } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import { clip, interval, nextWithin, subtract, unionOf } from '../../time/intervals.ts';
import { isActiveAccount, isOnNetwork } from '../active.ts';
import { publishTimes } from '../back-schedule/publish-time.ts';
import { oncePer } from '../once-per.ts';
import { oncePerModel } from '../once-per-model.ts';
import { isProved } from '../response/broken-promises.ts';
import { responseCoverage } from '../response/response-coverage.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { openContents } from './contents.ts';

/** What appears while nobody is there to answer. */
export interface UncoveredPost {
  readonly entry: Entry;
  readonly account: Account;
  /** Where the time stands at which it appears. */
  readonly at: NodePlace;
  /** When it appears (UTC minutes), by the clocks of this zone. */
  readonly instant: number;
  readonly zone: string;
  /** Minutes for which answers are watched. */
  readonly watch: number;
  /** Somebody is there for a part of it. */
  readonly isPartly: boolean;
  /** When somebody is there next. */
  readonly next: number | undefined;
}

/** How long answers are watched where an account does not say. */
const USUAL_WATCH = 60;

/**
 * Posts that are still to appear within the plan, in whose time of watching nobody is there to answer: not all of the
 * time where the account says how long answers are watched, not at any time of an hour where it does not. Accounts
 * without a policy, and those of whom it is not known who answers, are left out.
 */
export const uncoveredPosts = oncePerModel((model): readonly UncoveredPost[] => {
  const { from, to, zone: usualZone } = planningFrame(model);
  const presence = oncePer((account: Account) => presentOn(model, account));
  return openContents(model).flatMap(({ entry }) =>
    publishTimes(entry, usualZone).flatMap(({ account, instant, zone }): UncoveredPost[] => {
      const [present, watch] = [presence(account), watchOf(account)];
      if (instant < from || instant >= to || present === undefined || watch === undefined) return [];
      const end = instant + watch.minutes;
      const isPartly = clip(present, instant, end).length > 0;
      if (watch.isWritten ? subtract(interval(instant, end), present).length === 0 : isPartly) return [];
      const next = nextWithin(present, instant);
      return [{ entry, account, at: placeOf(entry, account), instant, zone, watch: watch.minutes, isPartly, next }];
    }),
  );
});

function presentOn(model: Model, account: Account) {
  if (!isActiveAccount(account) || !isOnNetwork(account)) return undefined;
  const rows = responseCoverage(model).filter((row) => row.account === account);
  const answered = rows.filter(({ isWritten }) => isWritten);
  if (answered.length === 0 || !answered.every(isProved)) return undefined;
  return unionOf(answered.map(({ coverage }) => coverage.present));
}

const watchOf = oncePer(({ watchAfter }: Account) => {
  if (watchAfter.state === 'absent') return { minutes: USUAL_WATCH, isWritten: false };
  const duration = valueOf(watchAfter);
  const minutes = duration && calendarMinutes(duration);
  return minutes === undefined ? undefined : { minutes, isWritten: true };
});

function placeOf(entry: Entry, account: Account): NodePlace {
  const own = valueOf(entry.variants)?.get(account.id)?.publishAt;
  return own?.state === 'value' ? own.at : entry.publishAt.at;
}
