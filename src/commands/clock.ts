import { operatorError } from '../messages/operator-errors.ts';
import { type Now, parseNow } from '../time/parse-now.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Io } from './io.ts';

/**
 * The present in a zone: from `--now`, else `SMORG_NOW`, else the host's clock, which is read once. A time without a
 * zone is the organisation's; where the organisation names none, UTC stands in.
 *
 * @throws SmorgError `bad-now`
 */
export function nowFrom(options: GlobalOptions, io: Io): (zone: string | undefined) => Now {
  const given = options.now ?? io.env['SMORG_NOW'];
  const text = given || new Date(io.now()).toISOString();
  const check = parseNow(text, 'UTC');
  if (!check.ok) throw operatorError('bad-now', { value: text });
  return (zone) => {
    const parsed = parseNow(text, zone ?? 'UTC');
    return parsed.ok ? parsed.value : check.value;
  };
}
