/** ISO 639-1 codes in use. */
const CODES =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
  'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki ' +
  'kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no ' +
  'nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te ' +
  'tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

/** Names of languages in English, Turkish and themselves, ISO 639-2 codes, and country codes taken for languages (folded). */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic arapca ara',
  az: 'azerbaijani azerice azerbaycanca aze',
  bg: 'bulgarian bulgarca bul',
  cs: 'czech cekce ces cze cz',
  da: 'danish danca dan dk',
  de: 'german almanca deutsch deu ger',
  el: 'greek yunanca rumca ell gre gr',
  en: 'english ingilizce eng',
  es: 'spanish ispanyolca espanol spa',
  fa: 'persian farsi farsca fas per ir',
  fr: 'french fransizca francais fra fre',
  he: 'hebrew ibranice heb iw',
  hi: 'hindi hintce hin',
  id: 'indonesian endonezce ind',
  it: 'italian italyanca italiano ita',
  ja: 'japanese japonca jpn jp',
  ka: 'georgian gurcuce kat geo',
  ko: 'korean korece kor',
  ku: 'kurdish kurtce kur',
  nl: 'dutch flemenkce hollandaca nederlands nld dut',
  no: 'norwegian norvecce nor',
  pl: 'polish lehce polonyaca pol',
  pt: 'portuguese portekizce por',
  ro: 'romanian rumence rumen ron',
  ru: 'russian rusca rus',
  sv: 'swedish isvecce swe',
  tr: 'turkish turkce tur',
  uk: 'ukrainian ukraynaca ukr ua',
  'en-US': 'american us amerikan_ingilizcesi',
  'en-GB': 'british gb ingiliz_ingilizcesi',
  zh: 'chinese cince zho chi cn',
};

const codes: ReadonlySet<string> = new Set(CODES.split(' '));
const tagByName = new Map(
  Object.entries(NAMES).flatMap(([tag, row]) =>
    row.split(' ').map((name) => [name.replaceAll('_', ' '), tag] as const),
  ),
);

/** Whether a two-letter code is that of a language. */
export function isLanguageCode(code: string): boolean {
  return codes.has(code);
}

/** The language tag that a folded name, a three-letter code or a country's code means. */
export function languageOfName(name: string): string | undefined {
  return tagByName.get(name);
}
