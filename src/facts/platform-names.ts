/** Names of the platforms as their owners write them; ids of the format are the keys. */
export const platformNames: Readonly<Record<string, string>> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  pinterest: 'Pinterest',
  'whatsapp-channel': 'WhatsApp',
  telegram: 'Telegram',
  reddit: 'Reddit',
  snapchat: 'Snapchat',
  'google-business': 'Google Business',
};
