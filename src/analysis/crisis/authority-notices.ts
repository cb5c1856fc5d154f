import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Contact, Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import type { Duration } from '../../time/duration.ts';
import { baseLanguage } from '../content/wordings.ts';

/** Words of English and Turkish for whoever is told of a breach of personal data by law. */
const AUTHORITY =
  /\bauthorit|regulator|supervis|commissioner|\bICO\b|\bCNIL\b|\bGDPR\b|\bKVKK\b|\bKVK\b|veri(?:leri)? koruma|kurul|yetkili (?:kurum|makam)|data protection/iu;
const READ = new Set(['en', 'tr']);

/**
 * How soon an authority is told by the steps and the notifications outside that speak of one; `undefined` where they may
 * speak of one in a language whose words are not known, or cannot be read.
 */
export function authorityNotices(model: Model, playbook: Playbook): readonly Field<Duration>[] | undefined {
  const { organization } = model;
  const languages = organization === undefined ? [] : listOf(organization.languages);
  if (languages.some((language) => !READ.has(baseLanguage(language))) || playbook.notify.state === 'broken') {
    return undefined;
  }
  const steps = listOf(playbook.steps).map((step) => ({ words: [step.id, valueOf(step.do)], within: step.within }));
  const notify = valueOf(playbook.notify);
  const told = (notify === undefined ? [] : listOf(notify.external)).map(({ person, within }) => {
    const target = valueOf(person)?.target;
    const contact = target?.kind === 'contacts' ? (target as Contact) : undefined;
    const named = contact === undefined ? [] : [contact.name, contact.organization, contact.title].map(valueOf);
    return { words: [target?.id, ...named], within };
  });
  return [...steps, ...told].filter(({ words }) => AUTHORITY.test(words.join(' '))).map(({ within }) => within);
}
