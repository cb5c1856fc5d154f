/** The outputs of the action; those without a value are left empty. */
export type Outputs = Readonly<Record<string, string | number | undefined>>;

/**
 * The outputs as the runner reads them from the file of `GITHUB_OUTPUT`: each value stands between two lines of a word
 * that it cannot know.
 *
 * @param word random letters and digits
 */
export function writeOutputs(outputs: Outputs, word: string): string {
  const fence = `smorg_${word}`;
  return Object.entries(outputs)
    .map(([name, value]) => `${name}<<${fence}\n${value ?? ''}\n${fence}\n`)
    .join('');
}
