import { VERSION } from '../diagnostics/version.ts';
import { appendFile, fileSize } from '../files/append-file.ts';
import { outputPath } from '../files/output-path.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { operatorError } from '../messages/operator-errors.ts';
import type { ReviewReportOptions } from '../report/review/review-options.ts';
import { attempt, type Desk } from './desk.ts';
import type { Judged, Unjudged, WriteReport } from './judgement.ts';
import { sayNotice, writeNotices } from './notices.ts';
import { postComment, writeComment } from './post-comment.ts';
import { logFailure, markFailure } from './write-failure.ts';
import { type Outputs, writeOutputs } from './write-outputs.ts';

/** A job summary over 1 MiB is dropped whole, and one near it without a word. */
const SUMMARY_BYTES = 900 * 1_024;

/** Tells what was judged, wherever it was asked for. Nothing of it can change the result of the step. */
export async function tell(judgement: Judged | Unjudged, desk: Desk): Promise<void> {
  const { io, inputs } = desk;
  const options = reviewOptions(desk);
  if (judgement.kind === 'unjudged') io.writeOut(logFailure(judgement, io.randomWord()));
  else {
    if (desk.base !== undefined) io.writeOut(`smorg: ${sayNotice(desk.base, desk.language)}\n`);
    await attempt(desk, 'log', async () => io.writeOut(await judgement.write.log()));
    if (inputs.annotations !== 'off')
      await attempt(desk, 'annotations', async () => io.writeOut(await judgement.write.annotations()));
  }
  const counts = judgement.kind === 'judged' ? judgement.counts : {};
  const paths = judgement.kind === 'judged' ? await writeFiles(judgement, desk, options) : {};
  const commentPath = await comment(judgement, desk, options);
  if (inputs.summary) await attempt(desk, 'summary', () => writeSummary(judgement, desk, options));
  const outputs = { conclusion: conclusionOf(judgement), ...counts, ...paths, 'comment-body-path': commentPath };
  await attempt(desk, 'GITHUB_OUTPUT', async () => saveOutputs(outputs, desk));
  io.writeOut(writeNotices(desk.notices, desk.language));
}

function conclusionOf({ exitCode }: Judged | Unjudged): string {
  return exitCode === 0 ? 'success' : exitCode === 1 ? 'failure' : 'error';
}

function reviewOptions({ links }: Desk): ReviewReportOptions {
  return { version: VERSION, ...links };
}

async function writeFiles({ write }: Judged, desk: Desk, options: ReviewReportOptions): Promise<Outputs> {
  const { sarifFile, jsonFile, reportFile } = desk.inputs;
  return {
    'sarif-path': await writeFile('sarif-file', sarifFile, write.sarif, desk),
    'json-path': await writeFile('json-file', jsonFile, write.json, desk),
    'report-path': await writeFile('report-file', reportFile, () => write.html(options), desk),
  };
}

async function writeFile(
  input: string,
  asked: string | undefined,
  write: WriteReport,
  desk: Desk,
): Promise<string | undefined> {
  if (asked === undefined) return undefined;
  return attempt(desk, input, async () => {
    const { cwd, env } = desk.io;
    const path = outputPath(asked, [cwd, ...(env['RUNNER_TEMP'] ? [env['RUNNER_TEMP']] : [])]);
    if (path === undefined) throw operatorError('output-outside', { path: asked });
    writeAtomically(path, await write());
    return path;
  });
}

/**
 * Writes the text of a comment where another workflow finds it, which may have more rights than this one; and, where one
 * is asked for, the comment itself.
 */
async function comment(
  judgement: Judged | Unjudged,
  desk: Desk,
  options: ReviewReportOptions,
): Promise<string | undefined> {
  const { io, inputs, event, notices } = desk;
  const folder = io.env['RUNNER_TEMP'];
  if (event.kind !== 'pull-request') return undefined;
  const body = await attempt(desk, 'comment', () => writeComment(judgement, desk, options));
  if (body === undefined) return undefined;
  const path = await attempt(desk, 'comment-body-path', async () => {
    if (!folder) return undefined;
    const file = `${folder}/smorg-${io.randomWord()}/comment.md`;
    writeAtomically(file, body);
    return file;
  });
  if (inputs.comment === 'off') return path;
  const notice = await attempt(desk, 'comment', () => postComment(body, judgement.exitCode, path, desk));
  if (notice !== undefined) notices.push(notice);
  return path;
}

async function writeSummary(judgement: Judged | Unjudged, { io }: Desk, options: ReviewReportOptions): Promise<void> {
  const path = io.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  const maxBytes = SUMMARY_BYTES - fileSize(path);
  const text =
    judgement.kind === 'judged' ? await judgement.write.summary({ ...options, maxBytes }) : markFailure(judgement);
  appendFile(path, text);
}

function saveOutputs(outputs: Outputs, { io }: Desk): void {
  const path = io.env['GITHUB_OUTPUT'];
  if (path) appendFile(path, writeOutputs(outputs, io.randomWord()));
}
