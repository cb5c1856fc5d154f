import { addWorking, elapsedBetween, type WorkingClock } from '../../time/working-clock.ts';

/** When a stage may be worked on: `[release, due)` in UTC minutes. */
export interface StageWindow {
  readonly release: number;
  readonly due: number;
}

/**
 * Windows for stages that should have been done before now: what is left until publishing is shared out by the stages'
 * effort, along the account's working time, or along the clock where none is left. They tile like planned ones.
 */
export function squeezedWindows(
  efforts: readonly number[],
  now: number,
  publish: number,
  account: WorkingClock,
): StageWindow[] {
  const left = elapsedBetween(account, now, publish);
  const whole = efforts.reduce((sum, effort) => sum + effort, 0);
  let done = 0;
  let release = now;
  return efforts.map((effort, index) => {
    done += effort;
    const part = (length: number): number => (whole === 0 ? length : Math.floor((length * done) / whole));
    const cut = left > 0 ? addWorking(account, now, part(left)) : now + part(publish - now);
    const due = index === efforts.length - 1 ? publish : Math.max(release, Math.min(cut ?? publish, publish));
    const window = { release, due };
    release = due;
    return window;
  });
}
