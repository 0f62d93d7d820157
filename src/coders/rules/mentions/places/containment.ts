import { distanceKm, type Place } from '#reference';
import type { Candidate } from './candidate.ts';
import { wantsDivision } from './candidates.ts';

/** Whether a place is a country, a first-order division, a region or a water rather than a settlement. */
export const wide = (p: Place): boolean => p.kind === 'country' || p.kind === 'admin1' || p.kind === 'region' || p.kind === 'water' || p.kind === 'continent';

/** That one mention lies in another: the outer candidate's number, whether the words leave no doubt ("A in B", "B's A") or may also be a list ("A, B"), and whether no other name goes on after them ("A, B" but not "A, B and C"). */
export interface Link { readonly outer: number; readonly sure: boolean; readonly alone: boolean; /** Other words stand between, so that something else may lie in the outer one ("around A, is listed in B"). */ readonly loose?: boolean }

/** Neighbouring mentions of which the text says that one lies in the other, by the inner candidate's number. */
export function containment(text: string, cs: readonly Candidate[]): ReadonlyMap<number, Link> {
  const out = new Map<number, Link>();
  for (let i = 0; i + 1 < cs.length; i++) {
    const a = cs[i], b = cs[i + 1];
    if (!a || !b || b.start - a.end > 60) continue;
    const gap = text.slice(a.suffix?.end ?? a.end, b.start);
    if (gap === ', ' && listed(a, b)) continue;
    if (inOuter.test(gap)) { const sure = plainly.test(gap); out.set(i, { outer: i + 1, sure, alone: sure, loose: !sure }); }
    else if (beside.test(gap)) {
      const alone = !/^(?:,| and| or) (?:and )?(?:the \p{Ll}+ of )?\p{Lu}/u.test(text.slice(b.suffix?.end ?? b.end));
      out.set(i, { outer: i + 1, sure: alone && large(b), alone: alone && !/\p{Lu}[\p{L}-]+(?:,| and) (?:and )?$/u.test(text.slice(Math.max(0, a.start - 30), a.start)) });
    } else if (possessive.test(gap)) {
      out.set(i + 1, { outer: i, sure: true, alone: true });
      // "A in B's C": A lies in C
      const before = out.get(i - 1);
      if (before?.outer === i) out.set(i - 1, { ...before, outer: i + 1 });
    }
  }
  return out;
}

const inOuter = /^(?!.*\b(?:and|but|while|was|were|had|has|when|after)\b),? (?:\()?(?:(?:a |an |the )?(?:[\p{Ll}-]+ ){0,4})?(?:in|of|within|under) (?:the )?(?:(?:north|south|east|west|central|upper|lower)[a-z-]* )?(?:[a-z]+ (?:of|in) )?$/u;
// no other word than the name's own apposition stands before the preposition: "A, a town in B", not "five in A, one in B"
const plainly = /^(?: (?:community|general area|crossing|market|bazaa?r|junction|bridge|mosque|church|school|mine|checkpoint|post|forest|dam|farm|ranch|base|barracks|airport|airstrip|hospital|clinic|prison|hills?|mountains?))?,? \(?(?:(?:which is |which lies |that is )?(?:located |situated |lying )?|(?:an?|the) (?:[\p{Ll}-]+ ){0,4})(?:in|of|within|under) /u;
const beside = /^,? ?(?:, |\()?$|^, (?:the )?(?:north|south|east|west|central)[a-z-]* $/;
const possessive = /^['’]s? (?:(?:north|south|east|west|central)[a-z-]* )?(?:(?:city|town|village|province|state|region|district|capital) (?:of )?)?$/i;
/** Names of countries, of divisions and of what the words call a unit ("A, B district"). */
const large = (c: Candidate): boolean => c.places.some((p) => p.kind === 'country' || p.kind === 'admin1') || (c.suffix !== null && (wantsDivision(c) || unit.test(c.suffix.word)));
const unit = /^(?:(?:sub-?)?district|county|territory|township|woreda|tehsil|upazila|raion|cercle|local government area|lga|subdivision|sub-prefecture|payam|taluka?)$/;

/** What holds a mention, nearest first, as the text tells it. */
export function holdersOf(i: number, links: ReadonlyMap<number, Link>): readonly number[] {
  const out: number[] = [];
  for (let l = links.get(i); l !== undefined && !out.includes(l.outer) && l.outer !== i && out.length < 5; l = links.get(l.outer)) out.push(l.outer);
  return out;
}

/** Whether a place cannot be the one that the text puts into a place: another country, or another division and far from that one's middle. */
export function contradicts(p: Place, holder: Place): boolean {
  if (p.id === holder.id || p.country === null || p.kind === 'country' || holder.kind === 'water' || holder.kind === 'continent') return false;
  if (holder.country === null || holder.kind === 'region') return holder.countries.length > 0 && !holder.countries.includes(p.country);
  if (p.country !== holder.country) return holder.kind === 'country' || distanceKm(p, holder) > 60;
  // "A in B district": a namesake in another part of the country
  if (['seat', 'admin2'].includes(holder.kind)) return !wide(p) && distanceKm(p, holder) > (p.admin1Code === holder.admin1Code || guessed(p) || guessed(holder) ? 200 : 100);
  return holder.kind === 'admin1' && p.admin1Code !== null && p.admin1Code !== holder.admin1Code && (p.kind === 'admin1' || distanceKm(p, holder) > (guessed(p) ? 350 : 150));
}

/** Whether a place's division is only that of the nearest town, no source having told it. */
export const guessed = (p: Place): boolean => p.id.startsWith('ascribe:');

/** Whether one place lies in another, by codes or, for towns, within 80 km. */
export function lies(p: Place, q: Place): boolean {
  if (p.id === q.id) return false;
  if (q.kind === 'country') return p.country === q.country || (p.country === null && p.countries.includes(q.country ?? ''));
  if (q.kind === 'admin1') return p.admin1Code === q.admin1Code && p.kind !== 'admin1';
  if (q.kind === 'region') return q.countries.some((c) => p.countries.includes(c)) && distanceKm(p, q) < (q.precision === 5 ? 900 : 250);
  if (q.kind === 'admin2') return p.country === q.country && !wide(p) && distanceKm(p, q) < 60;
  return !wide(p) && p.country === q.country && p.population <= q.population * 1.5 + 1 && distanceKm(p, q) < 80;
}

/** Whether "A, B" only lists two large places: a country or a state before a comma lies in what follows only where that is its country. */
function listed(a: Candidate, b: Candidate): boolean {
  if (!a.places.some((p) => p.kind === 'country' || (p.kind === 'admin1' && p.country === 'US'))) return false;
  if (b.name.endsWith('.')) return false;
  return !b.places.some((q) => q.kind === 'country' && a.places.some((p) => p.kind === 'admin1' && p.country === q.country));
}
