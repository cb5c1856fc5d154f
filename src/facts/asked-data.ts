/** How a language asks somebody for personal data. */
export interface AskedData {
  /** The data, as that of whoever is spoken to. */
  readonly data: RegExp;
  /** What asks for it; stands before the data in English and after it in Turkish. */
  readonly ask: RegExp;
  readonly comesFirst: 'ask' | 'data';
}

/**
 * Words by which a sentence is known to ask for personal data. Our own selection, and strict: a sentence must name the
 * data as the reader's own and ask for it, and a private way or a refusal in it settles the matter.
 */
export const askedData: readonly AskedData[] = [
  {
    data: /\byour (?:full |home |postal |e-?mail |delivery )?(?:(?:tele)?phone(?: number)?|mobile(?: number)?|address|passport(?: number)?|(?:national )?(?:id|identity)(?: card)?(?: number)?|date of birth|(?:credit |bank )?card(?: number| details)?|iban|(?:bank )?account number)\b/giu,
    ask: /(?:^\s*|\bplease |\byou (?:please )?|, )(?:send|share|write|give|tell|post|reply with|leave|provide|comment|let us (?:know|have))\b|\bwhat(?: is|['’]s) $/iu,
    comesFirst: 'ask',
  },
  {
    data: /(?<!\p{L})(?:(?:cep )?telefon(?: numara)?|(?:ev |teslimat |posta |e-?posta )?adres|t\.?c\.? kimlik(?: numara)?|kimlik numara|(?:kredi )?kart(?: numara| bilgi(?:ler)?)?|iban(?: numara)?|hesap numara|doğum tarih|pasaport(?: numara)?)['’]?[iıuü]?n[iıuü]z[iıuü]?(?!\p{L})/giu,
    ask: /(?<!\p{L})(?:paylaş|yaz|gönder|ilet|bildir|belirt|ver|bırak|söyle)(?:y?[ıiuü]n(?:[ıiuü]z)?|[ae]?r m[ıi]s[ıi]n[ıi]z|[ıiuü]r m[ıiuü]s[ıiuü]n[ıiuü]z|y?[ae]bilir misiniz)(?!\p{L})/iu,
    comesFirst: 'data',
  },
];

/** A sentence that asks in private, or asks not to, in either language. */
export const privateOrRefused =
  /\b(?:do not|don['’]t|never|not|without|direct(?:ly)? message|dm|privately|private|inbox|message us|e-?mail us|by message)\b|asla|(?<!\p{L})(?:sakın|özel(?:den)?|doğrudan|mesaj|gelen kutu)/iu;
