/** The parts that an answer to a complaint needs. */
export type AnswerPart = 'empathy' | 'action' | 'sign-off';

/** Beginnings of words, in both languages, by which a part of a template is known. Our own selection, and generous. */
export const answerParts: Readonly<Record<AnswerPart, RegExp>> = {
  empathy:
    /empath|apolog|sorry|regret|understand|acknowledg|empati|özür|ozur|üzgün|uzgun|anlayış|anlayis|thank|teşekkür|tesekkur/,
  action:
    /action|answer|solution|fix|step|resol|remed|offer|next|çözüm|cozum|aksiyon|eylem|yanıt|yanit|adım|adim|işlem|islem|öneri|oneri/,
  'sign-off': /sign|clos|regard|initial|name|agent|kapanış|kapanis|imza|veda|temsilci|selam/,
};
