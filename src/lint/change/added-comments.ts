import { severityOf } from '../../config/rule-settings.ts';
import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { TextPlace } from '../../diagnostics/place.ts';
import { splitPointer } from '../../diagnostics/pointer.ts';
import { organisationShape } from '../../schema/generated/organisation-shape.ts';
import { readComments } from '../../source/comments.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { MARK, parseDirective } from '../directive.ts';
import { identityPointer } from '../list-identity.ts';
import type { ChangeContext } from './change-context.ts';

/** A rule that a comment is to silence. */
interface Silencing {
  readonly file: string;
  readonly rule: string;
  readonly reach: 'file' | 'section' | 'node';
  /** What it is written at, the same when the items of a list move. */
  readonly pointer: string;
  /** The last day on which it holds; none for ever. */
  readonly until: string | undefined;
  /** The rule's id in the comment. */
  readonly at: TextPlace;
}

/**
 * Comments that the change adds, or lets hold for longer, and that silence a whole file or section, or a rule that is or was
 * locked. One at a single thing is what comments are for.
 */
export function findAddedComments(context: ChangeContext): Finding[] {
  const { analysis, earlier } = context;
  const known = new Set(earlier.ours);
  const told = analysis.ours
    .filter((file) => !known.has(file))
    .flatMap(silencingsIn)
    .flatMap((one) => {
      const message = messageFor(one, context);
      return message === undefined ? [] : [{ one, message }];
    });
  if (told.length === 0) return [];
  const before = earlier.ours.flatMap(silencingsIn);
  const present = new Set(analysis.ours.map(({ path }) => path));
  return told
    .filter(({ one }) => !before.some((other) => isSame(other, one, present)))
    .map(({ one: { rule, at }, message }) => ({
      ...{ rule: 'repo/weakened-check', message, at, params: { rule }, subject: rule },
    }));
}

/** Whether it still holds. */
function isHeldBy({ until }: Silencing, today: string): boolean {
  return until === undefined || compareCodeUnits(until, today) >= 0;
}

/** What is to be said of it if it was not there before; nothing of what has no effect or covers a single thing. */
function messageFor(one: Silencing, { analysis, earlier, input, rules }: ChangeContext): string | undefined {
  const { config } = input.config;
  const rule = rules.get(one.rule);
  if (rule === undefined || rule.isUnsuppressable || !isHeldBy(one, analysis.model.today)) return undefined;
  if (config.locked.has(rule.id)) return 'comment-on-locked';
  if (earlier.governedBy.config.locked.has(rule.id)) return 'comment-on-unlocked';
  if (one.reach === 'node' || severityOf(config, rule, one.file).value === 'off') return undefined;
  return one.reach === 'file' ? 'comment-for-file' : 'comment-for-section';
}

/** Whether the one stood there before and held for as long; a file of which nothing is left may have moved. */
function isSame(before: Silencing, one: Silencing, present: ReadonlySet<string>): boolean {
  const { rule, reach, pointer, until } = before;
  if (rule !== one.rule || reach !== one.reach || pointer !== one.pointer) return false;
  if (until !== undefined && (one.until === undefined || compareCodeUnits(one.until, until) > 0)) return false;
  return reach === 'node' || before.file === one.file || !present.has(before.file);
}

function silencingsIn(file: SourceFile): Silencing[] {
  if (!file.text.includes(MARK)) return [];
  return readComments(file).flatMap((comment) => {
    const directive = parseDirective(file.text.slice(comment.start, comment.end), comment.start);
    if (directive === undefined || directive.problem !== undefined) return [];
    const { covers } = comment;
    const steps = directive.scope === 'file' ? [] : splitPointer(covers?.pointer ?? '');
    // In a file that cannot be read nothing tells what a comment stands at.
    if (directive.scope === 'node' && covers === undefined) return [];
    const root = file.documents[covers?.document ?? 0];
    const pointer = directive.scope === 'file' ? '' : identityPointer(root, covers!.pointer, organisationShape);
    const reach = steps.length === 0 ? 'file' : steps.length === 1 ? 'section' : 'node';
    return directive.rules.map(({ id, start, end }): Silencing => {
      const at: TextPlace = { kind: 'text', file: file.path, start, end };
      return { file: file.path, rule: id, reach, pointer, until: directive.until, at };
    });
  });
}
