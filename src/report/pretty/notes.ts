import type { Diagnostic, DiagnosticFix } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/text.ts';
import { DISPOSITION_WORDS, FINDING_WORDS } from '../../messages/report/finding-words.ts';
import { SEVERITY_WORDS } from '../../messages/report/severity-words.ts';
import { showInvisible } from '../safe/visible-text.ts';
import type { LineTable } from './line-table.ts';
import { previewFix } from './preview-fix.ts';

/** What stands under a finding's frame: its name, and what it says, on one line or, of a help with an example, more. */
export interface Note {
  readonly name: string;
  readonly text: string;
  /** Lines of a file as a fix would leave them, after `+ ` or `- `. */
  readonly preview: readonly string[];
}

interface NoteStyle {
  readonly language: Language;
  readonly isVerbose: boolean;
  readonly whyOf: (rule: string) => string | undefined;
  readonly tableOf: (file: string) => LineTable | undefined;
}

/** What a reader should know after the lines: what to do, which fixes smorg can write itself, and, when asked, why. */
export function listNotes(finding: Diagnostic, { language, isVerbose, whyOf, tableOf }: NoteStyle): readonly Note[] {
  const notes: Note[] = [];
  // All but a help is one line; a break in it can only come from a file, and is shown as one.
  const add = (word: keyof typeof FINDING_WORDS, text = '', preview: readonly string[] = []): void => {
    if (text !== '') notes.push({ name: FINDING_WORDS[word][language], text: showInvisible(text), preview });
  };
  if (finding.help !== '') notes.push({ name: FINDING_WORDS.help[language], text: finding.help, preview: [] });
  add('before', writeBefore(finding, language));
  for (const fix of finding.fixes) add('fix', writeFix(fix), previewFix(fix, tableOf));
  if (!isVerbose) return notes;
  add('reason', finding.justification);
  add('why', whyOf(finding.rule));
  add('owner', finding.owner);
  add('sources', finding.sources.join(', '));
  add('fingerprint', finding.fingerprint);
  return notes;
}

/** How it stood in the earlier state, as far as that was otherwise. */
function writeBefore({ before, severity, message, disposition }: Diagnostic, language: Language): string {
  if (before === undefined) return '';
  const states = [
    ...(before.severity === severity ? [] : [SEVERITY_WORDS[before.severity][language]]),
    ...(before.disposition === 'reported' || before.disposition === disposition
      ? []
      : [DISPOSITION_WORDS[before.disposition][language]]),
  ];
  const words = before.message === message && states.length > 0 ? [] : [before.message];
  return [...(states.length === 0 ? [] : [states.join(', ')]), ...words].join(': ');
}

function writeFix({ title, safety }: DiagnosticFix): string {
  return `${title} (smorg lint ${safety === 'safe' ? '--fix' : '--fix=all'})`;
}
