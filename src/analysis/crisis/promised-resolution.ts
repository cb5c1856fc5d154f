/** What comes after a word like "within": a number, a word for one, a day, or a variable. */
const TIME_EN =
  '(?:\\{[^{}]+\\}|\\d+|an?|one|two|three|half|noon|midnight|tonight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const SOON_EN = '(?:in|within|by|before)';
const WILL_EN = "(?:will|'ll|should|expect|going to)";
const SOLVED_EN = '(?:fix|solv|resolv|restor|repair|back (?:online|to normal)|work(?:ing)? again)';
const TIME_TR = '(?:\\{[^{}]+\\}|\\d+|bir|iki|üç|yarım|birkaç|yarın|yarına|akşama|bugün|öğlene)';
const SOON_TR = '(?:içinde|içerisinde|kadar|sonra)';
const SOLVED_TR = '(?:çöz|gider|düzel|onar|normale)';
const WILL_TR = '\\p{L}*(?:ecek|acak|eceğ|acağ)';

/** Words by which a statement promises when a crisis is over, by language; it may well say when there is news. */
export const promisedResolution: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    new RegExp(`${WILL_EN}\\b[^.!?]{0,60}\\b${SOLVED_EN}[^.!?]{0,40}\\b${SOON_EN}\\s+${TIME_EN}`, 'iu'),
    new RegExp(`\\b${SOON_EN}\\s+${TIME_EN}[^.!?]{0,40}${WILL_EN}\\b[^.!?]{0,40}\\b${SOLVED_EN}`, 'iu'),
  ],
  tr: [new RegExp(`${TIME_TR}[^.!?]{0,20}\\s${SOON_TR}\\b[^.!?]{0,60}${SOLVED_TR}[^.!?]{0,20}${WILL_TR}`, 'iu')],
};
