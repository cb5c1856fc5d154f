import { foldWord } from '../../time/fold-word.ts';
import { countGraphemes } from '../text-length/graphemes.ts';

/** What keeps an alternative text from telling what a picture shows. */
export type AltFlaw = 'file' | 'opening' | 'short';

const OPENING =
  /^(?:(?:an?|the|this) )?(?:image|picture|photo|photograph) (?:of|shows|showing)(?![\p{L}])|^(?:bu )?(?:resimde|görselde|fotoğrafta)(?![\p{L}])|^(?:resim|görsel|fotoğraf|image|picture|photo) ?[:.-]/iu;
const LEAST_CHARACTERS = 5;

/** What is wrong with an alternative text of a picture in this file, the worst first. */
export function altFlaw(alt: string, file: string): AltFlaw | undefined {
  const said = alt.trim();
  const name = file.replace(/[?#].*$/, '').slice(file.lastIndexOf('/') + 1);
  if (name !== '' && [name, name.replace(/\.\w+$/, '')].some((one) => bare(one) === bare(said))) return 'file';
  if (countGraphemes(said) < LEAST_CHARACTERS) return 'short';
  return OPENING.test(said) ? 'opening' : undefined;
}

function bare(text: string): string {
  return foldWord(text)
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}
