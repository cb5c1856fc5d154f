/** Where a rule's manual page stands, relative to the project's root. */
export function docsOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}
