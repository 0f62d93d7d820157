import { cut } from '#text';
import type { PlaceMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import type { Scene } from './scenes.ts';

const bullet = /^[\s•*▪●◦‣–—❗️-]*(?:\(?\d{1,2}[.)]\s*)?/u;
const behindName = /^[^:.\n]{0,45}?(?::|\s[–—-])(?=\s|$)/u;
/** What is left of a heading that names places alone ("Salaya Township, Orvik."), without their names. */
const restOfHeading = /^[\s,;/&()–—.:-]*(?:(?:and|the|district|township|county|province|region|state|governorate|territory|oblast|area|town|city|village)[\s,;/&()–—.:-]*)*$/iu;

/** The place that a paragraph's first words name as where all of it happened ("BANNU: …", "• Kutum, North Darfur: …", "Salaya Township, Orvik. …"); null for none. */
function labelOf(found: Found, first: number): PlaceMention | null {
  const s = found.doc.parse.sentences[first];
  const places = s ? inSentence(found.places, first).filter((p) => p.value.precision <= 4 && p.use !== 'part-of-name') : [];
  const [lead] = places;
  if (!s || !lead || lead.value.country == null) return null;
  const from = s.start + (bullet.exec(cut(found.doc.text, [s.start, s.end]))?.[0].length ?? 0);
  if (lead.span[0] !== from || /^(?:\s?\/\s?|, | and )\p{Lu}/u.test(found.doc.text.slice(lead.span[1], lead.span[1] + 6)) && lead.inside === undefined) return null;
  if (behindName.test(found.doc.text.slice(lead.span[1], lead.span[1] + 60))) return lead;
  const rest = places.reduce((t, p) => t.replace(cut(found.doc.text, p.nameSpan), ''), cut(found.doc.text, [s.start, s.end]));
  return s.end - s.start < 70 && restOfHeading.test(rest) ? lead : null;
}

/** The label of each paragraph that has one, where two or more have: a round-up. */
function labels(found: Found): ReadonlyMap<number, PlaceMention> {
  const out = new Map<number, PlaceMention>();
  let paragraph = -1;
  found.doc.parse.sentences.forEach((s, n) => {
    if (s.paragraph === paragraph) return;
    paragraph = s.paragraph;
    const label = labelOf(found, n);
    if (label) out.set(paragraph, label);
  });
  return out.size >= 2 ? out : new Map<number, PlaceMention>();
}

/** A name that nobody knows, drawn at the place of the label above it: it lies there or thereabouts. */
const drawn = (p: PlaceMention, label: PlaceMention): PlaceMention => (label.value.lat == null || p.value.lat != null || p.value.precision > 3 || (p.value.country != null && p.value.country !== label.value.country) ? p
  : { ...p, inside: label.value.name, within: [...new Set([label.value.name, ...p.within, ...label.within])], value: { ...p.value, country: label.value.country ?? null, lat: label.value.lat, lon: label.value.lon ?? null, radiusKm: 25, precision: 3 } });

/** Scenes under a label with its place: where they name none themselves, theirs; where they name one that nobody knows, that one at the label's point. */
export function labelled(found: Found, scenes: readonly Scene[]): readonly Scene[] {
  // places of a report are made when somebody asks for them: only where a scene has none of its own
  if (!scenes.some((o) => o.events.length > 0 && !o.places.some((p) => p.value.lat != null))) return scenes;
  const by = labels(found);
  if (!by.size) return scenes;
  const placed = new Set(scenes.filter((s) => s.places.some((p) => p.value.precision <= 3)).map((s) => s.paragraph));
  return scenes.map((s) => {
    const label = by.get(s.paragraph);
    if (!label || !s.events.length || s.places.some((p) => p.value.lat != null)) return s;
    // what a paragraph goes on about where it has said where is there
    return placed.has(s.paragraph) ? { ...s, places: s.places.map((p) => drawn(p, label)) } : { ...s, places: [...s.places, label] };
  });
}
