import type { Post } from '../../analysis/content/contents.ts';
import { brokenMix } from '../../analysis/content/media-mix.ts';
import type { Text } from '../../diagnostics/text.ts';
import { platformNames } from '../../facts/platform-names.ts';
import { listOf } from '../../model/field.ts';
import type { Message, RuleFinding } from '../define-rule.ts';
import { sufferers } from './sufferers.ts';

const help: Text = {
  en: 'Choose for the account under `variants: {{account}: {assets: […]}}`, or make two posts of it.',
  tr: 'Hesap için `variants: {{account}: {assets: […]}}` altında seçin ya da iki gönderi yapın.',
};

/** What is said of visuals that do not stand together, whether that is certain or not. */
export const mixMessages: Readonly<Record<'alone' | 'either' | 'never', Message>> = {
  alone: {
    en: 'A video, GIF or sound stands alone on {platform}; this post has {count} visuals.',
    tr: '{platform} üzerinde video, GIF ya da ses tek başına olur; bu gönderide {count} görsel var.',
    help,
  },
  either: {
    en: '{platform} takes one video or photos, and this post has both.',
    tr: '{platform} ya tek video ya da fotoğraf kabul eder; bu gönderide ikisi de var.',
    help,
  },
  never: {
    en: '{platform} takes no video.',
    tr: '{platform} video kabul etmez.',
    help: { en: 'Choose a picture for this account.', tr: 'Bu hesap için bir fotoğraf seçin.' },
  },
};

/** The finding that visuals of a post do not stand together, as certain as asked for. */
export function mixFindings(post: Post, isDisputed: boolean): readonly RuleFinding[] {
  const broken = brokenMix(post);
  if (broken === undefined || (broken.isDisputed === true) !== isDisputed) return [];
  const { platform = '', assets, account, entry } = post;
  const params = {
    platform: platformNames[platform] ?? platform,
    count: listOf(assets).length,
    account: account.id,
  };
  const at = { ...assets.at, part: 'key' as const };
  return [{ at, message: broken.how, params, subject: platform, related: sufferers(entry, at) }];
}
