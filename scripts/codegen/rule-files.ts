import { readdirSync, readFileSync } from 'node:fs';
import { compareCodeUnits } from '../../src/diagnostics/compare.ts';

/** A rule's file as its path and its text tell it, before it is run. */
export interface RuleFile {
  /** `area/name`. */
  readonly id: string;
  /** Path from the project's root. */
  readonly path: string;
  /** Name of the exported rule. */
  readonly exportName: string;
}

const DECLARATION = /^export const (\w+)(?:: \w+(?:<[^=]*>)?)? = (?:defineRule|describeRule)\b/m;

/** Every file `src/rules/<area>/<name>.ts` that declares a rule, sorted by id. */
export function ruleFiles(): RuleFile[] {
  const found: RuleFile[] = [];
  for (const area of readdirSync('src/rules', { withFileTypes: true })) {
    if (!area.isDirectory()) continue;
    for (const name of readdirSync(`src/rules/${area.name}`)) {
      if (!name.endsWith('.ts')) continue;
      const path = `src/rules/${area.name}/${name}`;
      const exportName = DECLARATION.exec(readFileSync(path, 'utf8'))?.[1];
      if (exportName !== undefined) found.push({ id: `${area.name}/${name.slice(0, -3)}`, path, exportName });
    }
  }
  return found.sort((a, b) => compareCodeUnits(a.id, b.id));
}
