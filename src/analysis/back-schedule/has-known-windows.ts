import type { Model } from '../../model/model.ts';
import { accountTime } from '../working-time/account-time.ts';
import { personTime } from '../working-time/person-time.ts';
import type { PlannedStage } from './planned-stage.ts';
import type { PublishTime } from './publish-time.ts';
import { stageTraits } from './stage-traits.ts';

/**
 * Whether everything was read that the windows of an entry depend on: when it appears, the account's calendar, the
 * leads, and the time of those on whose working hours a lead runs. Nothing can be said against windows that rest on a
 * guess.
 */
export function hasKnownWindows(
  model: Model,
  { account, isKnown }: PublishTime,
  steps: readonly Pick<PlannedStage, 'stage' | 'lead' | 'eligible'>[],
): boolean {
  return (
    isKnown &&
    accountTime(model)(account).isKnown &&
    steps.every(
      ({ stage, lead, eligible }) =>
        stageTraits(stage).hasKnownLead &&
        (lead.minutes + lead.seconds === 0 ||
          (eligible.isKnown && eligible.people.every((person) => personTime(model)(person).isKnown))),
    )
  );
}
