import type { NodePlace } from '../diagnostics/place.ts';
import { type Field, listOf, valueOf } from '../model/field.ts';
import type { Asset, Entry } from '../model/generated/entities.ts';
import { oncePerModel } from './once-per-model.ts';

/** A file that a field names. */
export interface NamedFile {
  /** As written. */
  readonly text: string;
  readonly at: NodePlace;
}

/**
 * Every file that visuals, covers and measurements name, each place once however many entries inherit it. An idea may
 * name what is still to be made.
 */
export const namedFiles = oncePerModel((model): readonly NamedFile[] => {
  const found = new Map<string, NamedFile>();
  const add = (field: Field<string>) => {
    const text = valueOf(field);
    if (text === undefined) return;
    found.set(`${field.at.file} ${field.at.document} ${field.at.pointer}`, { text, at: field.at });
  };
  for (const calendar of model.calendars) {
    for (const entry of listOf(calendar.entries)) if (valueOf(entry.status) !== 'idea') addEntry(entry, add);
  }
  for (const kpi of model.kpis) {
    const measurements = valueOf(kpi.measurements);
    if (measurements !== undefined && 'file' in measurements) add(measurements.file);
  }
  return [...found.values()];
});

function addEntry(entry: Entry, add: (field: Field<string>) => void): void {
  const addAssets = (assets: Field<readonly Asset[]>) => {
    for (const asset of listOf(assets)) add(asset.file);
  };
  addAssets(entry.assets);
  for (const variant of valueOf(entry.variants)?.values() ?? []) addAssets(variant.assets);
}
