import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Asset } from '../../model/generated/entities.ts';

/** What a visual is, as far as its `kind` or the ending of its name says. */
export type AssetKind = 'image' | 'video' | 'gif' | 'audio' | 'document' | 'unknown';

const ENDINGS: ReadonlyMap<string, AssetKind> = new Map([
  ...kind('image', 'jpg jpeg png webp heic heif avif bmp tif tiff svg'),
  ...kind('gif', 'gif'),
  ...kind('video', 'mp4 m4v mov webm mkv avi mpg mpeg'),
  ...kind('audio', 'mp3 m4a aac wav ogg flac opus'),
  ...kind('document', 'pdf doc docx ppt pptx odt odp'),
]);

const NO_MEDIA: readonly AssetKind[] = [];

/** What kind of file a visual is. */
export function kindOfAsset(asset: Asset): AssetKind {
  const { kindField } = asset;
  if (kindField.state === 'broken') return 'unknown';
  return valueOf(kindField) ?? ENDINGS.get(endingOf(valueOf(asset.file) ?? valueOf(asset.url) ?? '')) ?? 'unknown';
}

/** The visuals of a post by kind; `undefined` when they cannot be read. */
export function mediaOf(assets: Field<readonly Asset[]>): readonly AssetKind[] | undefined {
  if (assets.state === 'broken') return undefined;
  const list = listOf(assets);
  return list.length === 0 ? NO_MEDIA : list.map(kindOfAsset);
}

function endingOf(path: string): string {
  const name = path.replace(/[?#].*$/, '');
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function kind(value: AssetKind, endings: string): [string, AssetKind][] {
  return endings.split(' ').map((ending) => [ending, value]);
}
