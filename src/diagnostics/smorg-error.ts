import type { Params } from './finding.ts';
import type { Text } from './text.ts';

/**
 * What the operator did wrong or must mend (a bad flag, an unreadable configuration, nothing to check): printed without
 * a stack. Findings in the organisation are values, never this; a bug is any other thrown thing.
 */
export class SmorgError extends Error {
  override readonly name = 'SmorgError';
  /** Stable name of the mistake, for example `unknown-rule`. */
  readonly code: string;
  /** Exit code: 2 usage or configuration, 3 nothing to check. */
  readonly exitCode: 2 | 3;
  readonly text: Text;
  readonly help: Text;
  readonly params: Params;

  constructor(code: string, options: { exitCode: 2 | 3; text: Text; help: Text; params?: Params }) {
    super(`${code}: ${options.text.en}`);
    this.code = code;
    this.exitCode = options.exitCode;
    this.text = options.text;
    this.help = options.help;
    this.params = options.params ?? {};
  }
}
