import { join, relative, resolve } from 'node:path';
import { fileOwners } from '../analysis/ownership/file-owners.ts';
import type { Params } from '../diagnostics/finding.ts';
import { findCodeowners } from '../files/find-codeowners.ts';
import { findGitRoot } from '../files/git.ts';
import { readDiskFile } from '../files/read-file.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { unifiedDiff } from '../lint/unified-diff.ts';
import { ACTIONS } from '../messages/cli/actions.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { renderText } from '../messages/render.ts';
import { codeownersBlock, type OwnedFile } from '../report/codeowners/codeowners-block.ts';
import { obeyedLines, spliceBlock } from '../report/codeowners/splice-block.ts';
import { toTerminalText } from '../report/safe/terminal-text.ts';
import type { CodeownersOptions } from './codeowners-options.ts';
import { inertDiff } from './inert-diff.ts';
import type { Io } from './io.ts';
import { prepareOrganisations } from './prepare-organisations.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { writeReportFile } from './write-reports.ts';

/** GitHub reads no CODEOWNERS from this size on. */
const MOST_BYTES = 3 * 1024 * 1024;

/**
 * `smorg codeowners [path…]`: CODEOWNERS made of the owners in the files. Prints the generated part, writes it into the
 * file (`--write`, `--output`), or says whether the file still holds (`--check`).
 *
 * @returns 1 when `--check` finds another owner in the file, else 0
 * @throws SmorgError for what the operator must mend
 */
export async function codeownersCommand(paths: readonly string[], options: CodeownersOptions, io: Io): Promise<number> {
  const { base, prepared, languageOf } = await prepareOrganisations(paths, options, io);
  const root = repositoryOf(prepared, base);
  const files = prepared.flatMap((workspace) => ownedFiles(workspace, root));
  const block = codeownersBlock(files, languageOf(false));
  const isPrinted = !options.write && !options.check && options.output === undefined;
  if (isPrinted) {
    io.writeOut(block);
    return 0;
  }
  const path = options.output === undefined ? join(root, findCodeowners(root)) : resolve(base, options.output);
  const file = { path, name: toPosix(relative(base, path)) };
  const [before, after] = textsOf(file, block);
  const say = (key: keyof typeof ACTIONS, params: Params) => {
    const language = languageOf(true);
    io.writeOut(`${toTerminalText(renderText(ACTIONS[key][language], { path: file.name, ...params }, language))}\n`);
  };
  if (!options.check) {
    if (after !== before) writeReportFile(file.path, file.name, after);
    const owned = files.filter(({ names }) => names.length > 0).length;
    say(after === before ? 'codeownersSame' : 'codeownersWritten', { owned, files: files.length });
    return 0;
  }
  const [found, wanted] = [obeyedLines(before)?.join('\n'), obeyedLines(after)?.join('\n')];
  // Comments are for people: other words or another language make no other owners.
  if (found === wanted) {
    say('codeownersFresh', {});
    return 0;
  }
  io.writeOut(inertDiff(unifiedDiff(file.name, before, after), io));
  say(found === undefined ? 'codeownersMissing' : 'codeownersStale', {});
  return 1;
}

function textsOf(file: { readonly path: string; readonly name: string }, block: string): readonly [string, string] {
  const read = readDiskFile(file.path, file.name);
  const before = 'bytes' in read ? Buffer.from(read.bytes).toString('utf8') : '';
  const spliced = spliceBlock(before, block);
  if ('badLine' in spliced) throw operatorError('broken-codeowners', { path: file.name, line: spliced.badLine });
  if (Buffer.byteLength(spliced.text) >= MOST_BYTES) throw operatorError('codeowners-too-long', { path: file.name });
  return [before, spliced.text];
}

/** CODEOWNERS holds for a whole repository; outside of any the working folder stands in. */
function repositoryOf(prepared: readonly PreparedWorkspace[], base: string): string {
  const roots = [...new Set(prepared.map(({ root }) => findGitRoot(root) ?? base))];
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0) throw operatorError('one-repository-only', { choices: roots });
  return root;
}

function ownedFiles({ root, input }: PreparedWorkspace, top: string): readonly OwnedFile[] {
  if (input.config.isFatal) throw operatorError('broken-configuration', { path: input.config.config.path });
  const read = readWorkspace(input);
  const { model, ours } = readOrganisation(read, input);
  if (ours.length === 0) throw operatorError('nothing-to-check', { path: input.folder ?? '.' });
  const refused = read.findings.flatMap(({ at }) => (at.kind === 'file' ? [at.file] : []));
  const unread = [...ours.filter(({ isBroken }) => isBroken).map(({ path }) => path), ...refused];
  if (unread.length > 0) throw operatorError('owners-unknown', { files: unread });
  const prefix = toPosix(relative(top, root));
  return fileOwners(model).map((file) => ({ ...file, path: prefix === '' ? file.path : `${prefix}/${file.path}` }));
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}
