import type { Found } from './index.ts';
import { compass } from './lexicon.ts';

/** How the words before a name place something by it: the relation, where its words begin, the precision it gives to a town, the radius in km. */
export interface Relation { readonly words: string; readonly start: number; readonly precision: 1 | 2 | 5; readonly radiusKm: number | null; readonly inside: boolean; /** Out at sea ("60 nautical miles west of", "off the coast of"): no point of the land is meant. */ readonly atSea?: boolean }

const number = '(?:\\d[\\d,.]*|a few|several|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|dozens of|tens of|some dozen|half a)';
const unit = '(?:-?\\s?(?:nautical miles?|nmi?|km|kms|kilomet(?:er|re)s?|kilometers?|miles?|mi|metres?|meters?|yards))\\.?';
const about = '(?:(?:about|some|around|roughly|approximately|nearly|almost|just|only|less than|more than|over|under|within|an estimated)\\s)?';
const held = `(?:the )?(?:[A-Z][a-z]+(?:n|ese|ish|i) )?(?:(?:${compass}(?:ern)?|regional|provincial|state|district|border|port|besieged|strategic|flashpoint|coastal|frontline|key|main|nearby|eastern) )?(?:town|city|village|capital|port city|port|settlement|hamlet|regional capital|provincial capital|state capital|capital city|border town|island|camp|refugee camp|base)`;
const before = `(?:(?:${held})(?: of|,)? )?(?:the )?$`;

/** A direction before "of", as telegrams and war diaries shorten it too ("12 km NE of"). */
const toward = `(?:${compass}|[ns]{0,2}[ew]|[ns])`;
const distance = new RegExp(`(?:^|[\\s(,])((${about}(${number})\\s?(${unit})\\s?(?:\\([^()]{1,24}\\)\\s)?)(?:to the |due |further )?(?:(${toward})(?:ern)? of|from|outside(?: of)?|away from|down the road from|up the coast from|inside|off)\\s)${before}`, 'i');
const direction = new RegExp(`(?:^|[\\s(,])((?:(?:to |in |on )?(?:the )?(?:far |extreme |immediate |just )?(${toward})(?:ern (?:part|parts|edge|outskirts|suburbs?|side|countryside|fringes|approaches|districts?|neighbou?rhoods?|half|sector))?(?:,? and (${compass}))?) of )${before}`, 'i');
const nearby = new RegExp(`(?:^|[\\s(,])((?:close to|not far from|in the vicinity of|on the outskirts of|at the edge of|on the edge of|outskirts of|in the suburbs of|suburbs of|suburb of|in the countryside of|countryside of|in the environs of|surroundings of|the area of|areas? around|villages? around|villages near|towns? near|adjacent to|next to|(?:up|down)stream (?:of|from)|at the level of|abreast of|in and around|near to|near|nr\\.?|(?:on|along) the (?:main |old |dirt |only )?(?:way|road|highway|route|track|path)(?: that leads| leading)? (?:to|towards?)|(?:(?:at|on|near) )?the (?:(?:main|northern|southern|eastern|western) )?(?:entrances?|approach(?:es)?|gateway|gates?) (?:to|of)|outside of|outside|around|surrounding|approaching|towards|toward|off the coast of|off|beyond|past|north-east of) )${before}`, 'i');
const part = new RegExp(`(?:^|[\\s(,])((?:the )?(?:(?:far |extreme )?(?:${compass})(?:ern)?(?:[- ](?:and|to)[- ](?:${compass})(?:ern)?)?|central|downtown|upper|lower|inner|outer|greater|rural|old|old town of|historic|the centre of|the center of|the heart of|centre of|center of|parts of|the old city of|coastal|mainland|mountainous|most of|across|much of|areas of|several areas of|swathes of|large parts of) (?:of )?)$`, 'i');

const km = (n: string, u: string): number | null => {
  const named: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, 'a hundred': 100, 'a few': 4, several: 6, 'half a': 0.5 };
  const value = /^\d/.test(n) ? Number(n.replace(/,/g, '')) : named[n.toLowerCase()];
  if (value === undefined || !Number.isFinite(value)) return null;
  return value * (/naut|nm/i.test(u) ? 1.852 : /mi/i.test(u) ? 1.609 : /^-?\s?(?:m|y)/i.test(u) ? 0.001 : 1);
};

/** Reads the words that end at a name; null where they place nothing. Looks back at most 90 characters, not past the sentence. */
export function relationBefore(text: string, from: number, start: number): Relation | null {
  const base = Math.max(from, start - 90);
  const left = text.slice(base, start);
  const d = distance.exec(left);
  const group = (m: RegExpExecArray): { words: string; start: number } => { const words = m[1] ?? ''; const at = m.index + m[0].indexOf(words); return { words: words.trim(), start: base + at }; };
  if (d) {
    const far = km(d[3] ?? '', d[4] ?? '');
    return { ...group(d), precision: 2, radiusKm: far, inside: false, ...(/nautical|\bnmi?\b|\dnmi?\b|(?:off)\s*$/i.test(d[1] ?? '') ? { atSea: true } : {}) };
  }
  const e = direction.exec(left);
  if (e) return { ...group(e), precision: 2, radiusKm: null, inside: /part|side|district|neighbo|half|sector/i.test(e[1] ?? '') || /^in the/i.test(e[1] ?? '') };
  const p = part.exec(left);
  if (p) return { ...group(p), precision: 2, radiusKm: null, inside: true };
  const n = nearby.exec(left);
  if (n && !/^(?:off|around|past|toward|towards|beyond)\s*$/i.test(n[1] ?? '')) return { ...group(n), precision: 2, radiusKm: null, inside: /suburb/i.test(n[1] ?? ''), ...(/^off the coast/i.test(n[1] ?? '') ? { atSea: true } : {}) };
  if (n && /^(?:around|towards?)\s*$/i.test(n[1] ?? '')) return { ...group(n), precision: 2, radiusKm: null, inside: false };
  return null;
}

const after = new RegExp(`^(?:['’]s? (?:(?:${compass})(?:ern)?|central|old|eastern)? ?(?:outskirts|suburbs?|countryside|neighbou?rhoods?|edge|vicinity|surroundings|fringes|old city|city cent(?:re|er)|port area)| (?:outskirts|suburbs|countryside))`, 'i');

/** Words after a name that make it a part or the surroundings of itself ("Baghdad's eastern suburbs"): where they end; null for none. */
export function relationAfter(text: string, end: number): { readonly words: string; readonly end: number } | null {
  const m = after.exec(text.slice(end, end + 60));
  return m ? { words: m[0].replace(/^['’]s?/, '').trim(), end: end + m[0].length } : null;
}

const beside = /^(?:near|close to|around|outside|just outside|not far from|next to|on the outskirts of|in the vicinity of|in the countryside of|(?:villages?|areas?|towns) (?:near|around))$/i;

/** "near A and B": what places something by the first of two joined towns places it by the second as well. */
export function sharedRelation(text: string, found: readonly Found[]): readonly Found[] {
  return found.map((f, k) => {
    const a = found[k - 1];
    if (!a?.value.relation || !beside.test(a.value.relation) || f.use !== 'plain' || f.value.relation || f.value.precision !== 1 || text.slice(a.span[1], f.span[0]) !== ' and ') return f;
    return { ...f, value: { ...f.value, relation: a.value.relation, precision: 2, ...(f.value.lat != null ? { radiusKm: 10 } : {}) } };
  });
}
