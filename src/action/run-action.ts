import { SmorgError } from '../diagnostics/smorg-error.ts';
import type { Language } from '../diagnostics/text.ts';
import { presentCommit } from '../files/present-commit.ts';
import { readDiskFile } from '../files/read-file.ts';
import { type Repository, repositoryOf } from '../files/repository-of.ts';
import type { ActionIo } from './action-io.ts';
import type { Desk } from './desk.ts';
import { findBase } from './find-base.ts';
import { judge } from './judge.ts';
import type { Judged, Unjudged } from './judgement.ts';
import { linksFrom } from './links.ts';
import { type ActionEvent, readEvent } from './read-event.ts';
import { askedLanguage, type Inputs, readInputs } from './read-inputs.ts';
import { tell } from './tell.ts';
import { logFailure } from './write-failure.ts';

const NOTHING: ActionEvent = { kind: 'other' };

/**
 * Runs the action as its environment asks: judges first, then tells.
 *
 * @returns the exit code of the contract, which nothing that is told can change
 */
export async function runAction(io: ActionIo): Promise<number> {
  const language = askedLanguage(io.env);
  let exitCode: number | undefined;
  try {
    const { judgement, desk } = await judgeScene(io, language);
    exitCode = judgement.exitCode;
    await tell(judgement, desk);
    return exitCode;
  } catch (error) {
    const failure = unjudged(error, language);
    io.writeOut(logFailure(failure, io.randomWord()));
    return exitCode ?? failure.exitCode;
  }
}

async function judgeScene(
  io: ActionIo,
  language: Language,
): Promise<{ readonly judgement: Judged | Unjudged; readonly desk: Desk }> {
  const inputs = givenInputs(io);
  if (inputs instanceof SmorgError) {
    const links = linksFrom(io.env, undefined, undefined);
    const desk = { io, inputs: readInputs({}), event: NOTHING, links, language, base: undefined, notices: [] };
    return { judgement: unjudged(inputs, language), desk };
  }
  const event = readEvent(io.env['GITHUB_EVENT_NAME'], textOf(io.env['GITHUB_EVENT_PATH']));
  const place = repositoryOf(io.cwd, inputs.paths);
  const base = findBase(place.root, event);
  const links = linksFrom(io.env, presentCommit(place.root)?.commit, base.commit);
  const judgement = await judgeSafely(io, inputs, place, { base: base.commit, links, language });
  const notices = base.isNotice ? [base] : [];
  return { judgement, desk: { io, inputs, event, base, links, language: judgement.language, notices } };
}

function givenInputs(io: ActionIo): Inputs | SmorgError {
  try {
    return readInputs(io.env);
  } catch (error) {
    if (error instanceof SmorgError) return error;
    throw error;
  }
}

async function judgeSafely(
  io: ActionIo,
  inputs: Inputs,
  { root, within }: Repository,
  { language, ...rest }: Pick<Parameters<typeof judge>[0], 'base' | 'links'> & { readonly language: Language },
): Promise<Judged | Unjudged> {
  const { now, config } = inputs;
  const options = {
    cwd: root,
    ...(inputs.language && { lang: inputs.language }),
    ...(now !== undefined && { now }),
    ...(config !== undefined && { config: within(config) }),
  };
  try {
    return await judge({
      io,
      inputs,
      root,
      paths: (inputs.paths.length === 0 ? ['.'] : inputs.paths).map(within),
      options,
      ...rest,
    });
  } catch (error) {
    return unjudged(error, language);
  }
}

function unjudged(error: unknown, language: Language): Unjudged {
  if (error instanceof SmorgError) return { kind: 'unjudged', exitCode: error.exitCode, language, error };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'unjudged', exitCode: 4, language, error: { stack } };
}

function textOf(path: string | undefined): string {
  const file = path ? readDiskFile(path, path) : undefined;
  return file !== undefined && 'bytes' in file ? Buffer.from(file.bytes).toString('utf8') : '';
}
