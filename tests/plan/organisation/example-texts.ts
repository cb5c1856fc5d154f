import { readdirSync, readFileSync } from 'node:fs';

/** The files of an example by path with `/`, its configuration left out. */
export function exampleTexts(name: string): Readonly<Record<string, string>> {
  const folder = `examples/${name}`;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && path !== 'smorg.yaml')
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}
