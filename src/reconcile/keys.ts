import { types, type IncidentType } from '#codebook';
import { lookUp, rarityOf } from '#reference';
import { dayNumber } from './days.ts';
import type { Facts, Point } from './facts.ts';

/** Width in days of a window of time, and of one for words and names. */
const window = 4, wordWindow = 20, nameWindow = 365;
/** Width in degrees of a cell, and how far around a point its cells reach, in km. */
const cell = 0.5, reach = 25, farReach = 60;
/** A stretch longer than this is no date to look up by; reports tell of what happened up to so many days before. */
const longest = 10, newsDays = 10;
/** How many of the heaviest words and names, and how rare they must be at least. */
const wordsKept = 10, namesKept = 10, rareWord = 5, rareName = 6;

/** What kinds of incident may be one: reports of one strike differ in its means, not in whether it was a strike or an arrest. */
export function typeFamily(type: IncidentType): string {
  const entry = types.find((t) => t.name === type);
  return entry?.ucdp || ['interception', 'destruction', 'unexplained-explosion', 'unspecified', 'capture'].includes(type) ? 'force' : type;
}

/**
 * Equality keys under which a table finds the incidents that may be this one: window of time × cell, place name or participant; names of victims;
 * the rarest words with the window of publication. Two reports of one incident share at least one in nearly all cases (measured: docs/decisions/061).
 */
export function blockKeys(facts: Facts): readonly string[] {
  const family = typeFamily(facts.type), out = new Set<string>();
  for (const t of windows(facts)) {
    for (const c of facts.points.flatMap(cells)) out.add(`c${t}:${c}:${family}`);
    for (const p of facts.places) out.add(`p${t}:${p}:${family}`);
    for (const a of [...facts.perpetrators, ...facts.targets]) for (const c of facts.countries) out.add(`a${t}:${a}:${c}:${family}`);
  }
  for (const v of facts.victims) if (v.includes(' ')) out.add(`v:${v}`);
  for (const k of wordKeys(facts)) out.add(k);
  return [...out];
}

/** The windows of time that an incident may lie in: its date with a day on either side, else the days before publication. */
function windows({ date, published }: Facts): number[] {
  const end = date?.end ?? null;
  if (date && end !== null && dayNumber(end) - dayNumber(date.start) <= longest) return span(dayNumber(date.start) - 1, dayNumber(end) + 1, window);
  return published === null ? [] : span(dayNumber(published) - newsDays, dayNumber(published), window);
}

const span = (from: number, to: number, width: number): number[] => Array.from({ length: Math.floor(to / width) - Math.floor(from / width) + 1 }, (_, i) => Math.floor(from / width) + i);

function cells({ lat, lon, radiusKm }: Point): string[] {
  const km = Math.min(farReach, Math.max(reach, radiusKm)), up = km / 111, side = km / (111 * Math.max(0.2, Math.cos((lat * Math.PI) / 180)));
  const rows = span((lat - up) / cell, (lat + up) / cell, 1), columns = span((lon - side) / cell, (lon + side) / cell, 1);
  return rows.flatMap((r) => columns.map((c) => `${r},${((c % 720) + 720) % 720}`));
}

/** The heaviest rare names that are no places, for a year; the heaviest rare words, for days. */
function wordKeys({ terms, published }: Facts): string[] {
  const heard = terms.map(([w]) => ({ w, rarity: rarityOf(w) }));
  const names = heard.filter((t) => t.rarity > rareName && t.w.includes(' ') && !lookUp(t.w).length).slice(0, namesKept), words = heard.filter((t) => t.rarity > rareWord).slice(0, wordsKept);
  const day = published === null ? null : dayNumber(published);
  const when = (width: number): string[] => (day === null ? ['-'] : [Math.floor(day / width), Math.floor(day / width) + 1].map(String));
  return [...when(nameWindow).flatMap((t) => names.map(({ w }) => `n${t}:${w}`)), ...when(wordWindow).flatMap((t) => words.map(({ w }) => `w${t}:${w}`))];
}
