import { distanceKm } from '#reference';
import { dayNumber, gapOf } from './days.ts';
import type { Facts, Interval } from './facts.ts';
import { typeFamily } from './keys.ts';
import { alike } from './names.ts';
import { weights } from './weights.ts';

/** Something that speaks for (`weight` > 0) or against (< 0) two incidents being one, in log-odds, with words for a reader. It names no person. */
export interface Reason { readonly name: string; readonly words: string; readonly weight: number }

/** What was seen: a name of the table of weights, how much of it (1 where it is there or not), and words. */
export interface Sight { readonly name: keyof typeof weights; readonly much: number; readonly words: string }

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((x) => b.includes(x));
const count = (n: number, one: string, more: string): string => (n === 1 ? one : `${n} ${more}`);
const sight = (name: Sight['name'], words: string, much = 1): Sight[] => [{ name, much, words }];

/** Everything that is seen in a pair, whatever it weighs. */
export function sightsOf(a: Facts, b: Facts): readonly Sight[] {
  const setting = [...dates(a, b), ...places(a, b)];
  return [...setting, ...words(a, b, setting), ...people(a, b), ...kinds(a, b), ...tolls(a, b), ...families(a, b)];
}

/** The reasons for and against, those of no weight left out. */
export const reasonsOf = (a: Facts, b: Facts): readonly Reason[] => sightsOf(a, b).map((s) => ({ name: s.name, words: s.words, weight: Math.round(weights[s.name] * s.much * 100) / 100 })).filter((r) => r.weight !== 0);

function dates(a: Facts, b: Facts): Sight[] {
  if (!a.date || !b.date) return published(a, b);
  const gap = gapOf(a.date, b.date), exact = a.date.start === a.date.end && b.date.start === b.date.end;
  const told = gap === 0 ? (exact ? sight('same-day', 'the same day') : sight('days-meet', 'days that meet')) : gap === 1 ? sight('day-apart', 'a day apart') : gap <= 3 ? sight('days-apart', `${gap} days apart`) : gap <= 10 ? sight('week-apart', `${gap} days apart`) : sight('far-apart-in-time', `${gap} days apart`);
  return [...told, ...published(a, b)];
}

function published(a: Facts, b: Facts): Sight[] {
  if (a.published === null || b.published === null) return [];
  const gap = Math.abs(dayNumber(a.published) - dayNumber(b.published)), words = gap === 0 ? 'published the same day' : `published ${count(gap, 'a day', 'days')} apart`;
  return sight(gap <= 1 ? 'told-together' : gap <= 3 ? 'told-soon' : gap <= 10 ? 'told-near' : gap <= 60 ? 'told-later' : 'told-apart', words);
}

function places(a: Facts, b: Facts): Sight[] {
  const names = shared(a.places, b.places);
  const km = Math.min(...a.points.flatMap((p) => b.points.map((q) => Math.max(0, distanceKm(p, q) - p.radiusKm - q.radiusKm))));
  if (names.length && (km < 60 || km === Infinity)) return sight('same-place', `the same place name, ${(names[0] ?? '').replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase())}`);
  if (km !== Infinity) return km <= 15 ? sight('places-near', `places ${Math.round(km)} km apart`) : km <= 60 ? sight('places-apart', `places ${Math.round(km)} km apart`) : sight('places-far', `places ${Math.round(km)} km apart`);
  const unlike = a.places[0] !== undefined && b.places[0] !== undefined && !a.places.some((p) => b.places.some((q) => alike(p, q)));
  if (unlike) return sight('other-place', 'other place names, of which not all could be placed');
  if (shared(a.admin1, b.admin1).length) return sight('same-province', 'the same province');
  if (a.countries.length && b.countries.length) return shared(a.countries, b.countries).length ? sight('same-country', 'the same country') : sight('other-country', 'other countries');
  return [];
}

/** The length of a text's words as a vector; short texts count as longer, since chance makes them alike. */
const length = (terms: Facts['terms']): number => Math.max(shortest, Math.sqrt(terms.reduce((sum, [, x]) => sum + x * x, 0)));
const shortest = 45;

/** Where time or place speaks against a pair, shared words may be the background that reports of one war carry along. */
const elsewhere: readonly Sight['name'][] = ['far-apart-in-time', 'places-far', 'other-country'];

/** How alike the rare words are: ln(1 + 20 × cosine). */
function words(a: Facts, b: Facts, setting: readonly Sight[]): Sight[] {
  const other = new Map(b.terms), both = a.terms.filter(([w]) => other.has(w));
  if (!both.length) return sight('no-words', 'no rare word in common');
  const alike = both.reduce((sum, [w, x]) => sum + x * (other.get(w) ?? 0), 0) / (length(a.terms) * length(b.terms));
  return sight(setting.some((s) => elsewhere.includes(s.name)) ? 'words-elsewhere' : 'words', count(both.length, 'a rare word in common', 'rare words in common'), Math.log1p(20 * alike));
}

function people(a: Facts, b: Facts): Sight[] {
  const victims = shared(a.victims, b.victims).length;
  const parties = shared([...a.perpetrators, ...a.targets], [...b.perpetrators, ...b.targets]).length;
  return [
    ...(victims ? sight('same-victims', count(victims, 'the same named victim', 'named victims in common'), Math.min(victims, 3)) : a.victims.length && b.victims.length ? sight('other-victims', 'other named victims') : []),
    ...(parties ? sight('same-parties', count(parties, 'a participant in common', 'participants in common'), Math.min(parties, 2)) : []),
  ];
}

function kinds(a: Facts, b: Facts): Sight[] {
  const weapons = a.weapons.length && b.weapons.length ? (a.weapons.some((w) => b.weapons.includes(w)) ? sight('same-weapon', 'the same class of weapon') : sight('other-weapon', 'other classes of weapon')) : [];
  const kind = a.type === b.type ? sight('same-kind', `the same kind, ${a.type.replaceAll('-', ' ')}`) : typeFamily(a.type) === typeFamily(b.type) ? [] : sight('other-kind', `${a.type.replaceAll('-', ' ')} and ${b.type.replaceAll('-', ' ')}`);
  return [...kind, ...weapons, ...(a.scope === b.scope ? [] : sight('other-scope', 'one event and a summary of many'))];
}

const meets = (x: Interval, y: Interval): boolean => (x.min ?? 0) <= (y.max ?? Infinity) && (y.min ?? 0) <= (x.max ?? Infinity);
const exact = (x: Interval, y: Interval): boolean => x.min === y.min && x.max === y.max && x.min !== null && x.min > 0;

/** Equal tolls speak for one incident, the more the larger they are; unequal ones against nothing: reports of one incident contradict each other. */
function tolls(a: Facts, b: Facts): Sight[] {
  return (['killed', 'injured'] as const).flatMap((field): Sight[] => {
    const x = a.tolls[field] ?? [], y = b.tolls[field] ?? [], equal = x.filter((i) => y.some((j) => exact(i, j))).map((i) => i.min ?? 0);
    if (equal.length) return sight('same-toll', `the same number ${field}`, Math.min(2, 0.5 + Math.log(Math.max(...equal))));
    return x.some((i) => y.some((j) => meets(i, j))) ? sight('tolls-meet', `numbers ${field} that fit`) : [];
  });
}

const families = (a: Facts, b: Facts): Sight[] => (a.family === b.family ? sight('copies', 'copies of one story') : []);
