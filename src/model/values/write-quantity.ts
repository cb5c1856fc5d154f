import { writeDuration } from '../../time/duration.ts';
import type { Quantity } from './parse-quantity.ts';

/** A value of a metric as files write it: `4200`, `3.5%`, `1h30m`, `1200 TRY`. */
export function writeQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return String(quantity.number);
    case 'percentage':
      return `${quantity.percent}%`;
    case 'duration':
      return writeDuration(quantity.duration);
    case 'money':
      return `${quantity.money.amount} ${quantity.money.currency}`;
    case 'prose':
      return quantity.text;
  }
}
