import type { PlaceMention } from '../doc.ts';
import type { Found } from '../found.ts';
import { labelsOf } from './headings.ts';
import type { Scene } from './scenes.ts';

/** A name that nobody knows, drawn at the place of the label above it: it lies there or thereabouts. */
const drawn = (p: PlaceMention, label: PlaceMention): PlaceMention => (label.value.lat == null || p.value.lat != null || p.value.precision > 3 || (p.value.country != null && p.value.country !== label.value.country) ? p
  : { ...p, inside: label.value.name, within: [...new Set([label.value.name, ...p.within, ...label.within])], value: { ...p.value, country: label.value.country ?? null, lat: label.value.lat, lon: label.value.lon ?? null, radiusKm: 25, precision: 3 } });

/** Scenes under a label with its place and its day: where they name none themselves, theirs; where they name a place that nobody knows, that one at the label's point. */
export function labelled(found: Found, scenes: readonly Scene[]): readonly Scene[] {
  // places of a report are made when somebody asks for them: only where a scene has none of its own
  if (!scenes.some((o) => (o.events.length > 0 || o.tolls.length > 0) && (!o.dates.length || !o.places.some((p) => p.value.lat != null)))) return scenes;
  const by = labelsOf(found);
  if (!by.size) return scenes;
  const placed = new Set(scenes.filter((s) => s.places.some((p) => p.value.precision <= 3)).map((s) => s.paragraph));
  const dated = new Map<number, number>();
  for (const s of scenes) if (s.dates.length && !dated.has(s.paragraph)) dated.set(s.paragraph, s.sentence);
  return scenes.map((s) => {
    const label = by.get(s.sentence);
    if (!label) return s;
    const dates = label.date && s.sentence < (dated.get(s.paragraph) ?? Infinity) ? [label.date] : s.dates;
    const { place } = label;
    if (!place || !s.events.length && !s.tolls.length || s.places.some((p) => p.value.lat != null) || place.value.precision >= 4 && s.places.length > 0) return dates === s.dates ? s : { ...s, dates };
    // what a paragraph goes on about where it has said where is there
    return { ...s, dates, places: placed.has(s.paragraph) ? s.places.map((p) => drawn(p, place)) : [...s.places, place] };
  });
}
