/** The three kinds that the founding article names: whoever runs an account answers each of them. */
export const ANSWERED_KINDS = ['message', 'comment', 'complaint'] as const;

/** One of the three kinds. */
export type AnsweredKind = (typeof ANSWERED_KINDS)[number];

/**
 * Kinds that cannot come in on a network, or only where an account has turned them on: YouTube has no private messages,
 * a channel of WhatsApp or Telegram only its own posts. Common knowledge, unverified; it only ever keeps something from
 * being reported.
 */
export const kindsNotOn: Readonly<Record<string, readonly AnsweredKind[]>> = {
  'google-business': ['message', 'comment'],
  snapchat: ['comment'],
  telegram: ['message', 'comment'],
  threads: ['message'],
  'whatsapp-channel': ['message', 'comment'],
  youtube: ['message'],
};
