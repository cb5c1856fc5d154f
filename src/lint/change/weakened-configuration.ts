import { readConfig } from '../../config/read-config.ts';
import { isSelected } from '../../config/select-files.ts';
import { findWeakenings } from '../../config/weakenings/find-weakenings.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { isForeign } from '../../model/foreign.ts';
import { homePlace } from '../../rules/home-place.ts';
import { organisationShape } from '../../schema/generated/organisation-shape.ts';
import { readSource } from '../../source/read-source.ts';
import type { EarlierWorkspace, InputFile } from '../lint-input.ts';
import type { ChangeContext } from './change-context.ts';

const SECTIONS = Object.keys(organisationShape.fields ?? {});

/** What the configuration's file asks for less than before. What the command line says is the operator's own. */
export function findWeakenedConfiguration({ input, analysis, earlier }: ChangeContext): Finding[] {
  const before = earlier.input.ownConfig;
  if (before === undefined) return [];
  const { config, rules } = input;
  const files = new Map(input.files.map((file) => [file.path, file]));
  const isOurs = (path: string): boolean => isOfOrganisation(files.get(path)!);
  const change = { before, after: readConfig(config.source, rules), rules, paths: [...files.keys()].sort(), isOurs };
  return findWeakenings(change, homePlace(analysis.model));
}

/** Whether there was an organisation to check, by the configuration of then. */
export function wasChecked({ ours, input: { files, ownConfig } }: EarlierWorkspace): boolean {
  if (ours.length > 0 || ownConfig === undefined) return true;
  return files.some((file) => isSelected(ownConfig.config, file.path) && isOfOrganisation(file));
}

/** What nobody can read may be anything, so it is not to be left out unseen. */
function isOfOrganisation(file: InputFile): boolean {
  return 'refused' in file || !isForeign(readSource(file.path, file.bytes, organisationShape), SECTIONS);
}
