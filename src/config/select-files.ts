import type { Config } from './config.ts';
import { matchesPath } from './path-pattern.ts';
import { CONFIG_NAME } from './read-config.ts';

/** Whether a file is read: a YAML file that `include` names (all by default) and `exclude` does not. */
export function isSelected(config: Config, path: string): boolean {
  if (!/\.ya?ml$/i.test(path) || path === config.path || path === CONFIG_NAME) return false;
  if (config.exclude.some((pattern) => matchesPath(pattern.value, path))) return false;
  return config.include.length === 0 || isNamed(config, path);
}

/** Whether `include` names the file, so that it must not be skipped in silence. */
export function isNamed(config: Config, path: string): boolean {
  return config.include.some((pattern) => matchesPath(pattern.value, path));
}
