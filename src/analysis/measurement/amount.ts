import type { Quantity } from '../../model/values/parse-quantity.ts';

/** A value of a metric as a number that can be compared with others of the same scale. */
export interface Amount {
  /** `number`, `percentage`, `duration` (in minutes) or the currency. */
  readonly scale: string;
  readonly value: number;
}

const MINUTES_A_DAY = 1440;

/** The value as a number; `undefined` for words, and for lengths of time that have no fixed number of minutes. */
export function amountOf(quantity: Quantity | undefined): Amount | undefined {
  switch (quantity?.kind) {
    case 'number':
      return { scale: 'number', value: quantity.number };
    case 'percentage':
      return { scale: 'percentage', value: quantity.percent };
    case 'money':
      return { scale: quantity.money.currency, value: quantity.money.amount };
    case 'duration': {
      const { seconds, minutes, days, workingDays, weeks, months, years } = quantity.duration;
      if (workingDays + months + years > 0) return undefined;
      return { scale: 'duration', value: seconds / 60 + minutes + (days + weeks * 7) * MINUTES_A_DAY };
    }
    default:
      return undefined;
  }
}
