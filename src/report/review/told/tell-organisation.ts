import type { Review, WorkspaceReview } from '../../../diff/review/review.ts';
import { DIFF_WORDS } from '../../../messages/diff/diff-words.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import {
  changeRows,
  isWithoutChange,
  kindName,
  type TellStyle,
  tellKind,
  tellQuestions,
  tellSummary,
} from '../../diff/told-changes.ts';
import { sayIn } from '../../plan/say.ts';
import type { ReviewReportOptions } from '../review-options.ts';
import { type ToldSection, toldSection } from './told-section.ts';

const ROOM = 160;

/** What is different in the organisation: the counts, and a folded table for each kind of entities. */
export function tellOrganisation(
  { diff, folder }: WorkspaceReview,
  { language }: Review,
  { showContacts = false }: ReviewReportOptions,
): readonly ToldSection[] {
  if (diff === undefined || isWithoutChange(diff.summary)) return [];
  const say = sayIn(DIFF_WORDS, language);
  const style: TellStyle = { language, showContacts, room: ROOM };
  const kinds = diff.kinds.flatMap((kind) => {
    const { told, moved } = tellKind(kind, style);
    const rows = told.flatMap(changeRows).map((cells) => cells.map((text) => ({ text })));
    if (rows.length === 0 && moved.length === 0) return [];
    const heading = ['', kindName(kind.kind), say('what'), say('before'), say('after')];
    const notes = moved.map((one) => say('moved', { ...one }));
    const title = `${kindName(kind.kind)} (${rows.length + moved.length})`;
    return [toldSection({ kind: 'organisation', folder, title, isFolded: true, heading, rows, notes })];
  });
  const questions = tellQuestions(diff, language).map((sentences) => sentences.join(' '));
  return [
    toldSection({
      kind: 'organisation',
      folder,
      title: sayIn(REVIEW_WORDS, language)('diff'),
      lines: [tellSummary(diff.summary, say), ...questions],
    }),
    ...kinds,
  ];
}
