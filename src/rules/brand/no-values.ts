import { brandVoices } from '../../analysis/brand-voices.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { setField } from '../remedy.ts';

export const noValues = defineRule({
  id: 'brand/no-values',
  severity: 'info',
  gap: 'medium',
  section: 3,
  isAbsence: true,
  sources: ['S57'],
  summary: { en: 'The values of the brand are not written down.', tr: 'Marka değerleri yazılmamış.' },
  why: {
    en: 'Content is reviewed for whether it fits the values and goals of the brand; what is not written down nobody can check.',
    tr: 'İçeriğin markanızın değerlerine ve hedeflerine uygun olup olmadığı gözden geçirilir; yazılmayan değer denetlenemez.',
  },
  messages: {
    none: {
      en: 'The values of the organisation are not written down.',
      tr: 'Kuruluşun marka değerleri yazılmamış.',
      help: {
        en: 'Name what the brand stands for: `voice: {values: [fair prices, good beans]}`.',
        tr: 'Markanın neyi savunduğunu yazın: `voice: {values: [şeffaf fiyat, iyi çekirdek]}`.',
      },
    },
    brand: {
      en: 'The values of brand "{brand}" are not written down.',
      tr: '"{brand}" kimlikli markanın değerleri yazılmamış.',
      help: {
        en: 'Name what it stands for: `voice: {values: [repair first]}`.',
        tr: 'Neyi savunduğunu yazın: `voice: {values: [önce onarım]}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay, voice: {tone: [warm, plain]}}
accounts:
  shop: {platform: instagram}`,
    good: `organization: {name: Pine and Clay, voice: {tone: [warm, plain], values: [made to be used]}}
accounts:
  shop: {platform: instagram}`,
  },
  // Without a voice another rule speaks.
  subjects: (model) => brandVoices(model).filter(({ voice }) => voice?.state === 'value'),
  *check({ brand, at, voice }, { model }) {
    const written = voice && valueOf(voice);
    if (written === undefined || !isEmptyList(written.values)) return;
    if (brand === undefined) yield { at: at ?? homePlace(model), message: 'none' };
    else yield { at: brand.at, message: 'brand', params: { brand: brand.id } };
  },
  remedy: ({ subject: { voice } }, { say }) => {
    const values = [say({ en: 'fair prices', tr: 'şeffaf fiyat' }), say({ en: 'good beans', tr: 'iyi çekirdek' })];
    return voice === undefined ? [] : [setField(voice, 'values', values)];
  },
});
