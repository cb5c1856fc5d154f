import { SmorgError } from '../diagnostics/smorg-error.ts';
import type { Language } from '../diagnostics/text.ts';
import { renderText } from '../messages/render.ts';
import type { ActionIo } from './action-io.ts';
import type { FoundBase } from './find-base.ts';
import type { Links } from './links.ts';
import type { Notice } from './notices.ts';
import type { ActionEvent } from './read-event.ts';
import type { Inputs } from './read-inputs.ts';

/** What whatever tells of a run needs besides what was judged. */
export interface Desk {
  readonly io: ActionIo;
  readonly inputs: Inputs;
  readonly event: ActionEvent;
  readonly base: FoundBase | undefined;
  readonly links: Links;
  readonly language: Language;
  /** What the run says of itself; grows while it tells. */
  readonly notices: Notice[];
}

/**
 * Does one part of the telling. The result of the step is known by then, so whatever goes wrong becomes a notice.
 *
 * @param what is written, as its input or place is called
 */
export async function attempt<Value>(
  { notices, language }: Desk,
  what: string,
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    notices.push({
      says: 'reportFailed',
      params: { what, detail: `${detailOf(error, language)}.`.replace('..', '.') },
    });
    return undefined;
  }
}

function detailOf(error: unknown, language: Language): string {
  if (error instanceof SmorgError) return renderText(error.text[language], error.params, language);
  return error instanceof Error ? error.message : String(error);
}
