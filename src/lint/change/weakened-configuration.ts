import { configBelow } from '../../config/config-below.ts';
import { readConfig } from '../../config/read-config.ts';
import { isSelected } from '../../config/select-files.ts';
import { configurationGone, findWeakenings } from '../../config/weakenings/find-weakenings.ts';
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
  const { config, rules } = input;
  const files = new Map(input.files.map((file) => [file.path, file]));
  const paths = [...files.keys()].sort();
  const home = homePlace(analysis.model);
  const after = readConfig(config.source, rules);
  const isOurs = (path: string): boolean => isOfOrganisation(files.get(path)!);
  const inner = earlier.formerlyInner.flatMap(({ folder, config: before }) => {
    const own = paths.filter((path) => path.startsWith(`${folder}/`) && isOurs(path));
    if (own.length === 0) return [];
    const change = { before, after: configBelow(after, folder), rules, isOurs: () => true };
    const within = own.map((path) => path.slice(folder.length + 1));
    return configurationGone({ ...change, paths: within }, `${folder}/${before.config.path}`, home);
  });
  return [...findWeakenings({ before: earlier.governedBy, after, rules, paths, isOurs }, home), ...inner];
}

/** Whether there was an organisation to check, by the configuration of then. */
export function wasChecked({ ours, governedBy, input: { files } }: EarlierWorkspace): boolean {
  return ours.length > 0 || files.some((file) => isSelected(governedBy.config, file.path) && isOfOrganisation(file));
}

/** What nobody can read may be anything, so it is not to be left out unseen. */
function isOfOrganisation(file: InputFile): boolean {
  return 'refused' in file || !isForeign(readSource(file.path, file.bytes, organisationShape), SECTIONS);
}
