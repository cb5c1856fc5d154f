/** Longer than any value that a person writes by hand. */
const MOST_CHARACTERS = 120;

/**
 * The text as it may be read by patterns that go back and forth in it: a text from a file can be a megabyte. What is
 * cut off leaves a sign behind that no value has, so that a long text is never taken for the short one it begins with.
 */
export function boundedText(text: string, most: number = MOST_CHARACTERS): string {
  return text.length <= most ? text : `${text.slice(0, most)}\u0000`;
}
