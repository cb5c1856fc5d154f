import type { Text } from '../../diagnostics/text.ts';

/** Titles of the fixes of every rule about the form of a value. */
export const VALUE_FIXES: Readonly<Record<'write', Text>> = {
  write: { en: 'Write {fix}', tr: '{fix} yaz' },
};
