import type { Params } from '../diagnostics/finding.ts';
import type { Language } from '../diagnostics/text.ts';
import { ACTION_WORDS } from '../messages/action/action-words.ts';
import { renderText } from '../messages/render.ts';
import { clipText } from '../report/safe/clip-text.ts';
import { toTerminalText } from '../report/safe/terminal-text.ts';
import { writeWorkflowCommand } from '../report/safe/workflow-command.ts';

/** Something that the run says about its own doing. */
export interface Notice {
  readonly says: keyof typeof ACTION_WORDS;
  readonly params: Params;
}

/** GitHub keeps ten notices of a step: so many are for the run itself, the others for findings. */
export const OWN_NOTICES = 4;

const MOST_CHARACTERS = 4_096;

/** The words of a notice, inert on one line. */
export function sayNotice({ says, params }: Notice, language: Language): string {
  return toTerminalText(renderText(ACTION_WORDS[says][language], params, language));
}

/** Notices as the runner shows them beside the findings; what is too much for that stands in the log alone. */
export function writeNotices(notices: readonly Notice[], language: Language): string {
  return notices
    .map((notice, index) => {
      const words = sayNotice(notice, language);
      if (index >= OWN_NOTICES) return `smorg: ${words}\n`;
      return writeWorkflowCommand('notice', { title: 'smorg' }, clipText(words, MOST_CHARACTERS));
    })
    .join('');
}
