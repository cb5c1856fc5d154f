import { operatorError } from '../messages/operator-errors.ts';
import { nearest } from '../schema/did-you-mean.ts';
import { printSchema } from '../schema/print-schema.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';

/**
 * `smorg schema [section]`: the JSON Schema of an organisation's files, of one section, of `smorg.yaml` (`config`),
 * of the JSON report (`report`), or of the plan as JSON (`plan`).
 *
 * @throws SmorgError `unknown-section` with the nearest
 */
export async function schemaCommand(name: string | undefined, options: GlobalOptions, io: Io): Promise<number> {
  const printed = await printSchema(name, options.lang ?? hostLanguage(io.env));
  if (typeof printed !== 'string') {
    const close = nearest(name ?? '', printed);
    throw operatorError('unknown-section', {
      section: name ?? '',
      hint: close === undefined ? '' : `→ ${close}. `,
      choices: printed,
    });
  }
  io.writeOut(printed);
  return 0;
}
