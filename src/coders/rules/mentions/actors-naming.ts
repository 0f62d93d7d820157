import { actorOf, countryOf, nameKeys, type ActorRow } from '#reference';
import type { Actor } from '#model';
import { cut, type Span } from '#text';
import type { ActorMention, Doc } from '../doc.ts';
import type { Use } from './actors-known.ts';
import { sentenceAt } from './sentences.ts';

/** A mention with its actor, before it has its name; `key` is the short name that the report explains it by. */
export interface Spot { readonly span: Span; readonly use: Use; readonly actor: ActorRow | null; readonly key: string | null; readonly outlet: boolean }

function surface(text: string, span: Span): string {
  const words = cut(text, span), one = single(words) ? words : words.replace(/\s+/g, ' ');
  return (one.charCodeAt(0) | 32) === 116 ? one.replace(/^the (?=\S)/i, '') : one;
}
/** Whether words have plain signs alone, and no white space but single blanks. */
function single(words: string): boolean {
  for (let i = 0, before = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    if (c < 32 || c > 126 || c === 32 && before === 32) return false;
    before = c;
  }
  return true;
}
function keyOf(words: string): string {
  const out: string[] = [];
  for (const key of nameKeys(words)) if (key !== 'the' && key !== 'al' && key !== 'il') out.push(key);
  return out.join(' ');
}

/** "Israeli soldiers", "Taliban fighters": people or arms of a body, whose name is what else the report calls it. */
const members = / (?:soldiers?|troops|service(?:m[ae]n|wom[ae]n)|personnel|pilots?|sailors?|conscripts?|reservists?|paratroopers|fighters?|militants?|militiam[ae]n|rebels?|insurgents?|guerrillas?|gunm[ae]n|terrorists?|operatives?|police(?:m[ae]n| officers?)|officers?|agents?|guards?|(?:fighter |war)?(?:jets?|planes?)|aircraft|helicopters?|drones?|warships?|tanks?|artillery|snipers?|gunners)$/iu;

/** Gives all mentions of one actor one name, the fullest that the report uses; descriptions by country keep their own words. */
export function named(doc: Doc, spots: readonly Spot[]): readonly ActorMention[] {
  const surfaces = spots.map((s) => surface(doc.text, s.span)), groups = group(spots, surfaces);
  const best = new Map<string, { readonly words: string; readonly weight: number }>();
  for (const [i, s] of spots.entries()) {
    const id = groups[i] ?? '';
    const words = surfaces[i] ?? '';
    if (s.use === 'metonym' || s.use === 'bare' || s.use === 'described' && members.test(words)) continue;
    if (s.actor?.kind === 'government' && /^[\p{Lu}.]{1,6}$/u.test(words)) continue;
    // "the Kremlin" is a seat, not a name to be known by
    if (s.actor?.kind === 'government' && s.use === 'full' && !countryOf(words) && !/government|republic|state|kingdom|federation|union|emirate|junta|regime|authorit|administration/i.test(words)) continue;
    const had = best.get(id);
    const weight = (members.test(words) ? -100 : s.use === 'short' ? 0 : s.use === 'described' ? 100 : 200) + words.length;
    if (!had || weight > had.weight) best.set(id, { words, weight });
  }
  const at = sentenceAt(doc);
  const made = new Map<string, Actor>();
  const carry = (a: ActorRow): Actor => { let known = made.get(a.id); if (!known) { known = actorOf(a); made.set(a.id, known); } return known; };
  return spots.map((s, i) => {
    const own = surfaces[i] ?? '';
    const name = s.use === 'described' ? own : best.get(groups[i] ?? '')?.words ?? (s.use === 'bare' ? own : s.actor?.name ?? own);
    return { span: s.span, sentence: at(s.span[0]), actor: s.actor && carry(s.actor), name, kind: kindOf(s) };
  });
}

/** Gives an unknown name that is the beginning or the end of a fuller one before it ("the Observatory") to the bearer of that. */
export function shortened(text: string, spots: readonly Spot[]): readonly Spot[] {
  const ends = new Map<string, Spot | null>();
  // behind the last unknown name nobody asks any more, and with none nobody does
  const last = spots.findLastIndex((s) => s.use === 'full' && !s.actor && !s.key);
  return spots.map((s, n) => {
    if (s.use !== 'full' || n > last) return s;
    const words = keyOf(surface(text, s.span)).split(' ');
    const fuller = s.actor || s.key ? undefined : ends.get(words.join(' '));
    if (fuller) return { ...s, use: 'short', actor: fuller.actor, key: fuller.key ?? keyOf(surface(text, fuller.span)) };
    for (let k = 1; k < words.length; k++) for (const part of [words.slice(0, k), words.slice(-k)]) {
      const key = part.join(' ');
      if (part.length < 2 && key.length < 6) continue;
      const had = ends.get(key);
      ends.set(key, had === undefined || had && keyOf(surface(text, had.span)) === words.join(' ') ? s : null);
    }
    return s;
  });
}

const kindOf = (s: Spot): ActorMention['kind'] => (s.outlet || s.actor?.kind === 'outlet' ? 'outlet' : s.actor?.kind === 'government' ? 'government' : 'organisation');

/** One key for each actor: its id, or for an unknown one its short name or its words without what spellings differ in. */
function group(spots: readonly Spot[], surfaces: readonly string[]): readonly string[] {
  const byWords = new Map<string, string>();
  spots.forEach((s, i) => { if (!s.actor && s.key) byWords.set(keyOf(surfaces[i] ?? ''), `(${s.key})`); });
  return spots.map((s, i) => {
    if (s.actor) return s.actor.id;
    const key = s.use === 'short' && s.key ? s.key : keyOf(surfaces[i] ?? '');
    return byWords.get(key) ?? (s.key && s.use !== 'short' || s.key && !s.key.includes(' ') ? `(${s.key})` : key);
  });
}
