import { type Section, sectionNumbers, sections } from '../facts/sections.ts';
import { operatorError } from '../messages/operator-errors.ts';

/**
 * The section of the article that a number or a name means; the beginning of a name is enough, in either language and
 * with or without Turkish letters: `5`, `crisis`, `kriz`, `olcum`.
 *
 * @throws SmorgError `bad-option-value`
 */
export function findSection(written: string): Section {
  const wanted = fold(written);
  const found = sectionNumbers.filter((number) => namesOf(number).some((name) => name.startsWith(wanted)));
  const [section] = found;
  if (section !== undefined && found.length === 1 && wanted !== '') return section;
  const choices = sectionNumbers.flatMap((number) => [String(number), sections[number].id]);
  throw operatorError('bad-option-value', { option: '--section', value: written, choices });
}

/** A section's number, id, and the words of its titles. */
function namesOf(number: Section): readonly string[] {
  const { id, title } = sections[number];
  const words = [title.en, title.tr].flatMap((text) => [text, ...text.split(' ').filter((word) => word.length > 3)]);
  return [String(number), id, ...words].map(fold);
}

/** Without case and Turkish letters, the same on every host. */
function fold(text: string): string {
  const plain = text.replaceAll('İ', 'i').replaceAll('I', 'i').replaceAll('ı', 'i').toLowerCase();
  return plain.normalize('NFD').replace(/\p{M}/gu, '').trim();
}
