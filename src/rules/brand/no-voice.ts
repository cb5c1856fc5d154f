import { brandVoices } from '../../analysis/brand-voices.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { setField, setShared } from '../remedy.ts';

export const noVoice = defineRule({
  id: 'brand/no-voice',
  severity: 'info',
  gap: 'high',
  section: 3,
  isAbsence: true,
  sources: ['S55'],
  summary: { en: 'Nothing says how the brand sounds.', tr: 'Markanın sesi tanımlanmamış.' },
  why: {
    en: 'Content is to reflect the voice of the brand; with several authors and no voice it has several voices.',
    tr: 'İçerik markanızın sesini yansıtmalıdır; birden çok yazan var, tanımlı ses yoksa markanın da birden çok sesi olur.',
  },
  messages: {
    none: {
      en: 'Nothing says how the organisation sounds.',
      tr: 'Kuruluşun marka sesi tanımlanmamış.',
      help: {
        en: 'Describe it in a few words: `voice: {tone: [warm, plain], do: [Say where the beans come from], dont: [Name other brands]}`.',
        tr: 'Birkaç sözcükle anlatın: `voice: {tone: [sıcak, sade], do: [Çekirdeğin nereden geldiğini söyle], dont: [Başka markaları anma]}`.',
      },
    },
    brand: {
      en: 'Nothing says how brand "{brand}" sounds.',
      tr: '"{brand}" kimlikli markanın sesi tanımlanmamış.',
      help: {
        en: 'Give it a voice, or the organisation one for all: `voice: {tone: [warm, plain]}`.',
        tr: 'Ona ya da bütün kuruluşa bir ses tanımlayın: `voice: {tone: [sıcak, sade]}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}`,
    good: `organization: {name: Pine and Clay, voice: {tone: [warm, plain]}}
accounts:
  shop: {platform: instagram}`,
  },
  subjects: brandVoices,
  *check({ brand, at, voice }, { model }) {
    const written = voice && valueOf(voice);
    const isMissing = voice === undefined || voice.state === 'absent';
    if (!isMissing && (written === undefined || !isEmptyList(written.tone))) return;
    if (brand === undefined) yield { at: at ?? homePlace(model), message: 'none' };
    else yield { at: brand.at, message: 'brand', params: { brand: brand.id } };
  },
  remedy: ({ subject: { brand, voice } }, { model, say }) => {
    const tone = [say({ en: 'warm', tr: 'sıcak' }), say({ en: 'plain', tr: 'sade' })];
    if (voice?.state === 'value') return [setField(voice, 'tone', tone)];
    return brand === undefined
      ? setShared(model, 'organization', { voice: { tone } })
      : [setField(brand, 'voice', { tone })];
  },
});
