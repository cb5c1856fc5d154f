import { yamlLines } from '../gaps/yaml-lines.ts';

/** YAML to paste between fences that nothing in it closes. */
export function fenceYaml(yaml: string): string {
  const lines = yamlLines(yaml);
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${lines.join('\n')}\n${fence}\n`;
}
