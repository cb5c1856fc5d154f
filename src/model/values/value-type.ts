import type { Duration } from '../../time/duration.ts';
import type { HoursOfWeek } from '../../time/hours-of-week.ts';
import type { DateOrYearly } from '../../time/parse-date.ts';
import type { WallTime } from '../../time/parse-wall-time.ts';
import type { YearlyDate } from '../../time/parse-yearly-date.ts';
import type { RecurrenceEvery, RecurrenceOn } from '../../time/recurrence.ts';
import type { AgeRange } from './parse-ages.ts';
import type { Quantity } from './parse-quantity.ts';

/**
 * What a value type of the schema (`x-smorg-value`) is once it is read. Types that are missing here (ids, texts by
 * language) are texts whose form the schema itself checks.
 */
export interface ValueTypes {
  readonly duration: Duration;
  /** A person's time in whole minutes. */
  readonly 'effort-duration': number;
  /** `2026-12-01`. */
  readonly date: string;
  readonly 'date-or-yearly': DateOrYearly;
  readonly 'yearly-date': YearlyDate;
  readonly 'wall-time': WallTime;
  /** Minutes from midnight. */
  readonly 'clock-time': number;
  /** IANA name. */
  readonly zone: string;
  readonly 'hours-of-week': HoursOfWeek;
  readonly 'recurrence-every': RecurrenceEvery;
  readonly 'recurrence-on': RecurrenceOn;
  /** 85 for 85 %. */
  readonly percentage: number;
  readonly quantity: Quantity;
  /** BCP 47 tag. */
  readonly language: string;
  readonly url: string;
  readonly email: string;
  readonly ages: AgeRange;
}

/** Name of a value type. */
export type ValueType = keyof ValueTypes;

/** Name of a value type that is written as one text. */
export type TextValueType = Exclude<ValueType, 'hours-of-week'>;
