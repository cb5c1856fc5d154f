import type { Language } from '../diagnostics/text.ts';
import type { Io } from './io.ts';

/** The options that every command takes, as given. */
export interface GlobalOptions {
  readonly lang?: Language;
  readonly config?: string;
  readonly now?: string;
  readonly cwd?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The language that the host asks for, from `LC_ALL`, `LC_MESSAGES` or `LANG`: Turkish when it names Turkish. */
export function hostLanguage(env: Io['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^tr(?:[_.@-]|$)/i.test(locale) ? 'tr' : 'en';
}

/** Whether to colour: the flag, else `NO_COLOR` and `FORCE_COLOR`, else when standard output is a terminal. */
export function wantsColor(options: GlobalOptions, io: Io): boolean {
  if (options.color !== undefined) return options.color;
  if (io.env['NO_COLOR']) return false;
  if (io.env['FORCE_COLOR'] !== undefined && io.env['FORCE_COLOR'] !== '0') return true;
  return io.isTerminal && io.env['TERM'] !== 'dumb';
}
