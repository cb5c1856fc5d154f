import { createRequire } from 'node:module';
import { cruise, type IConfiguration, type ICruiseResult, type IViolation } from 'dependency-cruiser';

/** What the import test saw and what it found wrong. */
export interface Imports {
  /** Every file of `src/` that was read, sorted. */
  readonly seen: readonly string[];
  /** `rule: from → to`. */
  readonly violations: readonly string[];
}

/** Reads every import under `<folder>/src` and holds it against `.dependency-cruiser.cjs`. */
export async function cruiseImports(folder: string): Promise<Imports> {
  const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;
  const { tsConfig: _, ...options } = config.options ?? {};
  const result = await cruise(['src'], { ...options, baseDir: folder, ruleSet: config, validate: true } as never);
  const output = result.output as ICruiseResult;
  const seen = output.modules.map((module) => module.source).filter((path) => path.startsWith('src/'));
  return { seen: seen.sort(), violations: output.summary.violations.map(inWords) };
}

function inWords(violation: IViolation): string {
  return `${violation.rule.name}: ${violation.from} → ${violation.to}`;
}
