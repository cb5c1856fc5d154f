import { type Content, openContents } from '../../analysis/content/contents.ts';
import { oncePerModel } from '../../analysis/once-per-model.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Asset } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const assetLicence = defineRule({
  id: 'content/asset-licence',
  severity: 'info',
  section: 3,
  isAbsence: true,
  sources: [],
  rationale: {
    en: 'Who publishes a picture without the right to it pays for it. Where other visuals say whose they are, this one was forgotten.',
    tr: 'Hakkı olmadan görsel yayınlayan bedelini öder; başka görsellerde kime ait olduğu yazıyorsa burada unutulmuştur.',
  },
  summary: {
    en: 'A visual does not say under what licence it is used, though others do.',
    tr: 'Bir görselin hangi lisansla kullanıldığı yazılmamış; başka görsellerde ise yazılmış.',
  },
  why: {
    en: 'After publishing nobody remembers who took the photograph; the question comes in a letter.',
    tr: 'Yayından sonra fotoğrafı kimin çektiğini kimse anımsamaz; soru ise bir ihtarnameyle gelir.',
  },
  messages: {
    missing: {
      en: 'This visual does not say under what licence, or from whom, it is used.',
      tr: 'Bu görselin hangi lisansla kullanıldığı ya da kimden alındığı yazılmamış.',
      help: {
        en: 'Add it: `licence: Own photograph`, or the name of the licence and of whoever holds it.',
        tr: 'Ekleyin: `licence: Kendi çekimimiz` ya da lisansın ve hak sahibinin adı.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `calendars:
  news:
    entries:
      - {id: one, title: One, publishAt: 2026-12-05 10:00, assets: [{url: "https://assets.example/a.jpg", licence: Own photograph}]}
      - {id: two, title: Two, publishAt: 2026-12-06 10:00, assets: [{url: "https://assets.example/b.jpg"}]}`,
    good: `calendars:
  news:
    entries:
      - {id: one, title: One, publishAt: 2026-12-05 10:00, assets: [{url: "https://assets.example/a.jpg", licence: Own photograph}]}
      - {id: two, title: Two, publishAt: 2026-12-06 10:00, assets: [{url: "https://assets.example/b.jpg", licence: CC BY 4.0 by Ada Lund}]}`,
  },
  // An idea may have any picture in it.
  subjects: (model) => (statesLicences(model) ? openContents(model).filter(({ phase }) => phase !== 'idea') : []),
  *check(content) {
    for (const asset of assetsOf(content)) {
      if (asset.licence.state === 'absent') yield { at: asset.at, message: 'missing' };
    }
  },
});

/** Whether the organisation writes licences down at all. */
const statesLicences = oncePerModel((model) =>
  openContents(model).some((content) => assetsOf(content).some(({ licence }) => licence.state === 'value')),
);

function assetsOf({ assets, variants }: Content): readonly Asset[] {
  return [...listOf(assets), ...[...(valueOf(variants)?.values() ?? [])].flatMap((variant) => listOf(variant.assets))];
}
