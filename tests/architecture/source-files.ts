import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every code file under `<folder>/src`, as `src/…`, sorted; declarations aside. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs|cjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Whether a person wrote the file: what codegen writes answers to its generator. */
export function isHandWritten(path: string): boolean {
  return !path.includes('/generated/') && path !== 'src/rules/registry.ts';
}

/** Whether the file is code, not a table of facts. */
export function isCode(path: string): boolean {
  return isHandWritten(path) && !path.startsWith('src/facts/');
}
